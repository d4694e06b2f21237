"""What the headings of a table of units mean, in Polish or English."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bot.knowledge_base.language_tags import is_language

ID, SOURCE, SOURCE_DATE = "id", "source", "as_of"
LOCALIZED = ("names", "booking", "notes", "eligibility", "accessibility")
# field -> headings; the first one stands in the template. Order: as staff fill it in.
HEADINGS: Mapping[str, tuple[str, ...]] = {
    ID: ("id", "identyfikator"),
    "names": ("nazwa", "name", "nazwy"),
    "kind": ("rodzaj", "typ", "kind", "type"),
    "street": ("ulica", "adres", "ulica i numer", "street", "address"),
    "postal_code": ("kod", "kod pocztowy", "postal code", "postcode", "zip"),
    "city": ("miasto", "miejscowość", "city", "town"),
    "district": ("dzielnica", "district"),
    "phones": ("telefon", "telefony", "tel", "tel.", "phone", "phones"),
    "emails": ("e-mail", "email", "mail", "adres e-mail", "emails"),
    "websites": ("www", "strona", "strona www", "website", "websites", "web"),
    "hours": ("godziny", "godziny otwarcia", "hours", "opening hours"),
    "hours_confirmed": ("godziny potwierdzone", "hours confirmed"),
    "languages": ("języki", "język", "languages"),
    "booking": ("zapisy", "jak się umówić", "booking"),
    "notes": ("notatki", "informacje", "notes"),
    "eligibility": ("dla kogo", "eligibility"),
    "accessibility": ("dostępność", "accessibility"),
    "lat": ("szerokość", "szerokość geograficzna", "lat", "latitude"),
    "lon": ("długość", "długość geograficzna", "lon", "lng", "longitude"),
    "confidence": ("pewność", "confidence"),
    "staff_notes": ("uwagi dla nas", "uwagi wewnętrzne", "staff notes"),
    SOURCE: ("źródło", "adres źródła", "source"),
    SOURCE_DATE: ("data źródła", "data", "source date", "as of"),
}
_FIELD_OF = {heading: field for field, headings in HEADINGS.items() for heading in headings}
_TAGGED = re.compile(r"(?P<base>.+?)[ _]*\(?\b(?P<tag>[a-z]{2,3})\)?")


@dataclass(frozen=True, slots=True)
class Column:
    """index: from 0.  language: "" for a field that is the same in all languages."""

    index: int
    heading: str
    field: str
    language: str = ""


def column_of(index: int, heading: str, source_language: str) -> Column | None:
    """None for a heading that means nothing here. "nazwa" is Polish, "nazwa uk" Ukrainian."""
    written = _plain(heading)
    field = _FIELD_OF.get(written)
    if field:
        return Column(index, heading, field, source_language if field in LOCALIZED else "")
    match = _TAGGED.fullmatch(written)
    field = _FIELD_OF.get(match["base"]) if match else None
    if match and field in LOCALIZED and is_language(match["tag"]):
        return Column(index, heading, field, match["tag"])
    return None


def all_headings() -> tuple[str, ...]:
    return tuple(_FIELD_OF)


def _plain(heading: str) -> str:
    return " ".join(heading.casefold().replace("_", " ").split())
