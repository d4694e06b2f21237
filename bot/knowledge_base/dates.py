"""Dates of the staff's files: "2026-04-29", "2026-04", "2026", "~2022", "undated"."""

from __future__ import annotations

from datetime import date

from bot.dialogue.knowledge import Validity


def first_day(written: str) -> date | None:
    """The first day of "2026-04-29", "2026-04" or "~2022"; None if there is no such day.

    Also None for "undated".
    """
    if not written[-1:].isdigit():
        return None
    year, month, day = [*map(int, written.lstrip("~").split("-")), 1, 1][:3]
    try:
        return date(year, month, day)
    except ValueError:
        return None


def validity(raw: dict[str, str]) -> Validity:
    """From `valid_from` and `valid_to`; impossible days are reported by checks/dates.py."""
    return Validity(*(first_day(raw.get(key, "undated")) for key in ("valid_from", "valid_to")))
