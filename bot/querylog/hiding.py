"""Which cells of a table must be hidden so that no small one follows from the totals.

A small cell alone in its row is the row's total less what is shown. So others are hidden with it,
until each hidden one could be anything within SMALLEST (Kelly, Golden and Assad 1992, "Cell
suppression: disclosure protection for sensitive tabular data", the heuristic by shortest paths).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import partial

from bot.querylog.movement import movement
from bot.querylog.paths import any_path, cheapest_path
from bot.querylog.room import Cell, Grid, Room
from bot.querylog.smallest import SMALLEST


def cells_to_hide(grid: Grid, small: Iterable[Cell]) -> frozenset[Cell] | None:
    """The small cells and what protects them; None when the table leaves them too little room."""
    hidden = set(small)
    rooms = Room(grid, hidden), Room(grid, grid)
    waiting = sorted(hidden, key=lambda cell: (grid[cell].count, cell))
    for cell in waiting:  # grows: what protects a cell must be protected too
        if not is_protected(cell, rooms[0]):
            protecting = _cells_protecting(cell, rooms[1], hidden)
            if protecting is None:
                return None
            new = sorted(protecting - hidden)
            waiting += new
            hidden.update(new)
            for each in new:
                rooms[0].add(each)
    return frozenset(hidden)


def _cells_protecting(cell: Cell, room: Room, hidden: Collection[Cell]) -> frozenset[Cell] | None:
    """With as few counts lost as a search path by path finds; None when no cells are enough."""

    def lost(other: Cell) -> int:
        return 0 if other in hidden else room.grid[other].count + 1

    found = movement(cell, room, partial(cheapest_path, price=lost), enough=SMALLEST)
    return found.cells if found.width >= SMALLEST else None


def is_protected(cell: Cell, room: Room) -> bool:
    """Whether what the totals tell of a hidden cell leaves it a range of at least SMALLEST.

    room: of all hidden cells.
    """
    return movement(cell, room, any_path, enough=SMALLEST).width >= SMALLEST
