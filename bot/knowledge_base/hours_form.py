"""Guess the opening hours that a person meant: "pn-pt 8-16" is "Mo-Fr 08:00-16:00"."""

from __future__ import annotations

import re

from bot.knowledge_base.hours import is_readable
from bot.knowledge_base.nearest import NOTHING

_DAYS = {
    "poniedziałek": "Mo", "pon": "Mo", "pn": "Mo", "wtorek": "Tu", "wt": "Tu", "środa": "We",
    "śr": "We", "sr": "We", "czwartek": "Th", "czw": "Th", "cz": "Th", "piątek": "Fr", "pt": "Fr",
    "sobota": "Sa", "sob": "Sa", "so": "Sa", "niedziela": "Su", "niedz": "Su", "nd": "Su",
    "ndz": "Su", "mon": "Mo", "tue": "Tu", "wed": "We", "thu": "Th", "fri": "Fr", "sat": "Sa",
    "sun": "Su",
}  # fmt: skip
_ALWAYS = ("całą dobę", "całodobowo", "24h", "24 h", "24/24", "24/7h")
_DAY = re.compile(r"\b(" + "|".join(sorted(_DAYS, key=len, reverse=True)) + r")\b\.?")
_HOURS = re.compile(r"\b(\d{1,2})(?:[:.](\d{2}))?\s*(?:-|do)\s*(\d{1,2})(?:[:.](\d{2}))?\b")


def meant_hours(written: str) -> str:
    """The same hours as OSM writes them; NOTHING when they cannot be guessed."""
    text = re.sub("[–—−]", "-", written.strip())
    if text.casefold() in _ALWAYS:
        return "24/7"
    text = _DAY.sub(lambda match: _DAYS[match[1]], text.casefold().replace("od ", ""))
    text = re.sub(r"\s*-\s*", "-", text)
    text = _HOURS.sub(_clock, text)
    text = re.sub(r"\b(mo|tu|we|th|fr|sa|su|ph)\b", lambda match: match[1].title(), text)
    text = text.replace("Ph", "PH")
    text = text if has_days(text) else f"Mo-Fr {text}"
    return text if is_readable(text) and ":" in text else NOTHING


def has_days(osm: str) -> bool:
    """Hours without days hold every day, Sundays too; who writes them seldom means that."""
    return bool(re.search(r"\b(Mo|Tu|We|Th|Fr|Sa|Su|PH)\b|24/7|off", osm))


def _clock(match: re.Match[str]) -> str:
    start_hour, start_minute, end_hour, end_minute = match.groups()
    return f"{int(start_hour):02d}:{start_minute or '00'}-{int(end_hour):02d}:{end_minute or '00'}"
