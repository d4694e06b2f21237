"""A month of daily counts as whole tables; they must not be shown before publishing.py."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import Connection, Engine, Row, func, select
from sqlalchemy.orm import InstrumentedAttribute

from bot.dialogue.messages import Outcome
from bot.querylog.counting import NO_UNIT, PRESSED, QUESTION, UNIT, VOTES
from bot.querylog.models import NONE, DailyCount
from bot.querylog.movement import Cell
from bot.querylog.tables import Table, counted
from bot.storage.errors import translated

NO_TOPIC = "none"
ANSWERED = Outcome.ANSWERED.value
ANSWERED_WITHOUT_UNIT = "answered_without_unit"
HOURS_A_BAND = 2


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
class Named:
    """How often a unit was named in answers.  hour: of the city's clock."""

    unit: str
    day: date
    hour: int
    count: int


@dataclass(frozen=True, slots=True)
class MonthCounts:
    """tables: whole.  named: units by day and hour.  versions: first day -> of the knowledge."""

    tables: tuple[Table, ...]
    named: tuple[Named, ...]
    versions: Mapping[str, date]


def read_month(engine: Engine, month: Month) -> MonthCounts:
    """Reads `daily_count` only. Raises StorageError."""
    with translated(), engine.connect() as connection:
        sums = _Sums(connection, month)
        named = tuple(Named(*row) for row in sums.of([UNIT], _C.unit, _C.day, _C.hour))
        tables = (*_demand(sums), *_results(sums), *_votes(sums), _presses(sums), _hours(named))
        return MonthCounts(tables, named, sums.versions())


_C = DailyCount
_Column = InstrumentedAttribute[str] | InstrumentedAttribute[date] | InstrumentedAttribute[int]


@dataclass(frozen=True, slots=True)
class _Sums:
    connection: Connection
    month: Month

    def of(self, measures: Sequence[str], *columns: _Column) -> Sequence[Row[tuple[object, ...]]]:
        """Rows of the columns and the sum of their counts."""
        wanted = select(*columns, func.sum(_C.count)).where(
            _C.measure.in_(measures), _C.day >= self.month.first, _C.day < self.month.next
        )
        return self.connection.execute(wanted.group_by(*columns).order_by(*columns)).all()

    def versions(self) -> dict[str, date]:
        """In the order in which they came into use."""
        wanted = (
            select(_C.knowledge_version, func.min(_C.day))
            .where(_C.measure == QUESTION, _C.day >= self.month.first, _C.day < self.month.next)
            .group_by(_C.knowledge_version)
        )
        rows = [(version, day) for version, day in self.connection.execute(wanted)]
        return dict(sorted(rows, key=lambda row: (row[1], row[0])))


def _demand(sums: _Sums) -> tuple[Table, ...]:
    both = sums.of([QUESTION], _C.topic, _C.language)
    topics = sums.of([QUESTION], _C.topic, _C.day)
    languages = sums.of([QUESTION], _C.language, _C.day)
    return (
        _table("questions_by_topic_and_language", ("topic", "language"),
               (((_topic(topic), language), n) for topic, language, n in both)),
        _table("questions_by_topic_and_week", ("topic", "week"),
               (((_topic(topic), week(day)), n) for topic, day, n in topics)),
        _table("questions_by_language_and_week", ("language", "week"),
               (((language, week(day)), n) for language, day, n in languages)),
    )  # fmt: skip


def _results(sums: _Sums) -> tuple[Table, ...]:
    """One division into results in all of them, so that none tells what another hides."""
    return tuple(
        _table(name, (dimension, "result"), _by_result(sums, column))
        for name, dimension, column in (
            ("questions_by_topic_and_result", "topic", _C.topic),
            ("questions_by_language_and_result", "language", _C.language),
            ("questions_by_knowledge_and_result", "knowledge_version", _C.knowledge_version),
        )
    )


def _by_result(sums: _Sums, column: _Column) -> Iterable[tuple[Cell, int]]:
    for name, outcome, count in sums.of([QUESTION], column, _C.outcome):
        yield (_named(name, column), outcome), count
    for name, count in sums.of([NO_UNIT], column):
        yield (_named(name, column), ANSWERED_WITHOUT_UNIT), count
        yield (_named(name, column), ANSWERED), -count


def _votes(sums: _Sums) -> tuple[Table, ...]:
    return tuple(
        _table(f"votes_by_{dimension}", (dimension, "vote"),
               (((_named(name, column), vote), n)
                for name, vote, n in sums.of(list(VOTES.values()), column, _C.measure)))
        for dimension, column in (
            ("topic", _C.topic),
            ("language", _C.language),
            ("knowledge_version", _C.knowledge_version),
        )
    )  # fmt: skip


def _presses(sums: _Sums) -> Table:
    rows = sums.of([PRESSED], _C.outcome, _C.language)
    cells = (((pressed, language), n) for pressed, language, n in rows)
    return _table("presses_by_button_and_language", ("button", "language"), cells)


def _hours(named: Iterable[Named]) -> Table:
    cells = (((each.unit, band(each.hour)), each.count) for each in named)
    return _table("units_by_hour", ("unit", "hours"), cells)


def week(day: date) -> str:
    """ISO 8601, "2026-W45". The first and the last of a month may lack days."""
    return f"{day:%G-W%V}"


def band(hour: int) -> str:
    """ "08-10" for 8 and 9."""
    first = hour - hour % HOURS_A_BAND
    return f"{first:02}-{first + HOURS_A_BAND:02}"


def _table(name: str, dimensions: tuple[str, ...], cells: Iterable[tuple[Cell, int]]) -> Table:
    counts: Counter[Cell] = Counter()
    for cell, count in cells:
        counts[cell] += count
    return counted(name, dimensions, counts)


def _named(name: str, column: _Column) -> str:
    return _topic(name) if column is _C.topic else name


def _topic(name: str) -> str:
    return NO_TOPIC if name == NONE else name
