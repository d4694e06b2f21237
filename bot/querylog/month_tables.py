"""The tables that a month is told in, whole; they must not be shown before publishing.py."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from bot.dialogue.messages import Outcome
from bot.querylog.counting import NO_UNIT, PRESSED, QUESTION, VOTES
from bot.querylog.models import NONE, DailyCount
from bot.querylog.movement import Cell
from bot.querylog.sums import Column, Sums
from bot.querylog.tables import Table, counted

NO_TOPIC = "none"
ANSWERED = Outcome.ANSWERED.value
ANSWERED_WITHOUT_UNIT = "answered_without_unit"
HOURS_A_BAND = 2

_C = DailyCount


@dataclass(frozen=True, slots=True)
class Named:
    """How often a unit was named in answers.  hour: of the city's clock."""

    unit: str
    day: date
    hour: int
    count: int


def tables_of(sums: Sums, named: Iterable[Named]) -> tuple[Table, ...]:
    return (*_demand(sums), *_results(sums), *_votes(sums), _presses(sums), _hours(named))


def _demand(sums: Sums) -> tuple[Table, ...]:
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


def _results(sums: Sums) -> tuple[Table, ...]:
    """One division into results in all of them, so that none tells what another hides."""
    return tuple(
        _table(name, (dimension, "result"), _by_result(sums, column))
        for name, dimension, column in (
            ("questions_by_topic_and_result", "topic", _C.topic),
            ("questions_by_language_and_result", "language", _C.language),
            ("questions_by_knowledge_and_result", "knowledge_version", _C.knowledge_version),
        )
    )


def _by_result(sums: Sums, column: Column) -> Iterable[tuple[Cell, int]]:
    for name, outcome, count in sums.of([QUESTION], column, _C.outcome):
        yield (_named(name, column), outcome), count
    for name, count in sums.of([NO_UNIT], column):
        yield (_named(name, column), ANSWERED_WITHOUT_UNIT), count
        yield (_named(name, column), ANSWERED), -count


def _votes(sums: Sums) -> tuple[Table, ...]:
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


def _presses(sums: Sums) -> Table:
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


def _named(name: str, column: Column) -> str:
    return _topic(name) if column is _C.topic else name


def _topic(name: str) -> str:
    return NO_TOPIC if name == NONE else name
