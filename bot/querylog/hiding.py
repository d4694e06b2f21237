"""Which cells of a table must be hidden so that no small one follows from the totals.

A small cell alone in its row is the row's total less what is shown. So others are hidden with it,
until each hidden one could be anything within SMALLEST (Kelly, Golden and Assad 1992, "Cell
suppression: disclosure protection for sensitive tabular data", the heuristic by shortest paths).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from bot.querylog.movement import Cell, Grid, free, movement
from bot.querylog.smallest import SMALLEST


def cells_to_hide(grid: Grid, small: Iterable[Cell]) -> frozenset[Cell] | None:
    """The small cells and what protects them; None when the table leaves them too little room."""
    hidden = set(small)
    waiting = sorted(hidden, key=lambda cell: (grid[cell].count, cell))
    for cell in waiting:  # grows: what protects a cell must be protected too
        if not is_protected(cell, grid, hidden):
            protecting = _cells_protecting(cell, grid, hidden)
            if protecting is None:
                return None
            waiting += sorted(protecting - hidden)
            hidden |= protecting
    return frozenset(hidden)


def _cells_protecting(cell: Cell, grid: Grid, hidden: Collection[Cell]) -> frozenset[Cell] | None:
    """With as few counts lost as a search path by path finds; None when no cells are enough."""

    def lost(other: Cell) -> int:
        return 0 if other in hidden else grid[other].count + 1

    found = movement(cell, grid, grid, enough=SMALLEST, price=lost)
    return found.cells if found.width >= SMALLEST else None


def is_protected(cell: Cell, grid: Grid, hidden: Collection[Cell]) -> bool:
    """Whether what the totals tell of a hidden cell leaves it a range of at least SMALLEST."""
    return movement(cell, grid, hidden, enough=SMALLEST, price=free).width >= SMALLEST
