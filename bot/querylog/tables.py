"""A table of counts by one or two dimensions, with its totals."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.querylog.room import Cell

TOTAL = "total"


@dataclass(frozen=True, slots=True)
class Table:
    """cells: (row, column) -> count, and with TOTAL for a row, a column or both; None: hidden.

    A table of one dimension has the one column "" (and no second name in `dimensions`). Without
    any cells: nothing of it may be shown.
    """

    name: str
    dimensions: tuple[str, ...]
    cells: Mapping[Cell, int | None]

    @property
    def rows(self) -> tuple[str, ...]:
        """Without the total, in the order of the cells."""
        return _without_total(row for row, _ in self.cells)

    @property
    def columns(self) -> tuple[str, ...]:
        """Without the total, in the order of the cells."""
        return _without_total(column for _, column in self.cells)

    def inner(self) -> dict[Cell, int | None]:
        """The cells that are no totals."""
        return {cell: count for cell, count in self.cells.items() if TOTAL not in cell}


def counted(name: str, dimensions: tuple[str, ...], counts: Mapping[Cell, int]) -> Table:
    """A table with nothing hidden: every row has every column, and the totals are added."""
    rows, columns = (_without_total(key[side] for key in counts) for side in (0, 1))
    cells: Counter[Cell] = Counter({(row, column): 0 for row in rows for column in columns})
    cells[TOTAL, TOTAL] = 0
    for (row, column), count in counts.items():
        for cell in ((row, column), (row, TOTAL), (TOTAL, column), (TOTAL, TOTAL)):
            cells[cell] += count
    return Table(name, dimensions, dict(cells))


def _without_total(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for name in names if name != TOTAL))
