"""`witaj log verify-anonymity`: try to find persons in the query log, and report it."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from rich.console import Console

from bot.app import load_knowledge, load_texts
from bot.commands.log.database import log_engine
from bot.commands.log.verify_attempts import Anonymizers, Attempt, attempts
from bot.commands.log.verify_report import Findings, verify_json, verify_page
from bot.commands.log.writing_pages import written
from bot.i18n import Texts
from bot.querylog.anonymity.checks import Check, Verdict
from bot.querylog.columns import CITY
from bot.settings import Settings

NOBODY, SOMEBODY, UNUSABLE = 0, 1, 2
MARKS = {Verdict.PASSED: "green", Verdict.FAILED: "bold red", Verdict.NOTHING: "yellow"}


@dataclass(frozen=True, slots=True)
class Wanted:
    """html: where the page goes.  language: of the page."""

    html: Path | None = None
    language: str = "pl"
    as_json: bool = False


def verify_anonymity(settings: Settings, wanted: Wanted) -> int:
    """0 nobody found, 1 a way to somebody, 2 the page cannot be written. Raises StorageError."""
    words = load_texts()
    load = Anonymizers(load_knowledge(settings, words).current())
    engine = log_engine(settings)
    try:
        found = Findings(datetime.now(CITY), tuple(_made(attempts(engine, load), words)))
    finally:
        engine.dispose()
    if wanted.html and not written(wanted.html, verify_page(found, words, wanted.language)):
        return UNUSABLE
    if wanted.as_json:
        sys.stdout.write(json.dumps(verify_json(found), ensure_ascii=False, indent=2) + "\n")
    else:
        _print(found, words)
    return SOMEBODY if found.failed else NOBODY


def _made(tried: Iterable[Attempt], words: Texts) -> Iterable[Check]:
    errors = Console(stderr=True, highlight=False)
    for name, attempt in tried:
        what = words.get("en", f"anonymity-{name}-name")
        with errors.status(words.get("en", "anonymity-trying", name=what)):
            yield attempt()


def _print(found: Findings, words: Texts) -> None:
    out = Console(highlight=False, soft_wrap=True)
    for each in found.checks:
        out.print(words.get("en", f"anonymity-{each.name}-name"), style="bold", end=": ")
        out.print(words.get("en", f"anonymity-{each.verdict.value}"), style=MARKS[each.verdict])
        if each.verdict is not Verdict.NOTHING:
            out.print("  " + words.get("en", f"anonymity-{each.name}-found", **each.figures))
    out.print(found.summary(words, "en"))
