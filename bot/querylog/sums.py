"""Sums over `daily_count` between two days."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, Row, func, select
from sqlalchemy.orm import InstrumentedAttribute

from bot.querylog.counting import QUESTION
from bot.querylog.models import DailyCount

Column = InstrumentedAttribute[str] | InstrumentedAttribute[date] | InstrumentedAttribute[int]


@dataclass(frozen=True, slots=True)
class Sums:
    """first: day.  next: the first day that is not counted."""

    connection: Connection
    first: date
    next: date

    def of(self, measures: Sequence[str], *columns: Column) -> Sequence[Row[tuple[object, ...]]]:
        """Rows of the columns and the sum of their counts."""
        wanted = select(*columns, func.sum(DailyCount.count)).where(
            DailyCount.measure.in_(measures),
            DailyCount.day >= self.first,
            DailyCount.day < self.next,
        )
        return self.connection.execute(wanted.group_by(*columns).order_by(*columns)).all()

    def versions(self) -> dict[str, date]:
        """Version of the knowledge -> its first day, in the order in which they came into use."""
        wanted = select(DailyCount.knowledge_version, func.min(DailyCount.day)).where(
            DailyCount.measure == QUESTION,
            DailyCount.day >= self.first,
            DailyCount.day < self.next,
        )
        found = self.connection.execute(wanted.group_by(DailyCount.knowledge_version))
        rows = [(version, day) for version, day in found]
        return dict(sorted(rows, key=lambda row: (row[1], row[0])))
