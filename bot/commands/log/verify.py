"""`witaj log verify-anonymity`: try to find persons in the query log, and report it."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from sqlalchemy import Engine

from bot.app import load_knowledge, load_texts, make_anonymizer
from bot.commands.log.database import log_engine
from bot.commands.log.verify_report import Findings, verify_json, verify_page
from bot.i18n import Texts
from bot.querylog.anonymity.canaries import canaries, read_canaries
from bot.querylog.anonymity.checks import Check, Verdict
from bot.querylog.anonymity.exports import exports
from bot.querylog.anonymity.order import order
from bot.querylog.anonymity.publications import shown_in_parts, shown_so_far
from bot.querylog.anonymity.sessions import sessions
from bot.querylog.anonymity.texts import stored_texts, texts
from bot.querylog.anonymity.uniqueness import coarsened, counts, uniqueness
from bot.querylog.columns import CITY
from bot.querylog.redaction import Redaction
from bot.querylog.store import DatabaseQueryLog
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.querylog.anonymizer import Anonymizer

NOBODY, SOMEBODY, UNUSABLE = 0, 1, 2
MARKS = {Verdict.PASSED: "green", Verdict.FAILED: "bold red", Verdict.NOTHING: "yellow"}

Attempt = tuple[str, Callable[[], Check]]


@dataclass(frozen=True, slots=True)
class Wanted:
    """html: where the page goes.  language: of the page."""

    html: Path | None = None
    language: str = "pl"
    as_json: bool = False


def verify_anonymity(settings: Settings, wanted: Wanted) -> int:
    """0 nobody found, 1 a way to somebody, 2 the page cannot be written. Raises StorageError."""
    words = load_texts()
    anonymizer = make_anonymizer(load_knowledge(settings, words).current())
    engine = log_engine(settings)
    try:
        found = Findings(datetime.now(CITY), tuple(_made(attempts(engine, anonymizer), words)))
    finally:
        engine.dispose()
    if wanted.html and not _written(wanted.html, verify_page(found, words, wanted.language)):
        return UNUSABLE
    if wanted.as_json:
        sys.stdout.write(json.dumps(verify_json(found), ensure_ascii=False, indent=2) + "\n")
    else:
        _print(found, words)
    return SOMEBODY if found.failed else NOBODY


def attempts(engine: Engine, anonymizer: Anonymizer) -> list[Attempt]:
    """The canaries have a database of their own; all else only reads this one."""
    return [
        ("canaries", lambda: asyncio.run(canaries(_store_of(anonymizer), read_canaries()))),
        ("uniqueness", lambda: uniqueness(engine)),
        ("coarsened", lambda: coarsened(engine)),
        ("counts", lambda: counts(engine)),
        ("sessions", lambda: sessions(engine)),
        ("texts", lambda: texts(stored_texts(engine), anonymizer)),
        ("order", lambda: order(engine)),
        ("exports", lambda: exports(shown_so_far(engine))),
        ("parts", lambda: exports(shown_in_parts(engine), "parts")),
    ]


def _store_of(anonymizer: Anonymizer) -> Callable[[Engine], DatabaseQueryLog]:
    redaction = Redaction(lambda: anonymizer)
    return lambda engine: DatabaseQueryLog(engine, store_text=True, redaction=redaction)


def _made(tried: Iterable[Attempt], words: Texts) -> Iterable[Check]:
    errors = Console(stderr=True, highlight=False)
    for name, attempt in tried:
        what = words.get("en", f"anonymity-{name}-name")
        with errors.status(words.get("en", "anonymity-trying", name=what)):
            yield attempt()


def _written(path: Path, page: str) -> bool:
    errors = Console(stderr=True, highlight=False, soft_wrap=True)
    try:
        path.write_text(page, encoding="utf-8")
    except OSError as error:
        errors.print(f"{path} cannot be written: {error.strerror}", markup=False)
        return False
    errors.print(f"Written: {path}", markup=False)
    return True


def _print(found: Findings, words: Texts) -> None:
    out = Console(highlight=False, soft_wrap=True)
    for each in found.checks:
        out.print(words.get("en", f"anonymity-{each.name}-name"), style="bold", end=": ")
        out.print(words.get("en", f"anonymity-{each.verdict.value}"), style=MARKS[each.verdict])
        if each.verdict is not Verdict.NOTHING:
            out.print("  " + words.get("en", f"anonymity-{each.name}-found", **each.figures))
    out.print(found.summary(words, "en"))
