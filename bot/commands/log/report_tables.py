"""A published table as a sheet of words and numbers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.commands.log.report_words import Words
from bot.querylog.models import OTHER
from bot.querylog.tables import TOTAL, Table

BY_TIME = ("week", "weekday", "hours")


@dataclass(frozen=True, slots=True)
class Entry:
    """One cell.  bad: to be marked, and its words say so too."""

    words: str
    bad: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """rows: a name and its entries; empty: nothing may be shown.  as_of: when it is older."""

    name: str
    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[Entry, ...]], ...]
    as_of: date | None = None


def sheet_of(table: Table, words: Words, as_of: date | None) -> Sheet:
    """The largest rows and columns first, pools and totals last; time in its own order."""
    rows, columns = ordered(table, 0), ordered(table, 1)
    row_dimension, column_dimension = (*table.dimensions, "")[:2]
    return Sheet(
        table.name,
        words.say(f"table-{table.name.replace('_', '-')}"),
        (words.dimension(row_dimension), *(words.member(column_dimension, c) for c in columns)),
        tuple(
            (
                words.member(row_dimension, row),
                tuple(Entry(words.count(table.cells.get((row, c)))) for c in columns),
            )
            for row in rows
        ),
        as_of,
    )


def ordered(table: Table, side: int) -> list[str]:
    """Members of one side of a table, its total too."""
    names = (table.rows, table.columns)[side]
    if not names:
        return []
    own = sorted(name for name in names if name != OTHER)
    if table.dimensions[side] not in BY_TIME:
        own.sort(key=lambda name: -_total(table, name, side))
    return [*own, *(name for name in names if name == OTHER), TOTAL]


def _total(table: Table, name: str, side: int) -> int:
    return table.cells[(TOTAL, name) if side else (name, TOTAL)] or 0
