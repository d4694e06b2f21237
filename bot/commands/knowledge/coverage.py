"""`witaj knowledge coverage`: which texts there are, as a table, for programs, or as a page."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from rich.box import SIMPLE_HEAD
from rich.table import Table

from bot.commands.knowledge.care import complain_of, complain_of_broken
from bot.commands.knowledge.choosing import ChoiceUnknown
from bot.commands.knowledge.coverage_json import as_json
from bot.commands.knowledge.coverage_page import coverage_page
from bot.commands.knowledge.pages import saved
from bot.commands.knowledge.speaking import CLEAN, UNUSABLE, Speaker
from bot.i18n import language_name
from bot.knowledge_base.coverage import TEXT_STATES, Cell, Coverage
from bot.knowledge_base.covering import coverage
from bot.knowledge_base.owners import Owners, read_owners
from bot.knowledge_base.problems import Findings, KnowledgeUnusable

_COLORS = {"missing": "red", "outdated": "yellow", "draft": "cyan", "reviewed": "green"}


@dataclass(frozen=True, slots=True)
class Output:
    """Without both: a table in the terminal.  as_json wins: its output is for programs."""

    as_json: bool = False
    page: Path | None = None


def show_coverage(folder: Path, speaker: Speaker, *, today: date, output: Output) -> int:
    """0 also when texts are missing: it only counts. 2 when the files cannot be used."""
    findings = Findings(folder)
    owners = read_owners(folder, findings)
    try:
        found = coverage(folder, today)
    except KnowledgeUnusable as unusable:
        complain_of(unusable.problems, speaker)
        speaker.complain("check-unusable", folder=str(folder))
        return UNUSABLE
    complain_of(findings.of("error"), speaker)
    complain_of_broken(found.broken, speaker)
    if output.as_json:
        sys.stdout.write(json.dumps(as_json(found, owners), ensure_ascii=False, indent=2) + "\n")
        return CLEAN
    if output.page is None:
        _print_table(found, owners, speaker)
        return CLEAN
    try:
        saved(coverage_page(found, owners, speaker, today), output.page, speaker)
    except ChoiceUnknown as unknown:
        speaker.complain(unknown.key, **unknown.values)
        return UNUSABLE
    return CLEAN


def _print_table(found: Coverage, owners: Owners, speaker: Speaker) -> None:
    speaker.say("coverage-legend")
    table = Table(box=SIMPLE_HEAD, padding=(0, 1, 0, 0))
    table.add_column(speaker.text("coverage-topic"), no_wrap=True)
    for language in found.taxonomy.languages:
        table.add_column(language, overflow="fold")
    group = ""
    for row in found.rows:
        if group and row.group != group:
            table.add_section()
        group = row.group
        cells = (row.cells[language] for language in found.taxonomy.languages)
        table.add_row(row.label, *(_cell_in_words(cell, speaker) for cell in cells))
    speaker.out.print(table, soft_wrap=False)
    for line in summary(found, owners, speaker):
        speaker.out.print(line, markup=False)


def _cell_in_words(cell: Cell, speaker: Speaker) -> str:
    """The state, and which sections lag behind."""
    words = f"[{_COLORS[cell.state]}]{speaker.text(f'coverage-short-{cell.state}')}[/]"
    if cell.state == "missing":
        return words
    behind = (
        f"{speaker.text(f'coverage-mark-{state}')} {' '.join(cell.named(state))}"
        for state in ("missing", "outdated")
        if cell.named(state)
    )
    return "\n".join((words, *behind))


def summary(found: Coverage, owners: Owners, speaker: Speaker) -> Iterator[str]:
    """The totals, in sentences."""
    languages, counts = found.taxonomy.languages, found.all_texts
    yield speaker.text(
        "coverage-total",
        topics=len(found.rows), languages=len(languages), present=found.present,
        of=counts.total(), **{state: counts[state] for state in TEXT_STATES},
    )  # fmt: skip
    for language in languages:
        counts = found.texts(language)
        yield speaker.text(
            "coverage-language",
            language=language_name(language, speaker.language),
            owner=owners.languages.get(language) or speaker.text("stale-nobody"),
            **{state: counts[state] for state in TEXT_STATES},
        )
    yield speaker.text(
        "coverage-units", total=found.units.total, usable=found.units.usable,
        **found.units.by_confidence,
    )  # fmt: skip
