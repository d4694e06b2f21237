"""A month of daily counts; its tables must not be shown before publishing.py."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import Engine

from bot.querylog.counting import UNIT
from bot.querylog.models import DailyCount
from bot.querylog.month_tables import Named, tables_of
from bot.querylog.sums import Sums
from bot.querylog.tables import Table
from bot.storage.errors import translated


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

    def __str__(self) -> str:
        return f"{self.first:%Y-%m}"


@dataclass(frozen=True, slots=True)
class MonthCounts:
    """tables: whole.  named: units by day and hour.  versions: first day -> of the knowledge."""

    tables: tuple[Table, ...]
    named: tuple[Named, ...]
    versions: Mapping[str, date]


def read_month(engine: Engine, month: Month) -> MonthCounts:
    """Reads `daily_count` only. Raises StorageError."""
    with translated(), engine.connect() as connection:
        sums = Sums(connection, month.first, month.next)
        moments = sums.of([UNIT], DailyCount.unit, DailyCount.day, DailyCount.hour)
        named = tuple(Named(*row) for row in moments)
        return MonthCounts(tables_of(sums, named), named, sums.versions())
