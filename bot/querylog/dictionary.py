"""The data dictionary: what every column means, in the database and in exported files."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass

MONTH = "month"
COUNT, HIDDEN, IS_TOTAL, AS_OF = "count", "hidden", "is_total", "as_of"


@dataclass(frozen=True, slots=True)
class Column:
    """type: text, integer, boolean, date, timestamp, uuid, list or object.

    values: which there are, or their form.  null: what a missing value says; "" if there is none.
    """

    name: str
    type: str
    meaning: str
    values: str = ""
    null: str = ""


@dataclass(frozen=True, slots=True)
class Described:
    """A table of the database or an exported file."""

    name: str
    meaning: str
    columns: tuple[Column, ...]


def as_json(tables: Iterable[Described]) -> list[dict[str, object]]:
    return [asdict(table) for table in tables]


def as_markdown(tables: Sequence[Described]) -> str:
    """A heading, a sentence and a table for each."""
    return "\n".join(map(_markdown, tables))


def _markdown(table: Described) -> str:
    head = ["| column | type | meaning | values | null |", "|---|---|---|---|---|"]
    lines = [
        f"| `{column.name}` | {column.type} | {column.meaning} | {column.values} "
        f"| {column.null or 'never'} |"
        for column in table.columns
    ]
    return "\n".join([f"### {table.name}", "", table.meaning, "", *head, *lines, ""])
