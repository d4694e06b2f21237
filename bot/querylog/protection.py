"""Whether what each version of a table hides is safe from all versions together.

Sufficient, not necessary: a hidden count may move alone, between the versions beside its own, or
together with the same count of the next versions, as far as these hide it too.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import inf

from bot.querylog.hiding import is_protected
from bot.querylog.models import OTHER
from bot.querylog.pooling import Pools, pooled, totals
from bot.querylog.room import Cell, CellBounds, Grid, Room
from bot.querylog.smallest import SMALLEST
from bot.querylog.suppression import exact
from bot.querylog.tables import Table


@dataclass(frozen=True, slots=True)
class Shown:
    """A published version.  counts: of all cells before pooling."""

    counts: Mapping[Cell, int]
    pools: Pools
    hidden: frozenset[Cell]

    @classmethod
    def of(cls, whole: Table, shown: Table) -> Shown:
        rows, columns = _pool(whole.rows, shown.rows), _pool(whole.columns, shown.columns)
        hidden = (cell for cell, count in shown.inner().items() if count is None)
        return cls(exact(whole), Pools(rows, columns), frozenset(hidden))


def all_protected(versions: Sequence[Shown]) -> bool:
    """versions: oldest first. The last is known to be safe: that is how it was made."""
    return all(_is_protected(number, versions) for number in range(len(versions) - 1))


def _is_protected(number: int, versions: Sequence[Shown]) -> bool:
    spans = [_Span(versions, number, last) for last in range(len(versions) - 1, number - 1, -1)]
    if spans[0].moves_freely:
        return True
    hidden, pools = versions[number].hidden, versions[number].pools
    return (
        all(any(span.protects(cell) for span in spans) for cell in hidden)
        and all(any(span.protects_member(0, each) for span in spans) for each in pools.rows)
        and all(any(span.protects_member(1, each) for span in spans) for each in pools.columns)
    )


class _Span:
    """Versions that move together, from `first` to `last`; all others stay as they are."""

    def __init__(self, versions: Sequence[Shown], first: int, last: int) -> None:
        self._version = versions[first]
        self._later = versions[first + 1 : last + 1]
        self._before = versions[first - 1].counts if first else {}
        end = versions[last].counts
        after = versions[last + 1].counts if last + 1 < len(versions) else None
        self._growth = after and {cell: after[cell] - end.get(cell, 0) for cell in after}
        self._cells = [cell for cell in self._version.hidden if self._hidden_later(cell)]
        self._room = Room(self._bounds(), self._cells)

    @property
    def moves_freely(self) -> bool:
        """All that was hidden still is, and no later version stays behind."""
        still = len(self._cells) == len(self._version.hidden)
        return still and self._growth is None and all(self._pooled_later(side) for side in (0, 1))

    def protects(self, cell: Cell) -> bool:
        return cell in self._cells and is_protected(cell, self._room)

    def protects_member(self, side: int, member: str) -> bool:
        """Whether the total of a pooled row or column keeps its range."""
        if not self._pooled_later(side):
            return False
        pool = (self._version.pools.rows, self._version.pools.columns)[side]
        now, before = totals(self._version.counts, side), totals(self._before, side)
        growth = None if self._growth is None else totals(self._growth, side)
        down = {each: now[each] - before.get(each, 0) for each in pool}
        up = {each: inf if growth is None else growth[each] for each in pool}
        others = pool - {member}
        higher = min(up[member], sum(down[each] for each in others))
        return higher + min(down[member], sum(up[each] for each in others)) >= SMALLEST

    def _bounds(self) -> Grid:
        pools = self._version.pools
        now, low = pooled(self._version.counts, pools), pooled(self._before, pools)
        growth = None if self._growth is None else pooled(self._growth, pools)
        return {
            cell: CellBounds(
                count, low.get(cell, 0), inf if growth is None else count + growth[cell]
            )
            for cell, count in now.items()
        }

    def _hidden_later(self, cell: Cell) -> bool:
        return all(
            later.pools.name(cell) in later.hidden
            and (cell[0] != OTHER or self._version.pools.rows <= later.pools.rows)
            and (cell[1] != OTHER or self._version.pools.columns <= later.pools.columns)
            for later in self._later
        )

    def _pooled_later(self, side: int) -> bool:
        def pool(version: Shown) -> frozenset[str]:
            return (version.pools.rows, version.pools.columns)[side]

        return all(pool(self._version) <= pool(later) for later in self._later)


def _pool(members: Iterable[str], shown: Iterable[str]) -> frozenset[str]:
    gone = frozenset(members) - frozenset(shown)
    return gone | (frozenset(members) & {OTHER}) if gone else gone
