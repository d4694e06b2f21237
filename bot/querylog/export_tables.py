"""Tables as flat rows, one a count: what databases, R and spreadsheets read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from bot.querylog.dictionary import Described
from bot.querylog.dictionary_exports import described
from bot.querylog.tables import TOTAL, Table

Value: TypeAlias = "str | int | bool | date | None"


@dataclass(frozen=True, slots=True)
class Flat:
    """rows: values in the order of the columns; none where nothing may be shown."""

    described: Described
    rows: tuple[tuple[Value, ...], ...]

    @property
    def hidden(self) -> int:
        return sum(None in row for row in self.rows)


def flat(shown: Table, *, month: str, as_of: date) -> Flat:
    """shown: as publishing.py gave it. Raises KeyError for a table without a description."""
    return Flat(described(shown.name), tuple(_rows(shown, month, as_of)))


def _rows(shown: Table, month: str, as_of: date) -> Iterator[tuple[Value, ...]]:
    for cell, count in shown.cells.items():
        yield (month, *cell, count, count is None, TOTAL in cell, as_of)
