"""The sections of a text, by their headings, and what people write instead of them."""

from __future__ import annotations

from bot.dialogue.knowledge import ANSWER, ASPECTS, SAY
from bot.knowledge_base.nearest import NOTHING, nearest

SECTIONS = (ANSWER, *ASPECTS, SAY)
# What staff write because the texts are Polish; the names are the same in all languages.
_POLISH = {
    "odpowiedź": ANSWER, "krótko": ANSWER, "jak": "how", "jak to zrobić": "how", "kroki": "how",
    "gdzie": "where", "dokąd": "where", "dokąd iść": "where", "adres": "where",
    "dokumenty": "documents", "koszt": "cost", "koszty": "cost", "opłata": "cost",
    "opłaty": "cost", "ile kosztuje": "cost", "czas": "duration", "termin": "duration",
    "terminy": "duration", "czas i terminy": "duration", "jak długo": "duration",
    "godziny": "hours", "godziny otwarcia": "hours", "godziny i zapisy": "hours",
    "kontakt": "contact", "telefon": "contact", "kto może": "eligibility",
    "dla kogo": "eligibility", "co powiedzieć": SAY, "powiedz": SAY,
}  # fmt: skip


def meant_section(heading: str) -> str:
    """The section that a heading probably means; NOTHING when that cannot be said."""
    written = " ".join(heading.strip(" #:.").casefold().split())
    if written in SECTIONS:
        return written
    if written in _POLISH:
        return _POLISH[written]
    near = nearest(written, [*SECTIONS, *_POLISH])[0]
    return _POLISH.get(near, near)


def is_known(heading: str) -> bool:
    return heading in SECTIONS


def right_heading(heading: str) -> str:
    """ "## how" for "# how" or "## Jak to zrobić"."""
    section = meant_section(heading)
    return section if section == NOTHING else f"## {section}"
