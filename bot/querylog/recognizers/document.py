"""Numbers of passports, identity cards, residence cards, visas, driving licenses, tax numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.querylog.recognizers import document_forms as form
from bot.querylog.recognizers.base import LIKELY, NAMED, SearchRecognizer
from bot.querylog.recognizers.context import SUM, before, is_money, is_round
from bot.querylog.recognizers.document_words import DOCUMENT_WORD

_SMALL_SERIES = re.compile(
    r"(?<!\w)(?!nr|no|id|to|na|do|ua|pl|by|ru|is|на|до|не|за|рф|рб)([a-zа-яіє]{2}) $"
)
_GOES_ON = re.compile(r"\d ?$|[/\-]$")
_ABROAD = re.compile(r"\+\d{1,3}[ \-]{0,2}$")  # the code of a country: a phone
_NAMED = NAMED - 0.05  # below a phone that is named as one
_SERIES = NAMED + 0.005  # letters stand before no phone
_GROUPED = LIKELY + 0.05  # above a phone that nothing names
_REACH = 35  # characters

Found = tuple[int, int, float]


class DocumentRecognizer(SearchRecognizer):
    type = "DOCUMENT"
    needs_digits = True

    def search(self, text: str) -> Iterator[Found]:
        for series in (form.SERIES, form.ONE_LETTER):
            for match in series.finditer(text):
                if not is_money(text, match.end()) and not form.NO_SERIES.match(match.group()):
                    yield *match.span(), _score(text, match.start())
        for match in form.OWN_FORM.finditer(text):
            yield *match.span(), NAMED
        for match in form.SERIES_AND_NUMBER.finditer(text):
            yield match.start("series" if match["series"] else "other"), match.end(), NAMED
        yield from _grouped(text)
        yield from _named(text)


def _score(text: str, start: int) -> float:
    """Surest where the series begins the number: "DR/BAU 1827364" has more before it."""
    if not _is_named(text, start):
        return LIKELY
    return _NAMED if _GOES_ON.search(text, max(0, start - 2), start) else _SERIES


def _grouped(text: str) -> Iterator[Found]:
    for match in form.GROUPED.finditer(text):
        written = match.group()
        is_other = is_money(text, match.end()) or _ABROAD.search(text[: match.start()])
        if not (is_other or is_round(written) or form.DATE.search(written)):
            yield *match.span(), _GROUPED


def _named(text: str) -> Iterator[Found]:
    for match in form.TOKEN.finditer(text):
        start = match.start()
        if abbreviation := form.ABBREVIATION.match(match.group()):
            start += abbreviation.end()
        written = text[start : match.end()]
        digits = sum(map(str.isdigit, written))
        if digits < 5 or form.DATE.search(written) or _is_amount(text, start, match.end()):
            continue
        if _is_named(text, start):
            series = _SMALL_SERIES.search(text, max(0, start - 4), start)
            yield series.start(1) if series else start, match.end(), _NAMED


def _is_amount(text: str, start: int, end: int) -> bool:
    """ "suma 30000", "30000 euro"."""
    said_before = before(text, start, reach=_REACH)
    is_sum = is_round(text[start:end]) and SUM.search(said_before) is not None
    return is_sum or is_money(text, end)


def _is_named(text: str, start: int) -> bool:
    """A word for a document before it, and no other number between."""
    said_before = before(text, start, reach=_REACH)
    return DOCUMENT_WORD.search(re.split(r"\d{3}", said_before)[-1]) is not None
