"""Numbers of payment cards."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.querylog.recognizers.base import CERTAIN, SearchRecognizer
from bot.querylog.recognizers.context import before

_FORM = re.compile(r"(?<![\w+])\d{4}(?:[ .\-]{0,2}\d){9,15}(?!\w)")
_CARD = re.compile(r"kart|kard|card|карт|visa\b|mastercard|tarjeta|thẻ|ბარათ", re.IGNORECASE)
_ISSUED = "23456"  # first digits of the cards that people have
_DIGITS = 16
_REACH = 25  # characters


class CardRecognizer(SearchRecognizer):
    type = "CARD"

    def search(self, text: str) -> Iterator[tuple[int, int, float]]:
        for match in _FORM.finditer(text):
            digits = [int(character) for character in match.group() if character.isdigit()]
            if _is_right(digits) and (match.group()[0] in _ISSUED or _is_named(text, match)):
                yield *match.span(), CERTAIN


def _is_right(digits: list[int]) -> bool:
    """Luhn, ISO/IEC 7812-1."""
    backwards = digits[::-1]
    doubled = [sum(divmod(2 * digit, 10)) for digit in backwards[1::2]]
    return (sum(backwards[::2]) + sum(doubled)) % 10 == 0


def _is_named(text: str, match: re.Match[str]) -> bool:
    """Behind a word for a card, whoever issued it."""
    enough = sum(map(str.isdigit, match.group())) == _DIGITS
    return enough and _CARD.search(before(text, match.start(), reach=_REACH)) is not None
