"""Shares with their intervals, out of what tables show: never of a hidden count."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.querylog.counting import ANSWERED
from bot.querylog.models import OTHER
from bot.querylog.tables import TOTAL, Table
from nlu.rates import Rate

FAR = 0.10  # behind the best; what is nearer may be chance or habit


@dataclass(frozen=True, slots=True)
class Measure:
    """A column of a table over its row totals.  more_is_better: else less is."""

    name: str
    table: str
    column: str
    more_is_better: bool = True


EQUITY = (
    Measure("answered", "questions_by_language_and_result", ANSWERED),
    Measure("fallback", "questions_by_language_and_result", "fallback", more_is_better=False),
    Measure("clarified", "questions_by_language_and_result", "clarified", more_is_better=False),
    Measure("helpful", "votes_by_language", "helpful"),
)


@dataclass(frozen=True, slots=True)
class Share:
    """rate: None where the counts are hidden.  behind: far under the best, and not by chance."""

    name: str
    rate: Rate | None
    behind: bool = False


def shares(table: Table, measure: Measure) -> list[Share]:
    """Of each row that is no pool."""
    rows = [row for row in table.rows if row != OTHER]
    rates = {row: rate_of(table, row, measure.column) for row in rows}
    known = [rate for rate in rates.values() if rate]
    best = max(known, key=lambda rate: _ends(rate, measure)[0], default=None)
    return [
        Share(row, rate, bool(rate and best and _is_behind(rate, best, measure)))
        for row, rate in rates.items()
    ]


def rate_of(table: Table, row: str, column: str) -> Rate | None:
    hits, total = table.cells.get((row, column)), table.cells.get((row, TOTAL))
    return None if hits is None or not total else Rate(hits, total)


def differ(one: Rate, other: Rate) -> bool:
    """Whether their 95 % intervals lie apart: stricter than a test of the difference."""
    (low, high), (other_low, other_high) = one.interval, other.interval
    return high < other_low or other_high < low


def _is_behind(rate: Rate, best: Rate, measure: Measure) -> bool:
    distance = abs(best.value - rate.value)
    worst_of_best, best_of_this = _ends(best, measure)[0], _ends(rate, measure)[1]
    return distance > FAR and best_of_this < worst_of_best


def _ends(rate: Rate, measure: Measure) -> Sequence[float]:
    """The bad and the good end of the interval, larger is better."""
    low, high = rate.interval
    return (low, high) if measure.more_is_better else (-high, -low)
