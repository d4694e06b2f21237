"""What an outsider has: all versions of the tables that were shown, or would be."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import Engine, func, insert, select

from bot.querylog.columns import CITY
from bot.querylog.dictionary_exports import TABLES
from bot.querylog.models import DailyCount, PublishedRow
from bot.querylog.month import Month, read_month
from bot.querylog.publishing import publish
from bot.querylog.tables import Table
from bot.storage.database import make_engine
from bot.storage.errors import translated
from bot.storage.upgrade import upgrade

Count = dict[str, Any]  # a row of daily_count


def shown_so_far(engine: Engine) -> list[list[Table]]:
    """Of each table of each month all versions, oldest first."""
    found: dict[tuple[str, str], list[Table]] = defaultdict(list)
    asked = select(PublishedRow).order_by(PublishedRow.published_at, PublishedRow.id)
    with translated(), engine.connect() as connection:
        for row in connection.execute(asked):
            cells = {(one, other): count for one, other, count in row.cells["shown"]}
            dimensions = TABLES[row.table][0]
            found[row.month, row.table].append(Table(row.table, dimensions, cells))
    return list(found.values())


def shown_in_parts(engine: Engine) -> list[list[Table]]:
    """The latest month as three publications would show it: its first half, all but its last
    day, and all. They are made in a database of their own; nothing is published.
    """
    counts = _latest_month(engine)
    if not counts:
        return []
    days = sorted({count["day"] for count in counts})
    ends = sorted({days[len(days) // 2], days[max(len(days) - 2, 0)], days[-1]})
    with TemporaryDirectory(prefix="witaj-exports-") as name:
        copy = make_engine(f"sqlite:///{Path(name) / 'copy.db'}")
        upgrade(copy)
        _publish_after(ends, counts, copy)
        shown = shown_so_far(copy)
        copy.dispose()
    return shown


def _latest_month(engine: Engine) -> list[Count]:
    with translated(), engine.connect() as connection:
        last = connection.scalar(select(func.max(DailyCount.day)))
        if last is None:
            return []
        asked = select(DailyCount.__table__).where(DailyCount.day >= last.replace(day=1))
        return [dict(row) for row in connection.execute(asked).mappings()]


def _publish_after(ends: Sequence[date], counts: Iterable[Count], copy: Engine) -> None:
    waiting = list(counts)
    month = Month(ends[-1].replace(day=1))
    for end in ends:
        come = [count for count in waiting if count["day"] <= end]
        waiting = [count for count in waiting if count["day"] > end]
        with translated(), copy.begin() as connection:
            connection.execute(insert(DailyCount), come)
        at = datetime.combine(end + timedelta(days=1), time(), CITY)
        publish(copy, month, read_month(copy, month).tables, at)
