"""Know again what is public anyway: the addresses, phones, e-mails and pages of offices."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.querylog.normalized_text import normalize
from bot.querylog.recognizers.letters import bare, words

_WORD = re.compile(r"\w+")
_LINK = re.compile(r"^(?:https?://)?(?:www\.)?")
_STREET_TYPES = words(
    "ul ulica ulicy ulice ulicę al aleja aleje alei aleję os osiedle osiedlu osiedla pl plac "
    "placu "
    "вул вулиця вулиці вулицю вуліца вуліцы ул улица улице улицу street st przy na при на at "
    "krakow "
    "krakowie кракiв кракові краков кракове кракаў кракаве nr dom budynek буд д"
)


class PublicText:
    """Compares what a finding says, not how it is written ("na Stachowicza 18")."""

    def __init__(self, public: Iterable[str]) -> None:
        self._keys = frozenset(key for each in public for key in _keys(normalize(each).text))

    def holds(self, found: str) -> bool:
        return bool(self._keys) and any(key in self._keys for key in _keys(found))


def _keys(text: str) -> list[tuple[str, ...]]:
    """The ways to compare a text: as a number, a link or e-mail, or an address."""
    digits = re.sub(r"\D", "", text)
    if len(digits) >= 9 and not any(map(str.isalpha, text)):
        return [("number", digits[-9:])]
    if "@" in text or "://" in text or ("." in text and " " not in text):
        return [("link", _LINK.sub("", text.casefold()).rstrip("/"))]
    return [("address", *address)] if (address := _address(text)) else []


def _address(text: str) -> list[str]:
    """Words without street type, postal code and ending; nothing without a house number."""
    without_code = re.sub(r"\b\d\d-\d{3}\b", " ", text)
    found = [bare(word) for word in _WORD.findall(without_code)]
    kept = [_stem(word) for word in found if word not in _STREET_TYPES]
    return kept if any(any(map(str.isdigit, word)) for word in kept) else []


def _stem(word: str) -> str:
    """Polish, Ukrainian and Russian bend the end of a word: "Rakowicka", "na Rakowickiej"."""
    return word if word[:1].isdigit() else word[:5]
