"""Turn the rows of a table into what they say of units; every cell that says nothing is told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from bot.knowledge_base.nearest import nearest
from bot.knowledge_base.tables.cells import CellFault, understood
from bot.knowledge_base.tables.columns import (
    ID,
    LOCALIZED,
    SOURCE,
    SOURCE_DATE,
    Column,
    all_headings,
    column_of,
)
from bot.knowledge_base.tables.reading import (
    COMMENT,
    Table,
    TableRow,
    column_letter,
)
from bot.knowledge_base.topics import SOURCE_LANGUAGE
from bot.knowledge_base.unit_edits import UNIT_ID

Value = str | float | bool | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fault:
    """row: as the spreadsheet numbers it.  column: "C (ulica)", "" for the whole row.

    key, values: the sentence.  about: fields that are missing.
    """

    row: int
    column: str
    key: str
    values: dict[str, str | int] = field(default_factory=dict)
    about: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class ReadAs:
    """A cell that was understood as something else than what was typed."""

    row: int
    column: str
    typed: str
    value: str


@dataclass(frozen=True, slots=True)
class UnitRow:
    """values: (field, language or "") -> what the row says of it.  columns: where it says so."""

    number: int
    unit: str
    values: dict[tuple[str, str], Value]
    columns: dict[tuple[str, str], str]

    def get(self, name: str, language: str = "") -> Value | None:
        return self.values.get((name, language))

    @property
    def facts(self) -> list[str]:
        """Fields that need a source: all but words translated from Polish and our own notes."""
        return [
            name
            for name, language in self.values
            if name not in _NO_FACTS and not (name in LOCALIZED and language != SOURCE_LANGUAGE)
        ]


_TOLD = ("hours", "phones")  # where a wrong guess would send people astray
_NO_FACTS = (SOURCE, SOURCE_DATE, "confidence", "staff_notes", "kind")


@dataclass(slots=True)
class UnitRows:
    """What was understood, and all that was not."""

    rows: list[UnitRow] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    read_as: list[ReadAs] = field(default_factory=list)


def unit_rows(table: Table, today: date) -> UnitRows:
    found = UnitRows()
    columns = _columns(table, found)
    if not any(column.field == ID for column in columns):
        found.faults.append(Fault(1, "", "import-no-id"))
        return found
    seen: dict[str, int] = {}
    for row in table.rows:
        _read_row(row, columns, seen, found, today, width=len(table.headings))
    return found


def _columns(table: Table, found: UnitRows) -> list[Column]:
    columns: list[Column] = []
    taken: dict[tuple[str, str], str] = {}
    for index, heading in enumerate(table.headings):
        if heading.startswith(COMMENT) or not (heading or _has_cells(table, index)):
            continue
        place, column = _place(index, heading), column_of(index, heading, SOURCE_LANGUAGE)
        if column is None:
            near = nearest(heading, all_headings())[0]
            found.faults.append(Fault(1, place, "import-column", {"near": near}))
        elif (column.field, column.language) in taken:
            other = taken[column.field, column.language]
            found.faults.append(Fault(1, place, "import-column-twice", {"other": other}))
        else:
            taken[column.field, column.language] = place
            columns.append(column)
    return columns


def _has_cells(table: Table, index: int) -> bool:
    return any(index < len(row.cells) and row.cells[index] for row in table.rows)


def _read_row(
    row: TableRow,
    columns: Sequence[Column],
    seen: dict[str, int],
    found: UnitRows,
    today: date,
    *,
    width: int,
) -> None:
    """seen: id -> its row.  width: how many headings there are."""
    before = len(found.faults)
    if any(row.cells[width:]):
        last = _place(len(row.cells) - 1, "")
        found.faults.append(Fault(row.number, last, "import-too-many-cells"))
    values: dict[tuple[str, str], Value] = {}
    places: dict[tuple[str, str], str] = {}
    wrong = set()
    for column in columns:
        cell = row.cells[column.index] if column.index < len(row.cells) else ""
        if cell:
            name, place = (column.field, column.language), _place(column.index, column.heading)
            try:
                read = understood(column.field, cell, today)
            except CellFault as fault:
                found.faults.append(Fault(row.number, place, fault.key, fault.values))
                wrong.add(column.field)
                continue
            values[name], places[name] = read.value, place
            if read.read_as and column.field in _TOLD:
                typed = " ".join(cell.split())
                found.read_as.append(ReadAs(row.number, place, typed, read.read_as))
    made = UnitRow(row.number, str(values.pop((ID, ""), "")), values, places)
    found.faults += (each for each in _row_faults(made, seen) if not each.about & wrong)
    if len(found.faults) == before:
        found.rows.append(made)


def _row_faults(row: UnitRow, seen: dict[str, int]) -> Iterator[Fault]:
    """What cells lack that stand together; not where one of them was wrong already."""
    place = row.columns.get((ID, ""), ID)
    if not UNIT_ID.fullmatch(row.unit):
        name = str(row.get("names", SOURCE_LANGUAGE) or row.unit)
        yield Fault(row.number, place, "import-id", {"name": name})
    elif row.unit in seen:
        yield Fault(row.number, place, "import-id-twice", {"other": seen[row.unit]})
    seen.setdefault(row.unit, row.number)
    if row.facts and not (row.get(SOURCE) and row.get(SOURCE_DATE)):
        yield Fault(row.number, "", "import-no-source", about=frozenset({SOURCE, SOURCE_DATE}))
    if (row.get("lat") is None) != (row.get("lon") is None):
        yield Fault(row.number, "", "import-half-place", about=frozenset({"lat", "lon"}))
    if row.get("hours_confirmed") is not None and not row.get("hours"):
        yield Fault(row.number, "", "import-no-hours", about=frozenset({"hours"}))


def _place(index: int, heading: str) -> str:
    letter = column_letter(index)
    return f"{letter} ({heading})" if heading else letter
