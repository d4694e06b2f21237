"""What was measured of the query log as a table, for the terminal and as Markdown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from rich.box import SIMPLE
from rich.table import Table

from tests.bench.querylog.measuring import Figure

TITLES = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}
Columns = Mapping[str, Sequence[Figure]]


def to_rich(columns: Columns) -> Table:
    table = Table(*_head(columns), box=SIMPLE, pad_edge=False)
    for row in _rows(columns):
        table.add_row(*row)
    return table


def to_markdown(columns: Columns) -> str:
    head = _head(columns)
    lines = [head, ["---"] * len(head), *_rows(columns)]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def _head(columns: Columns) -> list[str]:
    titles = [TITLES[name] for name in columns]
    return ["", *(cell for title in titles for cell in (title, "wanted"))]


def _rows(columns: Columns) -> Iterator[list[str]]:
    for figures in zip(*columns.values(), strict=True):
        yield [figures[0].name, *(cell for each in figures for cell in (each.value, each.wanted))]
