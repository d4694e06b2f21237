"""Solve published tables for the counts that they hide, by bounds, as an outsider would.

Every total is a sum: what it leaves after all else is the most that a hidden count can be, and
what it must fill the least. Between two versions counts only grow. The bounds are drawn in until
nothing changes. A linear program draws them no wider (tests/querylog/attack.py has one); this one
needs no library, and knows nothing of how the program chose what to hide.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bot.querylog.models import OTHER
from bot.querylog.room import Cell
from bot.querylog.tables import TOTAL, Table

Place = tuple[int, Cell]  # number of the version, and the cell
ROUNDS = 1000  # each draws at least one bound in; real tables need fewer than ten


@dataclass(frozen=True, slots=True)
class Bounds:
    """Between which an outsider knows a count to lie."""

    low: float = 0.0
    high: float = math.inf

    @property
    def width(self) -> float:
        return self.high - self.low

    def within(self, other: Bounds) -> Bounds:
        return Bounds(max(self.low, other.low), min(self.high, other.high))


def solved(versions: Sequence[Table]) -> dict[Place, Bounds]:
    """What the versions of a table, oldest first, tell of each count that one of them hides."""
    known = {
        (number, cell): Bounds() if count is None else Bounds(count, count)
        for number, table in enumerate(versions)
        for cell, count in table.cells.items()
    }
    sums = [each for number, table in enumerate(versions) for each in _sums(number, table)]
    growths = list(_growths(versions))
    for _ in range(ROUNDS):
        before = dict(known)
        for whole, parts in sums:
            _draw_in(known, whole, parts)
        for earlier, later in growths:
            known[earlier] = known[earlier].within(Bounds(high=known[later].high))
            known[later] = known[later].within(Bounds(low=known[earlier].low))
        if known == before:
            break
    return {(n, cell): known[n, cell] for n, cell in known if versions[n].cells[cell] is None}


def _sums(number: int, table: Table) -> Iterator[tuple[Place, list[Place]]]:
    """Each total, and the counts that it is the sum of."""
    rows, columns = table.rows, table.columns
    for row in (*rows, TOTAL):
        yield (number, (row, TOTAL)), [(number, (row, column)) for column in columns]
    for column in (*columns, TOTAL):
        yield (number, (TOTAL, column)), [(number, (row, column)) for row in rows]


def _growths(versions: Sequence[Table]) -> Iterator[tuple[Place, Place]]:
    """The same count in two versions; what is called "other" may hold other things in each."""
    for number in range(len(versions) - 1):
        shared = versions[number].cells.keys() & versions[number + 1].cells.keys()
        yield from (((number, cell), (number + 1, cell)) for cell in shared if OTHER not in cell)


def _draw_in(known: dict[Place, Bounds], whole: Place, parts: Sequence[Place]) -> None:
    if whole not in known or any(part not in known for part in parts):
        return
    total = known[whole]
    known[whole] = total.within(_sum(known[part] for part in parts))
    for part in parts:
        others = _sum(known[other] for other in parts if other != part)
        left = Bounds(total.low - others.high, total.high - others.low)
        known[part] = known[part].within(left)


def _sum(bounds: Iterable[Bounds]) -> Bounds:
    each = list(bounds)
    return Bounds(math.fsum(one.low for one in each), math.fsum(one.high for one in each))
