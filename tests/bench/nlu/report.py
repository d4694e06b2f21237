"""Put the measured tables into a Markdown file between two marks and leave the rest of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tests.bench.nlu.tables import Sheet, to_markdown

BEGIN, END = "<!-- measured: make bench-nlu -->", "<!-- end of measured -->"


def write_report(path: Path, sheets: Sequence[Sheet], circumstances: str) -> None:
    old = path.read_text(encoding="utf-8") if path.is_file() else f"{BEGIN}\n{END}\n"
    measured = "\n".join([circumstances, "", *map(to_markdown, sheets)])
    path.write_text(put_between(old, measured), encoding="utf-8")


def put_between(old: str, measured: str, marks: tuple[str, str] = (BEGIN, END)) -> str:
    """At the end when the marks are missing."""
    begin, end = marks
    before, found, rest = old.partition(begin)
    after = rest.partition(end)[2] if found else "\n"
    return f"{before}{begin}\n{measured}\n{end}{after}"
