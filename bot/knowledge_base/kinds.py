"""The kinds of units, and what people write instead of them."""

from __future__ import annotations

KINDS = ("municipal", "voivodeship", "state", "ngo", "hotline", "health", "education", "consulate")
_POLISH = {
    "miejski": "municipal", "miejskie": "municipal", "miejska": "municipal",
    "miasto": "municipal", "urząd miasta": "municipal", "gmina": "municipal",
    "wojewódzki": "voivodeship", "wojewódzkie": "voivodeship", "urząd wojewódzki": "voivodeship",
    "województwo": "voivodeship", "państwowy": "state", "państwowe": "state",
    "państwowa": "state", "urząd": "state", "organizacja": "ngo", "fundacja": "ngo",
    "stowarzyszenie": "ngo", "infolinia": "hotline", "telefon": "hotline",
    "telefon pomocy": "hotline", "zdrowie": "health", "szpital": "health",
    "przychodnia": "health", "szkoła": "education", "nauka": "education",
    "edukacja": "education", "konsulat": "consulate",
}  # fmt: skip


def meant_kind(written: str) -> str | None:
    """None when it cannot be said."""
    word = " ".join(written.casefold().split())
    return word if word in KINDS else _POLISH.get(word)
