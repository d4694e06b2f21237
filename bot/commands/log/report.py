"""`witaj log report`: what a month of questions tells, without telling on anybody."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from rich.console import Console
from sqlalchemy import Engine

from bot.app import load_knowledge, load_texts
from bot.commands.log.database import log_engine
from bot.commands.log.report_findings import equity
from bot.commands.log.report_nothing import say_nothing, say_why_nothing
from bot.commands.log.report_opening import opening_table
from bot.commands.log.report_sections import sheets
from bot.commands.log.report_tables import Sheet
from bot.commands.log.report_terminal import print_sheet
from bot.commands.log.report_words import Words
from bot.commands.log.writing_pages import written
from bot.dialogue.knowledge import Snapshot
from bot.knowledge_base.hours import OsmOpeningHours
from bot.querylog.columns import CITY
from bot.querylog.month import Month, MonthCounts, read_month
from bot.querylog.publishing import Publication, publish
from bot.querylog.tables import Table
from bot.settings import Settings
from bot.uncollected import uncollected

DONE, NOT_BEGUN, UNUSABLE = 0, 1, 2
Versions = Mapping[str, Publication]
WIDEST = 120  # a table of all languages; `less -S` scrolls it


@dataclass(frozen=True, slots=True)
class Wanted:
    """html: where the page goes.  language: of the page."""

    month: Month
    html: Path | None = None
    language: str = "pl"
    as_json: bool = False


def report(settings: Settings, wanted: Wanted, now: datetime | None = None) -> int:
    """0 also for an empty month; 1: it has not begun; 2: the page cannot be written.

    Raises StorageError, KnowledgeInvalid, KnowledgeUnusable.
    """
    with uncollected():
        return _report(settings, wanted, now or datetime.now(CITY))


def _report(settings: Settings, wanted: Wanted, now: datetime) -> int:
    texts = load_texts("pl", "en")
    if not wanted.month.has_begun(now.astimezone(CITY).date()):
        say_nothing("not-begun", texts, wanted.month)
        return NOT_BEGUN
    knowledge = load_knowledge(settings, texts).current()
    engine = log_engine(settings)
    try:
        counts = read_month(engine, wanted.month)
        versions = published(engine, wanted.month, counts, knowledge, now)
        if not _has_any(versions):
            say_why_nothing(engine, counts, texts, wanted.month)
    finally:
        engine.dispose()
    words = Words(texts, wanted.language, knowledge, wanted.month, counts.versions)
    if wanted.html and not _written(wanted.html, versions, words, now):
        return UNUSABLE
    if wanted.as_json:
        _print_json(wanted.month, versions)
    elif _has_any(versions):
        _print(versions, replace(words, language="en", by_id=True), now)
    return DONE


def published(
    engine: Engine, month: Month, counts: MonthCounts, knowledge: Snapshot, now: datetime
) -> dict[str, Publication]:
    """All tables of a month as they may be shown, by name; exports show the same."""
    opening = opening_table(counts.named, knowledge.units, OsmOpeningHours())
    return publish(engine, month, (*counts.tables, opening), now)


def _written(path: Path, versions: Versions, words: Words, now: datetime) -> bool:
    from bot.commands.log.report_charts import charts
    from bot.commands.log.report_page import report_page

    shown = _shown(versions)
    today = now.astimezone(CITY).date()
    drawn = charts(shown, equity(shown), words)
    page = report_page(sheets(versions, words, today), drawn, words, words.day(today))
    return written(path, page)


def _has_any(versions: Versions) -> bool:
    return any(version.shown.cells for version in versions.values())


def _shown(versions: Versions) -> dict[str, Table]:
    return {name: version.shown for name, version in versions.items()}


def _print(versions: Versions, words: Words, now: datetime) -> None:
    console = Console(highlight=False)
    console.width = max(console.width, WIDEST)
    console.print(words.say("title", month=str(words.month)), style="bold")
    console.print(words.say("legend") + "\n", markup=False)
    for section, each in sheets(versions, words, now.astimezone(CITY).date()).items():
        console.rule(words.say(f"section-{section}"), align="left")
        _print_all(console, each, words)


def _print_all(console: Console, found: list[Sheet], words: Words) -> None:
    for sheet in found:
        print_sheet(console, sheet, words)


def _print_json(month: Month, versions: Versions) -> None:
    written = {
        "month": str(month),
        "tables": [
            {
                "name": version.shown.name,
                "dimensions": version.shown.dimensions,
                "as_of": version.day.isoformat(),
                "cells": [[*cell, count] for cell, count in version.shown.cells.items()],
            }
            for version in versions.values()
        ],
    }
    sys.stdout.write(json.dumps(written, ensure_ascii=False, indent=1) + "\n")
