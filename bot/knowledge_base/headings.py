"""The sections of a text, by their headings, and what people write instead of them."""

from __future__ import annotations

from bot.dialogue.knowledge import ANSWER, ASPECTS, COUNTER, EXTRAS, SAY, SENT_AWAY
from bot.knowledge_base.nearest import NOTHING, nearest
from bot.knowledge_base.situations import SectionName, section_name

SECTIONS = (ANSWER, *ASPECTS, *EXTRAS)
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
    "gdy cię odsyłają": SENT_AWAY, "odmowa": SENT_AWAY, "karta do okienka": COUNTER,
    "okienko": COUNTER,
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
    """ "how", or "how (eu)" written exactly so; whether there is such a situation is not asked."""
    name = section_name(heading)
    return name.base in SECTIONS and heading == str(name)


def right_heading(heading: str) -> str:
    """ "## how" for "# how" or "## Jak to zrobić"."""
    name = section_name(heading.strip(" #"))
    section = meant_section(name.base)
    return section if section == NOTHING else f"## {SectionName(section, name.situations)}"
