"""Know again what is public anyway: the addresses, phones, e-mails and pages of offices."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from bot.querylog.normalized_text import normalize
from bot.querylog.recognizers.letters import bare, words

_WORD = re.compile(r"\w+")
_LINK = re.compile(r"^(?:https?://)?(?:www\.)?")
_STREET_TYPES = words(
    "ul ulica ulicy ulice ulicę al aleja aleje alei aleję os osiedle osiedlu osiedla pl plac "
    "placu "
    "вул вулиця вулиці вулицю вуліца вуліцы ул улица улице улицу street st przy na при на at "
    "nr dom budynek буд д"
)

Key = tuple[str, ...]


class PublicText:
    """Compares what a finding says, not how it is written ("na Stachowicza 18")."""

    def __init__(self, public: Iterable[str], places: Iterable[str] = ()) -> None:
        here = frozenset(bare(word) for place in places for word in place.split())
        self._left_out = _STREET_TYPES | here
        self._keys = frozenset(self._public_keys(public))

    def holds(self, found: str) -> bool:
        return bool(self._keys) and self._key(found) in self._keys

    def _public_keys(self, public: Iterable[str]) -> Iterator[Key]:
        for each in public:
            if key := self._key(normalize(each).text):
                yield key
                if key[0] == "link":  # also the bare name of the site: "visit example.pl"
                    yield "link", key[1].partition("/")[0]

    def _key(self, text: str) -> Key | None:
        """What is compared: a number, a link or e-mail, or an address; None for other words."""
        digits = re.sub(r"\D", "", text)
        if len(digits) >= 9 and not any(map(str.isalpha, text)):
            return "number", digits[-9:]
        if "@" in text or "://" in text or ("." in text and " " not in text):
            return "link", _LINK.sub("", text.casefold()).rstrip("/")
        return ("address", *address) if (address := self._address(text)) else None

    def _address(self, text: str) -> list[str]:
        """Words without street type, postal code and ending; nothing without a house number."""
        without_code = re.sub(r"\b\d\d-\d{3}\b", " ", text)
        found = [bare(word) for word in _WORD.findall(without_code)]
        kept = [_stem(word) for word in found if word not in self._left_out]
        return kept if any(any(map(str.isdigit, word)) for word in kept) else []


def _stem(word: str) -> str:
    """Polish, Ukrainian and Russian bend the end of a word: "Rakowicka", "na Rakowickiej"."""
    return word if word[:1].isdigit() else word[:5]
