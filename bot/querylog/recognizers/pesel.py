"""PESEL, the number of a person in Poland: eleven digits with a date of birth and a checksum."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.querylog.recognizers.base import CERTAIN, NAMED, SearchRecognizer
from bot.querylog.recognizers.context import before

_ELEVEN = re.compile(r"(?<![\w+])\d(?:[ .\-/]{0,2}\d){10}(?!\w)")
_WORD = re.compile(r"p\W?e\W?s\W?e\W?l|песел|пэсел|пэсэл", re.IGNORECASE)
_WEIGHTS = (1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1)


class PeselRecognizer(SearchRecognizer):
    type = "PESEL"

    def search(self, text: str) -> Iterator[tuple[int, int, float]]:
        for match in _ELEVEN.finditer(text):
            if is_pesel(match.group()):
                yield *match.span(), CERTAIN
            elif _WORD.search(before(text, match.start(), reach=40)):
                yield *match.span(), NAMED  # mistyped, and still somebody's


def is_pesel(written: str) -> bool:
    """Checksum and date as the Act on population records has them; 1800s to 2200s."""
    digits = [int(character) for character in written if character.isdigit()]
    month, day = digits[2] * 10 + digits[3], digits[4] * 10 + digits[5]
    weighed = sum(weight * digit for weight, digit in zip(_WEIGHTS, digits, strict=True))
    return weighed % 10 == 0 and 1 <= month % 20 <= 12 and 1 <= day <= 31
