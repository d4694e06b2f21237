"""Phone numbers of the countries our people come from, and any that begins with "+"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

import phonenumbers

from bot.querylog.recognizers.base import LIKELY, NAMED, SearchRecognizer
from bot.querylog.recognizers.context import before, is_money, is_office_line, is_round

REGIONS = ("PL", "UA", "BY", "RU", "GE", "TR", "IN", "UZ", "KZ", "MD", "LT")
_RUN = re.compile(r"(?<![\w+])\(?(?:\+ ?)?\(?\d(?:[ .()\-/]{0,3}\d){4,40}(?!\w|\+)")
_GLUED = re.compile(
    r"(?<![\w+])\+ ?\d(?:[ .()\-]{0,3}\d){7,14}(?=[^\W\d_])"
)  # a space was forgotten
_GROUP = re.compile(r"\(?\+? ?\(?\d+")
_WORD = re.compile(
    r"tel\b|telefon|phone|kom[oó]rk|numer\w* (?:tel|kom)|zadzwo|dzwoni|call\b|whats ?app|viber|"
    r"телефон|тел\b|моб\b|мобільн|мобиль|мабільн|тэлефон|дзвон|звони|позвон|набер|вайбер|вацап|"
    r"ватсап|"
    r"\bsignal|сигнал|\bsms|смс|контакт|кантакт|kontakt|contact|blik|mobil|\bmob\b|cell|"
    r"numer to\b|nomer\b|numar\b|handy|tele(?:f|ph)|тэл\b|дазван|патэлефан|nr tel",
    re.IGNORECASE,
)
_GROUPED = re.compile(r"\d{3}([ .\-])\d{3}\1\d{3}")  # as Polish numbers are written
_DATE = re.compile(
    r"(?:0?[1-9]|[12]\d|3[01])[./\- ](?:0?[1-9]|1[0-2])[./\- ](?:19|20)\d\d|(?:19|"
    r"20)\d\d[./\-]\d\d[./\-]\d\d"
)
_EMERGENCY = re.compile(r"(?:112|99[789])+")
_FREE = re.compile(r"(?:48)?800\d{6}|116\d{3}|19\d{3}")  # helplines: nobody's own number
_SLASHES = re.compile(r"\d+(?:/\d+)+")
_MOST_GROUPS = 14


class PhoneRecognizer(SearchRecognizer):
    type = "PHONE"

    def search(self, text: str) -> Iterator[tuple[int, int, float]]:
        for glued in _GLUED.finditer(text):
            yield *glued.span(), NAMED
        for run in _RUN.finditer(text):
            if not is_money(text, run.end()):
                yield from _numbers_in(text, *run.span())


def _numbers_in(text: str, start: int, end: int) -> Iterator[tuple[int, int, float]]:
    """Two numbers may stand side by side, or one beside something else: take the longest first."""
    if is_public(text[start:end]) or is_office_line(text, start):
        return
    named = _WORD.search(before(text, start, reach=40)) is not None
    groups = [match.span() for match in _GROUP.finditer(text, start, end)][:_MOST_GROUPS]
    first = 0
    while first < len(groups):
        last = _last_group(text, groups, first, named=named)
        if last is None:
            first += 1
            continue
        yield _without_bracket(text, groups[first][0], groups[last][1], named=named)
        first = last + 1


def _without_bracket(text: str, start: int, end: int, *, named: bool) -> tuple[int, int, float]:
    """ "(61 842 37 15)" begins behind its bracket, "(61) 842 37 15" before it."""
    if text[start] == "(" and ")" not in text[start:end]:
        start += 1
    return start, end, NAMED if named else LIKELY


def _last_group(
    text: str, groups: list[tuple[int, int]], first: int, *, named: bool
) -> int | None:
    for last in range(len(groups) - 1, first - 1, -1):
        if is_phone(text[groups[first][0] : groups[last][1]], named=named):
            return last
    return None


def is_public(written: str) -> bool:
    """Emergency numbers and helplines."""
    digits = re.sub(r"\D", "", written)
    return bool(_EMERGENCY.fullmatch(digits) or _FREE.fullmatch(digits))


@lru_cache(maxsize=1024)
def is_phone(written: str, *, named: bool) -> bool:
    """named: a word before it says that it is a phone, so a local number is enough."""
    digits = "".join(character for character in written if character.isdigit())
    if is_public(written) or _DATE.search(written):
        return False
    if not named and (is_round(written) or _SLASHES.fullmatch(written)):
        return False  # a count; the numbers of buses
    if written.lstrip(" (").startswith("+"):
        return 7 <= len(digits) <= 15
    if named and 6 <= len(digits) <= 13:
        return True
    if _GROUPED.fullmatch(written.strip()):
        return True
    return 9 <= len(digits) <= 15 and _is_valid(digits)


def _is_valid(digits: str) -> bool:
    if len(digits) >= 11 and _parses(f"+{digits.removeprefix('00')}", None):
        return True
    return any(_parses(digits, region) for region in REGIONS)


def _parses(number: str, region: str | None) -> bool:
    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(number, region))
    except phonenumbers.NumberParseException:
        return False
