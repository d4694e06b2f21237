"""`witaj log export`: the tables of a month for other programs, with their data dictionary."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from rich.console import Console

from bot.app import load_knowledge, load_texts
from bot.commands.log.database import log_engine
from bot.commands.log.report import published
from bot.knowledge_base.exports.files import as_json
from bot.querylog import dictionary
from bot.querylog.columns import CITY
from bot.querylog.dictionary_exports import EXPORTS
from bot.querylog.export_files import FORMATS, Write, csv_bytes
from bot.querylog.export_tables import Flat, flat
from bot.querylog.month import Month, read_month
from bot.querylog.smallest import SMALLEST
from bot.settings import Settings

WRITTEN, NOTHING, UNUSABLE = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Wanted:
    """kind: one of FORMATS.  semicolon: between the cells of CSV."""

    month: Month
    out: Path
    kind: str
    semicolon: bool = False

    @property
    def write(self) -> Write:
        in_polish = self.kind == "csv" and self.semicolon
        return partial(csv_bytes, separator=";") if in_polish else FORMATS[self.kind]


def export_month(settings: Settings, wanted: Wanted) -> int:
    """0 written, 1 nothing that may be shown, 2 the folder cannot be written to.

    What is written counts as published, and says the same as a report. Raises StorageError,
    KnowledgeInvalid, KnowledgeUnusable.
    """
    errors = Console(stderr=True, highlight=False, soft_wrap=True)
    at = datetime.now(CITY)
    tables = _published(settings, wanted.month, at)
    if not any(table.rows for table in tables):
        errors.print(
            f"Nothing was written: of {wanted.month} there are too few messages to show any "
            f"count ({SMALLEST} are needed), or none."
        )
        return NOTHING
    try:
        _write_all(tables, wanted, errors)
    except OSError as error:
        errors.print(f"{wanted.out} cannot be written to: {error.strerror}", markup=False)
        return UNUSABLE
    return WRITTEN


def _published(settings: Settings, month: Month, at: datetime) -> list[Flat]:
    knowledge = load_knowledge(settings, load_texts("pl", "en")).current()
    engine = log_engine(settings)
    try:
        versions = published(engine, month, read_month(engine, month), knowledge, at)
    finally:
        engine.dispose()
    return [flat(each.shown, month=str(month), as_of=each.day) for each in versions.values()]


def _write_all(tables: Sequence[Flat], wanted: Wanted, errors: Console) -> None:
    wanted.out.mkdir(parents=True, exist_ok=True)
    for table in tables:
        path = wanted.out / f"{table.described.name}.{wanted.kind}"
        _replace(path, wanted.write(table))
        said = f"{len(table.rows)} counts, {table.hidden} of them hidden"
        errors.print(f"Written: {path} ({said if table.rows else 'too few to show any'})")
    described = {
        "month": str(wanted.month),
        "smallest_count": SMALLEST,
        "tables": dictionary.as_json(EXPORTS),
    }
    _replace(wanted.out / "dictionary.json", as_json(described).encode())


def _replace(path: Path, content: bytes) -> None:
    """Whole or not at all."""
    beside = path.with_name(f".{path.name}.new")
    beside.write_bytes(content)
    beside.replace(path)
