"""Tables as flat rows, one a count: what databases, R and spreadsheets read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.querylog.dictionary import COUNT, HIDDEN, IS_TOTAL, MONTH, Column, Described
from bot.querylog.dictionary_exports import DIMENSIONS, EXPORTED
from bot.querylog.tables import TOTAL, Table

Value = str | int | bool | None


@dataclass(frozen=True, slots=True)
class Flat:
    """rows: values in the order of the columns."""

    described: Described
    rows: tuple[tuple[Value, ...], ...]


def flat(table: Table, month: str) -> Flat:
    """table: as it may be shown.  Without rows where nothing of it may be."""
    return Flat(described(table.name, table.dimensions), tuple(_rows(table, month)))


def described(name: str, dimensions: tuple[str, ...]) -> Described:
    """Raises KeyError for a table or a dimension that the dictionary does not know."""
    return Described(
        name,
        EXPORTED[name],
        (
            Column(MONTH, "text", "which month", "YYYY-MM"),
            *(DIMENSIONS[dimension] for dimension in dimensions),
            Column(COUNT, "integer", "how many", "10 or more", "hidden: it could be any number"),
            Column(HIDDEN, "boolean", "the count must not be shown"),
            Column(
                IS_TOTAL, "boolean", f'a sum of others, named "{TOTAL}"; leave it out of your own'
            ),
        ),
    )


def _rows(table: Table, month: str) -> Iterator[tuple[Value, ...]]:
    for cell, count in table.cells.items():
        if len(table.dimensions) == 1 and cell[1] == TOTAL:
            continue  # the same again: there is one column only
        names = cell[: len(table.dimensions)]
        yield (month, *names, count, count is None, TOTAL in names)
