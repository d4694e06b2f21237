"""The sections of a report, in the order in which people read them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from bot.commands.log.report_findings import edits_sheet, equity_sheet, unmet_sheet
from bot.commands.log.report_tables import Sheet, sheet_of
from bot.commands.log.report_words import Words
from bot.querylog.publishing import Publication

SECTIONS: Mapping[str, tuple[str, ...]] = {
    "demand": (
        "questions_by_language_and_week",
        "questions_by_topic_and_language",
        "questions_by_topic_and_week",
        "questions_by_topic_and_aspect",
        "questions_by_weekday_and_hour",
    ),
    "unmet": ("questions_by_topic_and_result", "questions_by_language_and_result"),
    "units": ("units_by_opening", "units_by_hour"),
    "feedback": ("votes_by_language", "votes_by_topic", "presses_by_button_and_language"),
}


def sheets(
    versions: Mapping[str, Publication], words: Words, today: date
) -> dict[str, list[Sheet]]:
    """By section, in the order in which people read them."""
    plain = {
        section: [
            sheet_of(versions[name].shown, words, _as_of(versions[name], today)) for name in names
        ]
        for section, names in SECTIONS.items()
    }
    shown = {name: version.shown for name, version in versions.items()}
    return {
        "demand": plain["demand"],
        "unmet": [unmet_sheet(shown["questions_by_topic_and_result"], words), *plain["unmet"]],
        "equity": [equity_sheet(shown, words)],
        "units": plain["units"],
        "edits": [edits_sheet(shown, words)],
        "feedback": plain["feedback"],
    }


def _as_of(version: Publication, today: date) -> date | None:
    return None if version.day == today else version.day
