"""Where the counts of a table can move while every total stays: a network.

Rows and columns are the nodes. A cell that grows carries its growth from its row to its column,
one that shrinks from its column to its row; what returns to where it began changes no total
(Cox 1995, "Network models for complementary cell suppression").
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

Cell = tuple[str, str]  # row, column
Node = tuple[int, str]  # 0 and a row, or 1 and a column
Arc = tuple[Node, Node]


@dataclass(frozen=True, slots=True)
class CellBounds:
    """A count, and between what others know it to lie, from other versions of the table."""

    count: int
    low: int = 0
    high: float = math.inf


Grid = Mapping[Cell, CellBounds]
_NOWHERE: Mapping[Node, float] = {}


class Room:
    """How much more each arc can carry when nothing has moved yet, of the cells that may move."""

    def __init__(self, grid: Grid, cells: Iterable[Cell]) -> None:
        self.grid = grid
        self._left: dict[Node, dict[Node, float]] = {}
        for cell in sorted(cells, key=lambda each: -grid[each].count):  # wide paths come sooner
            self.add(cell)

    def add(self, cell: Cell) -> None:
        row, column, bounds = (0, cell[0]), (1, cell[1]), self.grid[cell]
        self._left.setdefault(row, {})[column] = bounds.high - bounds.count
        self._left.setdefault(column, {})[row] = bounds.count - bounds.low

    def of(self, arc: Arc) -> float:
        return self.arcs_from(arc[0]).get(arc[1], 0)

    def arcs_from(self, node: Node) -> Mapping[Node, float]:
        return self._left.get(node, _NOWHERE)


def cell_of(arc: Arc) -> Cell:
    (side, first), (_, second) = arc
    return (second, first) if side else (first, second)
