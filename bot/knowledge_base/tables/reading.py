"""Read a CSV file as spreadsheets save it: several encodings, several delimiters, nothing run."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from bot.knowledge_base.problems import KnowledgeError

LARGEST = 2_000_000  # bytes
MOST_ROWS, MOST_COLUMNS, LONGEST_CELL = 2_000, 80, 2_000
DELIMITERS = (";", ",", "\t")
COMMENT = "#"  # a row or a heading that begins so is passed over
_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_SEPARATOR_LINE = "sep="  # Excel's own word for its delimiter
WINDOWS = "cp1250"


class TableUnreadable(KnowledgeError):
    """key: which sentence says why.  values: fill it."""

    def __init__(self, key: str, **values: str | int) -> None:
        super().__init__(key)
        self.key = key
        self.values = values


@dataclass(frozen=True, slots=True)
class TableRow:
    """number: as the spreadsheet shows it, the headings are row 1 (or 2 below "sep=")."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """rows: without empty ones and comments."""

    headings: tuple[str, ...]
    rows: tuple[TableRow, ...]
    encoding: str
    delimiter: str


def read_table(path: Path, delimiter: str, is_known: Callable[[str], bool]) -> Table:
    """delimiter: "" to find it.  is_known: a heading. Raises TableUnreadable."""
    text, encoding = _decoded(_bytes_of(path))
    if "\0" in text:
        raise TableUnreadable("import-binary")
    first, _, rest = text.partition("\n")
    skipped = 0
    if first.lower().startswith(_SEPARATOR_LINE):
        delimiter = delimiter or first[len(_SEPARATOR_LINE) :].strip("\r")[:1]
        text, skipped = rest, 1
    delimiter = delimiter or _likeliest(text, is_known)
    rows = _rows(text, delimiter, skipped)
    if not rows or not any(rows[0].cells):
        raise TableUnreadable("import-empty")
    if len(rows[0].cells) > MOST_COLUMNS:
        raise TableUnreadable("import-columns", most=MOST_COLUMNS)
    return Table(rows[0].cells, tuple(filter(_counts, rows[1:])), encoding, delimiter)


def column_letter(index: int) -> str:
    """ "A" for 0, "AA" for 26: as spreadsheets name columns."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _bytes_of(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise TableUnreadable("import-no-file", path=str(path))
        with path.open("rb") as file:
            raw = file.read(LARGEST + 1)
    except OSError:
        raise TableUnreadable("import-no-file", path=str(path)) from None
    if len(raw) > LARGEST:
        raise TableUnreadable("import-too-big", most=f"{LARGEST // 1_000_000} MB")
    if raw[:4] in (b"PK\x03\x04", b"\xd0\xcf\x11\xe0"):  # a workbook of Excel or LibreOffice
        raise TableUnreadable("import-workbook")
    return raw


def _decoded(raw: bytes) -> tuple[str, str]:
    """(text, encoding). Polish Excel saves "CSV" in Windows-1250, "CSV UTF-8" with a mark."""
    marked = next((encoding for bom, encoding in _BOMS if raw.startswith(bom)), None)
    try:
        if marked:
            return raw.decode(marked), "UTF-16" if marked == "utf-16" else "UTF-8"
        return raw.decode("utf-8"), "UTF-8"
    except UnicodeDecodeError:
        if marked:
            raise TableUnreadable("import-binary") from None
    try:
        return raw.decode(WINDOWS), "Windows-1250"
    except UnicodeDecodeError:
        raise TableUnreadable("import-binary") from None


def _likeliest(text: str, is_known: Callable[[str], bool]) -> str:
    """The one that cuts the first row into the most known headings."""

    def known(delimiter: str) -> int:
        headings = next(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), [])
        return sum(map(is_known, headings))

    return max(DELIMITERS, key=known)


def _rows(text: str, delimiter: str, skipped: int) -> list[TableRow]:
    rows = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        for number, cells in enumerate(reader, 1 + skipped):
            if number > MOST_ROWS + 1 + skipped:
                raise TableUnreadable("import-rows", most=MOST_ROWS)
            rows.append(TableRow(number, tuple(cell.strip() for cell in cells)))
    except csv.Error:
        raise TableUnreadable("import-quotes", row=len(rows) + 1 + skipped) from None
    return rows


def _counts(row: TableRow) -> bool:
    return any(row.cells) and not next(filter(None, row.cells)).startswith(COMMENT)
