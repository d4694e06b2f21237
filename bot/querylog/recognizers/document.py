"""Numbers of passports, identity cards, residence cards, visas, driving licenses, tax numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.querylog.recognizers.base import LIKELY, NAMED, POSSIBLE, SearchRecognizer
from bot.querylog.recognizers.context import before, is_money
from bot.querylog.recognizers.document_words import DOCUMENT_WORD

_CAPITALS = "A-ZА-ЯІЇЄҐЎ"
# Series and number. Poland: passport 2+7, identity card 3+6, residence card 2+7. Ukraine: 2+6.
# Belarus: 2+7. Others: 1+7 and more. A space only after capitals: "до 100000" is no document.
_SERIES = re.compile(
    rf"(?<![\w+])(?:(?:[IVXІХ]{{1,4}}[ \-])?[{_CAPITALS}]{{2,3}}[ .\-]?(?:№ ?|No\.? ?|nr ?|N ?)?"
    r"|[^\W\d_]{2,3}-?)\d(?:[ .\-]?\d){5,6}(?![\w.]\d|\w)"
)
_ONE_LETTER = re.compile(
    rf"(?<![\w+])(?:[{_CAPITALS}][ \-]?\d(?: ?\d){{6,8}}|[a-z]\d{{7,9}})(?![\w.]\d|\w)"
)
_OWN_FORM = re.compile(
    r"(?<![\w/.\-])(?:"
    r"\d{7} ?[ABCHKEMАВСНКЕМ] ?\d{3} ?[A-ZА-Я]{2} ?\d"  # Belarus: personal number
    r"|\d{2}[A-Z]{2}\d{5}"  # Georgia: identity card
    r"|(?:19|20)\d{6}-\d{5}"  # Ukraine: number in the demographic register
    r"|\d{3}-\d{3}-\d{3}[ \-]\d\d"  # Russia: social insurance
    r"|\d{4,5}/\d\d/\d{4}"  # Poland: driving license
    r"|\d[A-ZА-Я]{2} ?\d{6}|\d{2} ?[A-ZА-Я]{2} ?\d{6}"  # Belarus, Russia: driving license
    r")(?!\w|[/\-]\d)",
    re.IGNORECASE,
)
_TOKEN = re.compile(
    rf"(?<![\w+])(?:[{_CAPITALS}]{{1,3}}[ \-/]?|[^\W\d_]{{1,3}}[\-/]?|)\d(?:[ \-/.]?\d){{4,13}}"
    r"[A-Z]{0,3}\d{0,2}(?!\w)"
)
_ABBREVIATION = re.compile(
    r"(?:ID|NR|NO|NIP|PIN|INN|N|UKR|ИНН|ІПН|КОД|NUM|PESEL)[ \-/]", re.IGNORECASE
)
_SMALL_SERIES = re.compile(
    r"(?<!\w)(?!nr|no|id|to|na|do|ua|pl|by|ru|is|на|до|не|за|рф|рб)([a-zа-яіє]{2}) $"
)
_NO_SERIES = re.compile(
    r"(?:PLN|EUR|USD|UAH|ZL|ZŁ|RUB|GBP|PKD|OD|DO|ДО|ОТ|НА|ЗА|PO|ID|NR|NO|NIP|ІПН|ИНН|TEL|ТЕЛ)[ \-]"
)
_DATE = re.compile(
    r"\d{1,2}[./\- ]\d{1,2}[./\- ](?:19|20)\d\d|(?:19|20)\d\d[./\-]\d\d[./\-]\d\d"
    r"|\d{1,2}[./](?:19|20)\d\d|(?:19|20)\d\d ?[/\-] ?(?:19|20)?\d\d"
)
_LONG = re.compile(r"(?<![\w.,+/\-])\d(?:[ \-]?\d){8,29}(?![\w+]|[.,]\d)")

_NAMED = NAMED - 0.05  # below a phone that is named as one
_REACH = 35  # characters

Found = tuple[int, int, float]


class DocumentRecognizer(SearchRecognizer):
    type = "DOCUMENT"

    def search(self, text: str) -> Iterator[Found]:
        if not any(map(str.isdigit, text)):
            return
        for form in (_SERIES, _ONE_LETTER):
            for match in form.finditer(text):
                if not is_money(text, match.end()) and not _NO_SERIES.match(match.group()):
                    yield *match.span(), _NAMED if _is_named(text, match.start()) else LIKELY
        for match in _OWN_FORM.finditer(text):
            yield *match.span(), NAMED
        yield from _named(text)
        for match in _LONG.finditer(text):
            if _is_number_of_something(text, match):
                yield *match.span(), POSSIBLE


def _named(text: str) -> Iterator[Found]:
    for match in _TOKEN.finditer(text):
        start = match.start()
        if abbreviation := _ABBREVIATION.match(match.group()):
            start += abbreviation.end()
        written = text[start : match.end()]
        digits = sum(map(str.isdigit, written))
        if digits < 5 or _DATE.search(written) or is_money(text, match.end()):
            continue
        if _is_named(text, start):
            series = _SMALL_SERIES.search(text, max(0, start - 4), start)
            yield series.start(1) if series else start, match.end(), _NAMED


def _is_named(text: str, start: int) -> bool:
    """A word for a document before it, and no other number between."""
    said_before = before(text, start, reach=_REACH)
    return DOCUMENT_WORD.search(re.split(r"\d{3}", said_before)[-1]) is not None


def _is_number_of_something(text: str, match: re.Match[str]) -> bool:
    """Nine digits and more identify somebody or something; which, nobody can tell."""
    written = match.group()
    unbroken = " " not in written and "-" not in written
    enough = 9 if unbroken else 12
    digits = sum(map(str.isdigit, written))
    if _DATE.search(written) or is_money(text, match.end()) or digits < enough:
        return False
    return not re.fullmatch(r"(?:48)?800\d{6}", written)
