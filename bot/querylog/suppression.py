"""What of a table of counts may be shown: nothing under ten, nor what gives such a count away.

Small rows and columns are pooled as "other" (pooling.py), then small cells are hidden, and others
with them (hiding.py). A hidden cell is None, whether it is small itself or protects one that is.
A zero is small too: that nobody of a group asked is also told of that group.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from bot.querylog.hiding import cells_to_hide
from bot.querylog.pooling import Pools, ever_larger_pools, pooled
from bot.querylog.room import Cell, CellBounds
from bot.querylog.smallest import SMALLEST
from bot.querylog.tables import TOTAL, Table, counted

__all__ = ["SMALLEST", "TOTAL", "Earlier", "Table", "counted", "suppress"]

Counts = Mapping[Cell, int]


@dataclass(frozen=True, slots=True)
class Earlier:
    """What an earlier version left.  whole: its counts.  pools, hidden: must stay so."""

    whole: Table
    pools: Pools = field(default_factory=Pools)
    hidden: frozenset[Cell] = frozenset()


def suppress(table: Table, earlier: Earlier | None = None) -> Table:
    """The table as it may be shown; without cells where nothing may be.

    table: whole, as `counted` makes it. Every count shown is at least SMALLEST and has grown by
    so much, every total is shown, and whoever solves for a hidden cell finds a range of at least
    SMALLEST. Raises ValueError for a table that has been suppressed already.
    """
    counts = exact(table)
    old = exact(earlier.whole) if earlier else {}
    news = {cell: counts.get(cell, 0) - old.get(cell, 0) for cell in counts | old}
    nothing = Table(table.name, table.dimensions, {})
    if sum(news.values()) < SMALLEST or min(news.values()) < 0:
        return nothing
    kept = earlier.hidden if earlier else frozenset()
    for pools in ever_larger_pools(news, earlier.pools if earlier else Pools()):
        hidden = _hidden(counts, old, pools, kept)
        if hidden is not None:
            shown = counted(table.name, table.dimensions, pooled(counts, pools))
            return Table(table.name, table.dimensions, {**shown.cells, **dict.fromkeys(hidden)})
    return nothing


def exact(table: Table) -> dict[Cell, int]:
    """The counts without totals. Raises ValueError when one is hidden."""
    counts: dict[Cell, int] = {}
    for cell, count in table.inner().items():
        if count is None:
            raise ValueError(f"Table {table.name} is suppressed already: {cell} has no count.")
        counts[cell] = count
    return counts


def _hidden(
    counts: Counts, old: Counts, pools: Pools, kept: Iterable[Cell]
) -> frozenset[Cell] | None:
    """None: with these pools there is no way to protect all that is small."""
    coarse, known = pooled(counts, pools), pooled(old, pools)
    grid = {cell: CellBounds(count, low=known.get(cell, 0)) for cell, count in coarse.items()}
    small = {cell for cell, bounds in grid.items() if bounds.count - bounds.low < SMALLEST}
    return cells_to_hide(grid, small | {pools.name(cell) for cell in kept})
