"""The tables that a month is told in, whole; they must not be shown before publishing.py."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import cache, lru_cache
from itertools import chain
from operator import attrgetter

from bot.querylog.counting import ASPECT, HOUR, PRESSED, QUESTION, UNIT, VOTES, Counted
from bot.querylog.models import NONE
from bot.querylog.room import Cell
from bot.querylog.tables import Table, counted

NONE_FOUND = "none"  # no topic, no aspect
HOURS_A_BAND = 2

Count = tuple[Counted, int]  # a row of daily_count
Dimensions = tuple[str, str]

_VOTES = tuple(VOTES.values())
# name -> measures that it counts, its dimensions
MONTH_TABLES: Mapping[str, tuple[tuple[str, ...], Dimensions]] = {
    "questions_by_topic_and_language": ((QUESTION,), ("topic", "language")),
    "questions_by_topic_and_week": ((QUESTION,), ("topic", "week")),
    "questions_by_language_and_week": ((QUESTION,), ("language", "week")),
    "questions_by_weekday_and_hour": ((HOUR,), ("weekday", "hours")),
    "questions_by_topic_and_aspect": ((ASPECT,), ("topic", "aspect")),
    # one division into results in all of them, so that none tells what another hides
    "questions_by_topic_and_result": ((QUESTION,), ("topic", "result")),
    "questions_by_language_and_result": ((QUESTION,), ("language", "result")),
    "questions_by_knowledge_and_result": ((QUESTION,), ("knowledge_version", "result")),
    "votes_by_topic": (_VOTES, ("topic", "vote")),
    "votes_by_language": (_VOTES, ("language", "vote")),
    "votes_by_knowledge_version": (_VOTES, ("knowledge_version", "vote")),
    "presses_by_button_and_language": ((PRESSED,), ("button", "language")),
    "units_by_hour": ((UNIT,), ("unit", "hours")),
}


def tables_of(rows: Mapping[str, Iterable[Count]]) -> tuple[Table, ...]:
    """rows: of daily_count, by measure."""
    return tuple(
        _table(name, dimensions, chain.from_iterable(rows.get(each, ()) for each in measures))
        for name, (measures, dimensions) in MONTH_TABLES.items()
    )


def _table(name: str, dimensions: Dimensions, rows: Iterable[Count]) -> Table:
    of_row, of_column = (MEMBERS[dimension] for dimension in dimensions)
    counts: Counter[Cell] = Counter()
    for key, count in rows:
        counts[of_row(key), of_column(key)] += count
    return counted(name, dimensions, dict(sorted(counts.items())))


@lru_cache(maxsize=366)
def week(day: date) -> str:
    """ISO 8601, "2026-W45". The first and the last of a month may lack days."""
    return f"{day:%G-W%V}"


@cache
def band(hour: int) -> str:
    """ "08-10" for 8 and 9."""
    first = hour - hour % HOURS_A_BAND
    return f"{first:02}-{first + HOURS_A_BAND:02}"


def _topic(key: Counted) -> str:
    return NONE_FOUND if key.topic == NONE else key.topic


MEMBERS: Mapping[str, Callable[[Counted], str]] = {
    "topic": _topic,
    "language": attrgetter("language"),
    "week": lambda key: week(key.day),
    "weekday": lambda key: str(key.day.isoweekday()),
    "hours": lambda key: band(key.hour),
    "aspect": lambda key: NONE_FOUND if key.aspect == NONE else key.aspect,
    "result": attrgetter("outcome"),
    "vote": attrgetter("measure"),
    "button": attrgetter("outcome"),
    "knowledge_version": attrgetter("knowledge_version"),
    "unit": attrgetter("unit"),
}
