"""Small rows and columns together as "other", so that every total can be shown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.querylog.models import OTHER
from bot.querylog.room import Cell
from bot.querylog.smallest import SMALLEST

Counts = Mapping[Cell, int]
Members = Mapping[str, int]  # of one side of a table: its rows, or its columns


@dataclass(frozen=True, slots=True)
class Pools:
    """The rows and the columns that are counted as "other"."""

    rows: frozenset[str] = frozenset()
    columns: frozenset[str] = frozenset()

    def name(self, cell: Cell) -> Cell:
        """In which cell of the pooled table a cell is counted."""
        row, column = cell
        return OTHER if row in self.rows else row, OTHER if column in self.columns else column


def totals(counts: Counts, side: int) -> dict[str, int]:
    """Of the rows (side 0) or the columns (side 1)."""
    found: Counter[str] = Counter()
    for cell, count in counts.items():
        found[cell[side]] += count
    return dict(found)


def ever_larger_pools(news: Counts, kept: Pools) -> Iterator[Pools]:
    """First of the members under SMALLEST, and of the next larger ones until their sum is not.

    Then the smallest member of the longer side joins, for tables in which too few cells are left
    to hide, until a side is one pool.
    news: counts, or how much they grew since they were published.  kept: are pooled anyway.
    """
    rows, columns = totals(news, 0), totals(news, 1)
    pools = Pools(_pool(rows, kept.rows), _pool(columns, kept.columns))
    yield pools
    while max(_apart(rows, pools.rows), _apart(columns, pools.columns)):
        if _apart(rows, pools.rows) >= _apart(columns, pools.columns):
            pools = Pools(_larger(pools.rows, rows), pools.columns)
        else:
            pools = Pools(pools.rows, _larger(pools.columns, columns))
        yield pools


def pooled(counts: Counts, pools: Pools) -> dict[Cell, int]:
    """The same counts with pooled members named OTHER."""
    found: Counter[Cell] = Counter()
    for cell, count in counts.items():
        found[pools.name(cell)] += count
    return dict(found)


def _pool(members: Members, kept: frozenset[str]) -> frozenset[str]:
    pool = kept | {name for name, count in members.items() if count < SMALLEST}
    if pool and OTHER in members:
        pool |= {OTHER}
    while pool and _size(pool, members) < SMALLEST and _apart(members, pool):
        pool = _larger(pool, members)
    return pool


def _larger(pool: frozenset[str], members: Members) -> frozenset[str]:
    """Two join when a pool begins; one of them is OTHER, where there is one already."""
    apart = members.keys() - pool
    order = sorted(apart, key=lambda name: (name != OTHER, members[name], name))
    return pool | set(order[: 1 if pool else 2])


def _size(pool: frozenset[str], members: Members) -> int:
    return sum(members[name] for name in pool)


def _apart(members: Members, pool: frozenset[str]) -> int:
    return len(members.keys() - pool)
