"""Numbers of cases in offices and courts: "WO-II.6151.1.1234.2026", "III SA/Kr 123/24"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.querylog.recognizers.base import CERTAIN, LIKELY, NAMED, SearchRecognizer
from bot.querylog.recognizers.case_forms import (
    COURT,
    COURT_SMALL,
    FINE,
    NUMBER,
    NUMBER_AND_YEAR,
    OF_DIGITS,
    RECEIPT,
    SPACED,
    TOKEN,
)
from bot.querylog.recognizers.case_words import (
    ACT_OF_LAW,
    COURT_WORD,
    FORM_WORD,
    LAW,
    NEAR,
    NUMBERED,
    UNION,
)
from bot.querylog.recognizers.case_words import NAMED as NAMES_A_CASE
from bot.querylog.recognizers.context import before, is_money
from bot.querylog.recognizers.dates import FULL_DATE

_YEAR = re.compile(r"(?:19|20)\d\d")
_SHORT_YEAR = re.compile(r"/\d\d$")
_FINE = NAMED + 0.02  # above a document: it has a series too
_REACH = 45  # characters
_VERY_NEAR = 14

Found = tuple[int, int, float]


class CaseNumberRecognizer(SearchRecognizer):
    type = "CASE_NUMBER"
    needs_digits = True

    def search(self, text: str) -> Iterator[Found]:
        for form in (TOKEN, SPACED, COURT, RECEIPT):
            for match in form.finditer(text):
                is_form = FORM_WORD.search(before(text, match.start(), reach=_VERY_NEAR))
                if not is_form and (form is not TOKEN or is_case_number(match.group())):
                    yield *match.span(), CERTAIN
        yield from _near_a_word(text)


def _near_a_word(text: str) -> Iterator[Found]:
    for match in COURT_SMALL.finditer(text):
        if COURT_WORD.search(before(text, match.start(), reach=_REACH)):
            yield *match.span(), NAMED
    for match in FINE.finditer(text):
        yield *match.span("number"), _FINE
    for match in OF_DIGITS.finditer(text):
        yield *match.span(), NAMED if NEAR.search(text) or COURT_WORD.search(text) else LIKELY
    for match in NUMBER_AND_YEAR.finditer(text):
        said_before = before(text, match.start(), reach=_REACH)
        if NUMBERED.search(said_before) and not ACT_OF_LAW.search(said_before):
            yield *match.span(), LIKELY
    for match in NUMBER.finditer(text):
        if _is_number_of_a_case(text, match):
            yield *match.span(), NAMED


def _is_number_of_a_case(text: str, match: re.Match[str]) -> bool:
    """Right behind the words for it; four digits ("3/25": three) and no year, date or price."""
    written = match.group()
    least = 4 if written.isalnum() else 3
    if sum(map(str.isdigit, written)) < least or _is_year(written) or FULL_DATE.fullmatch(written):
        return False
    said_before = before(text, match.start(), reach=_REACH)
    return NAMES_A_CASE.search(said_before) is not None and not is_money(text, match.end())


def is_case_number(written: str) -> bool:
    """Numbers with the sign of an office and a year, or four numbers that end in a year.

    Not "od 01.09.2025", "Dz.U.2013", "604/2013/UE".
    """
    parts = re.split(r"[.\-/]", written)
    numbers = [each for each in parts if each.isdigit()]
    signs = [each for each in parts if not each.isdigit()]
    if LAW.fullmatch(parts[0]) or UNION.fullmatch(parts[-1]) or not numbers or _is_act(signs):
        return False
    if not signs:
        return len(numbers) >= 4 and _is_year(numbers[-1]) and len(numbers[0]) >= 3
    years = [each for each in numbers if _is_year(each)]
    digits = sum(map(len, numbers)) - 4 * len(years[:1])
    has_year = bool(years) or _SHORT_YEAR.search(written) is not None
    if has_year:
        return len(numbers) >= 2 and digits >= 3
    return _is_unfinished(parts, numbers) or _is_receipt(parts, numbers)


def _is_act(signs: list[str]) -> bool:
    """Of birth, marriage or death: "1206011/00/AU/2024/182736" is a document."""
    return len(signs) == 1 and signs[0].upper() in ("AU", "AM", "AZ")


def _is_unfinished(parts: list[str], numbers: list[str]) -> bool:
    """ "WO-II.6151.1.1234": the year is missing, the sign of the office is not."""
    is_signed = parts[0].isalpha() and 2 <= len(parts[0]) <= 6
    has_subject = any(len(each) in (3, 4) for each in numbers)
    return is_signed and has_subject and len(numbers) >= 2 and sum(map(len, numbers)) >= 6


def _is_receipt(parts: list[str], numbers: list[str]) -> bool:
    """ "MOS/ABC/26/0073915": letters, a short year before the number."""
    year, last = numbers[-2:] if len(numbers) >= 2 else ("", "")
    is_signed = parts[0].isalpha() and parts[0].isupper()
    return is_signed and len(year) == 2 and len(last) >= 4 and parts[-1] == last


def _is_year(written: str) -> bool:
    return _YEAR.fullmatch(written) is not None
