"""A month of daily counts; its tables must not be shown before publishing.py."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import Engine, func, select

from bot.querylog.counting import MEASURES, QUESTION, UNIT, Counted
from bot.querylog.models import DailyCount
from bot.querylog.month_tables import Count, tables_of
from bot.querylog.tables import TOTAL, Table
from bot.storage.errors import translated
from bot.uncollected import uncollected


@dataclass(frozen=True, slots=True)
class Month:
    """first: its first day, of the city's calendar."""

    first: date

    @classmethod
    def parse(cls, text: str) -> Month:
        """ "2026-11". Raises ValueError."""
        return cls(date.fromisoformat(f"{text}-01"))

    @property
    def next(self) -> date:
        """The first day that is not of this month."""
        return (self.first + timedelta(days=31)).replace(day=1)

    def has_begun(self, today: date) -> bool:
        return self.first <= today

    def __str__(self) -> str:
        return f"{self.first:%Y-%m}"


@dataclass(frozen=True, slots=True)
class MonthCounts:
    """tables: whole.  named: units by day and hour.  versions: of the knowledge -> first day."""

    tables: tuple[Table, ...]
    named: Sequence[Count]
    versions: Mapping[str, date]

    @property
    def empty(self) -> bool:
        return not any(table.cells[TOTAL, TOTAL] for table in self.tables)


def read_month(engine: Engine, month: Month) -> MonthCounts:
    """Reads `daily_count` only, once. Raises StorageError."""
    with uncollected():
        rows = _rows(engine, month)
        return MonthCounts(tables_of(rows), rows[UNIT], _versions(rows[QUESTION]))


def months_counted(engine: Engine) -> tuple[Month, Month] | None:
    """The first and the last of which anything was counted. Raises StorageError."""
    wanted = select(func.min(DailyCount.day), func.max(DailyCount.day))
    with translated(), engine.connect() as connection:
        first, last = connection.execute(wanted).one()
    return (Month(first.replace(day=1)), Month(last.replace(day=1))) if first else None


def _rows(engine: Engine, month: Month) -> Mapping[str, list[Count]]:
    """By measure; their order has no meaning. The measures are named for the index."""
    wanted = select(*(getattr(DailyCount, column) for column in (*Counted._fields, "count")))
    wanted = wanted.where(
        DailyCount.measure.in_(MEASURES),
        DailyCount.day >= month.first,
        DailyCount.day < month.next,
    )
    found: defaultdict[str, list[Count]] = defaultdict(list)
    with translated(), engine.connect() as connection:
        for row in connection.execute(wanted).all():
            found[row[0]].append((Counted._make(row[:-1]), row[-1]))
    return found


def _versions(questions: Iterable[Count]) -> Mapping[str, date]:
    """In the order in which they came into use."""
    first: dict[str, date] = {}
    for key, _ in questions:
        day = first.get(key.knowledge_version, key.day)
        first[key.knowledge_version] = min(day, key.day)
    return dict(sorted(first.items(), key=lambda each: (each[1], each[0])))
