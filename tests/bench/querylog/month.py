"""A month's report, its queries only: a stand-in until bot/querylog/month.py is there."""

from __future__ import annotations

import calendar
from datetime import date

from sqlalchemy import Engine, func, select

from bot.querylog.models import DailyCount as D


def read_month(engine: Engine, month: str) -> None:
    year, number = map(int, month.split("-"))
    first, last = date(year, number, 1), date(year, number, calendar.monthrange(year, number)[1])
    within = D.day.between(first, last)
    with engine.connect() as connection:
        for measure, columns in (
            ("question", (D.day, D.language, D.topic)),
            ("question", (D.topic, D.outcome)),
            ("question", (D.language, D.outcome)),
            ("no_unit", (D.topic, D.language)),
            ("unit", (D.unit, D.day, D.hour)),
            ("question", (D.knowledge_version, D.topic, D.outcome)),
            ("helpful", (D.topic, D.language)),
            ("not_helpful", (D.topic, D.language)),
        ):
            counted = select(*columns, func.sum(D.count)).where(within, D.measure == measure)
            connection.execute(counted.group_by(*columns)).all()
