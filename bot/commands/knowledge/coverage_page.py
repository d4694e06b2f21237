"""The coverage as one page for a browser, in the language of the messages."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from itertools import groupby

from bot.commands.knowledge.speaking import Speaker
from bot.i18n import day, language_name
from bot.knowledge_base.coverage import STATES, TEXT_STATES, Cell, Coverage
from bot.knowledge_base.headings import SECTIONS
from bot.knowledge_base.owners import Owners
from bot.knowledge_base.pages import written_page


def coverage_page(found: Coverage, owners: Owners, speaker: Speaker, today: date) -> str:
    """Every box says its section and its state in letters and signs too, not in color alone."""
    taxonomy, language = found.taxonomy, speaker.language
    counts = found.all_texts
    return written_page(
        "coverage.html",
        language=language,
        say=speaker.text,
        day=day(today, language),
        topics=len(found.rows),
        present=found.present,
        of=counts.total(),
        totals={state: counts[state] for state in TEXT_STATES},
        units=found.units,
        broken=found.broken,
        columns=[
            {
                "tag": tag,
                "name": language_name(tag, language),
                "owner": owners.languages.get(tag),
                "counts": {state: found.texts(tag)[state] for state in TEXT_STATES},
            }
            for tag in taxonomy.languages
        ],
        sections=SECTIONS,
        states=STATES,
        groups=[
            (
                taxonomy.labels[group].get(language, group),
                [_row(row.label, row.topic, row.cells) for row in rows],
            )
            for group, rows in groupby(found.rows, key=lambda row: row.group)
        ],
    )


def _row(label: str, topic: str, cells: Mapping[str, Cell]) -> dict[str, object]:
    return {
        "label": label,
        "topic": topic,
        "cells": [
            {
                "state": cell.state,
                "boxes": [(section, cell.of_section(section)) for section in SECTIONS],
            }
            for cell in cells.values()
        ],
    }
