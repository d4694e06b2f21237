"""Numbers of cases in offices and courts: "WO-II.6151.1.1234.2026", "III SA/Kr 123/24"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.querylog.recognizers.base import CERTAIN, NAMED, SearchRecognizer

_LETTERS = r"[A-ZĄĆĘŁŃÓŚŹŻА-ЯІЇЄ]"
# The office's sign, then two numbers or more, the last one a year; initials may follow.
_OFFICE = re.compile(
    rf"(?<![\w.]){_LETTERS}{{1,6}}(?:[.\-/]{_LETTERS}{{1,6}}){{0,4}}[.\-/ ]?"
    rf"(?:\d{{1,6}}[.\-/]){{1,5}}(?:19|20)\d\d(?:[./\-]{_LETTERS}{{1,8}})*(?!\w)",
    re.IGNORECASE,
)
_COURT = re.compile(
    r"(?<!\w)[IVX]{1,5} ?[A-Z][A-Za-z]{0,4}(?:/[A-Z][a-z]{1,2})? ?\d{1,5}/(?:\d{4}|\d\d)(?!\w|/)"
)
_NAMED = re.compile(
    r"(?:sygn\w*|znak\w* sprawy|(?:nr|numer\w*|№|number) (?:mojej |swojej )?(?:spraw|wniosk|"
    r"sygnat|akt)\w*|"
    r"case (?:number|no\.?|nr|id)|(?:my |the )?case|application (?:number|no\.?)|"
    r"(?:номер|№|нумар)\w* (?:моєї |моей |маёй )?(?:справ|дел|заяв|внос|внёс|заявлен|акт)\w*|"
    r"справа №|дело №)"
    r"(?:\s+(?:to|is|це|это|гэта))?[\s:#№\-]{1,4}"
    r"((?=[\w./\- ]*\d{3})[\w]+(?:[./\-][\w]+)*)",
    re.IGNORECASE,
)
_LAW = re.compile(r"(?:dz\.? ?u|poz|art|ust|pkt|r)\.?$", re.IGNORECASE)


class CaseNumberRecognizer(SearchRecognizer):
    type = "CASE_NUMBER"

    def search(self, text: str) -> Iterator[tuple[int, int, float]]:
        for match in _OFFICE.finditer(text):
            if _is_case(match.group()):
                yield *match.span(), CERTAIN
        for match in _COURT.finditer(text):
            yield *match.span(), NAMED
        for match in _NAMED.finditer(text):
            yield *match.span(1), NAMED


def _is_case(written: str) -> bool:
    """Not "od 01.09.2025", not "Dz.U. 2013": a sign in capitals, a number beside the year."""
    sign = re.split(r"\d", written, maxsplit=1)[0].strip(" .-/")
    numbers = re.findall(r"\d+", written)
    if _LAW.search(sign) or len(numbers) < 2:
        return False
    if len(numbers) == 3 and _is_date(numbers):
        return False
    return sign.isupper() or len(numbers) >= 4


def _is_date(numbers: list[str]) -> bool:
    return len(numbers[0]) <= 2 and len(numbers[1]) <= 2 and int(numbers[1]) <= 12
