"""How far a hidden count can move while every total stays: flows in the network of its table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bot.querylog.paths import Moved
from bot.querylog.room import Arc, Cell, Room, cell_of

FindPath = Callable[[Room, Arc, Moved], list[Arc]]


@dataclass(frozen=True, slots=True)
class Movement:
    """How far a cell moves, and the other cells that move with it."""

    width: float
    cells: frozenset[Cell]


def movement(cell: Cell, room: Room, find_path: FindPath, *, enough: int) -> Movement:
    """Up and down together, no more than `enough`, along the paths that are found."""
    row, column = (0, cell[0]), (1, cell[1])
    bounds = room.grid[cell]
    up = _flow(room, (column, row), find_path, min(enough, bounds.high - bounds.count))
    rest = min(enough - up.width, bounds.count - bounds.low)
    down = _flow(room, (row, column), find_path, rest)
    return Movement(up.width + down.width, up.cells | down.cells)


def _flow(room: Room, ends: Arc, find_path: FindPath, enough: float) -> Movement:
    """Path by path (Ford and Fulkerson): as much as there is, whichever path comes first."""
    moved: dict[Arc, float] = {}
    total = 0.0
    while total < enough and (path := find_path(room, ends, moved)):
        step = min(enough - total, *(room.of(arc) - moved.get(arc, 0) for arc in path))
        for a, b in path:
            moved[a, b] = moved.get((a, b), 0) + step
            moved[b, a] = moved.get((b, a), 0) - step
        total += step
    return Movement(total, frozenset(cell_of(arc) for arc, much in moved.items() if much))
