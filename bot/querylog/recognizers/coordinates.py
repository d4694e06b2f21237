"""Points on a map: "50.06143, 19.93658", degrees and minutes, plus codes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.querylog.recognizers.base import NAMED, SearchRecognizer

_DEGREES = r"-?\d{1,3}[.,]\d{3,15}"
_PAIR = re.compile(
    rf"(?<![\w.,])[NS]? ?({_DEGREES})°? ?[NS]?(?:[,;/]? {{1,3}}|[,;/])"
    rf"[EW]? ?({_DEGREES})(?:° ?[EW]?| ?[EW])?(?![\w°]|[.,]\d)",
    re.IGNORECASE,
)
_MINUTES = (
    r"\d{1,3}[°º] ?\d{1,2}(?:[.,]\d{1,6})?(?:'(?!') ?"
    r"(?:\d{1,2}(?:[.,]\d{1,6})?(?:[\"″”]|'')?)?)? ?"
)
_SEXAGESIMAL = re.compile(
    rf"(?<!\w)(?:{_MINUTES}[NS][,;/]? ?{_MINUTES}[EW]|[NS] ?{_MINUTES}[,;/]? ?[EW] ?{_MINUTES})"
    r"(?!\w)",
    re.IGNORECASE,
)
_PLUS_CODE = re.compile(  # https://github.com/google/open-location-code
    r"(?<!\w)(?:[23456789CFGHJMPQRVWX]{4}){1,2}\+[23456789CFGHJMPQRVWX]{2,3}(?!\w)"
)


class CoordinatesRecognizer(SearchRecognizer):
    type = "ADDRESS"

    def search(self, text: str) -> Iterator[tuple[int, int, float]]:
        for match in _PAIR.finditer(text):
            if is_point(match.group(1), match.group(2)):
                yield *match.span(), NAMED
        for form in (_SEXAGESIMAL, _PLUS_CODE):
            for match in form.finditer(text):
                yield *match.span(), NAMED


def is_point(latitude: str, longitude: str) -> bool:
    """Four decimals, or three within Poland: "3.250, 4.100" are prices."""
    north, east = (float(each.replace(",", ".")) for each in (latitude, longitude))
    if abs(north) > 90 or abs(east) > 180:
        return False
    decimals = min(len(re.split(r"[.,]", each)[1]) for each in (latitude, longitude))
    return decimals >= 4 or (49 <= north <= 55 and 14 <= east <= 25)
