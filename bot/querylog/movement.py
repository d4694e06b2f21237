"""How far a hidden count can move while every total stays: flows in the network of its table.

Rows and columns are the nodes. A cell that grows carries its growth from its row to its column,
one that shrinks from its column to its row; what returns to where it began changes no total
(Cox 1995, "Network models for complementary cell suppression").
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

Cell = tuple[str, str]  # row, column
Node = tuple[int, str]  # 0 and a row, or 1 and a column
Arc = tuple[Node, Node]
Price = Callable[[Cell], int]


@dataclass(frozen=True, slots=True)
class CellBounds:
    """A count, and between what others know it to lie, from other versions of the table."""

    count: int
    low: int = 0
    high: float = math.inf


Grid = Mapping[Cell, CellBounds]


@dataclass(frozen=True, slots=True)
class Movement:
    """How far a cell moves, and the other cells that move with it."""

    width: float
    cells: frozenset[Cell]


def free(_: Cell) -> int:
    return 0


def movement(
    cell: Cell, grid: Grid, others: Iterable[Cell], *, enough: int, price: Price
) -> Movement:
    """Up and down together, no more than `enough`; `others` may move, the cheaper ones sooner."""
    row, column = (0, cell[0]), (1, cell[1])
    room = _room(grid, (other for other in others if other != cell))
    bounds = grid[cell]
    up = _flow(room, (column, row), min(enough, bounds.high - bounds.count), price)
    rest = min(enough - up.width, bounds.count - bounds.low)
    down = _flow(room, (row, column), rest, price)
    return Movement(up.width + down.width, up.cells | down.cells)


_Room = Mapping[Node, Mapping[Node, float]]


def _room(grid: Grid, cells: Iterable[Cell]) -> _Room:
    """How much more each arc can carry when nothing has moved yet."""
    room: dict[Node, dict[Node, float]] = {}
    for cell in sorted(cells, key=lambda each: -grid[each].count):  # wide paths are found sooner
        row, column, bounds = (0, cell[0]), (1, cell[1]), grid[cell]
        room.setdefault(row, {})[column] = bounds.high - bounds.count
        room.setdefault(column, {})[row] = bounds.count - bounds.low
    return room


def _flow(room: _Room, ends: Arc, enough: float, price: Price) -> Movement:
    """By successive cheapest paths; a cell that moves already costs nothing more."""
    moved: dict[Arc, float] = {}
    total = 0.0
    while total < enough and (path := _cheapest_path(room, ends, moved, price)):
        step = min(enough - total, *(room[a][b] - moved.get((a, b), 0) for a, b in path))
        for a, b in path:
            moved[a, b] = moved.get((a, b), 0) + step
            moved[b, a] = moved.get((b, a), 0) - step
        total += step
    return Movement(total, frozenset(_cell(arc) for arc, much in moved.items() if much))


def _cheapest_path(room: _Room, ends: Arc, moved: Mapping[Arc, float], price: Price) -> list[Arc]:
    """Dijkstra's; empty when there is none."""
    start, end = ends
    came_from: dict[Node, Node] = {}
    waiting = [(0, 0, start, start)]
    while waiting and end not in came_from:
        cost, steps, here, before = heapq.heappop(waiting)
        if here in came_from:
            continue
        came_from[here] = before
        for there, most in room.get(here, {}).items():
            arc = here, there
            if there in came_from or most <= moved.get(arc, 0):
                continue
            extra = 0 if arc in moved else price(_cell(arc))
            if there == end and not extra:  # nothing is cheaper: most searches end here
                came_from[end] = here
                break
            heapq.heappush(waiting, (cost + extra, steps + 1, there, here))
    return _arcs_back(end, came_from) if end in came_from else []


def _arcs_back(end: Node, came_from: Mapping[Node, Node]) -> list[Arc]:
    arcs: list[Arc] = []
    while came_from[end] != end:
        arcs.append((came_from[end], end))
        end = came_from[end]
    return arcs


def _cell(arc: Arc) -> Cell:
    (side, first), (_, second) = arc
    return (second, first) if side else (first, second)
