"""Numbers of passports, identity cards, residence cards, visas, tax numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.querylog.recognizers.base import LIKELY, NAMED, POSSIBLE, SearchRecognizer
from bot.querylog.recognizers.context import before, is_money

# Series and number. Poland: passport 2+7, identity card 3+6, residence card 2+7. Ukraine: 2+6.
# Belarus: 2+7. A space only after capitals: "до 100000" is no document.
_SERIES = re.compile(
    r"(?<![\w+])(?:[A-ZА-ЯІЇЄҐ]{2,3}[ \-]?(?:№ ?|No ?|nr ?)?|"
    r"[^\W\d_]{2,3}-?)\d(?: ?\d){5,6}(?![\w.]\d|\w)"
)
_OTHER = re.compile(
    r"(?<!\w)(?:"
    r"\d{7}[ABCHKEMАВСНКЕМ]\d{3}[A-ZА-Я]{2}\d"  # Belarus: personal number
    r"|\d{2}[A-Z]{2}\d{5}"  # Georgia: identity card
    r"|(?:19|20)\d{6}-\d{5}"  # Ukraine: number in the demographic register
    r")(?!\w)",
    re.IGNORECASE,
)
_WORDS = re.compile(
    r"paszport|passport|паспорт|пашпарт|pasport|dow[oó]d\w*|id.?card|identity card|legitymacj|"
    r"kart[aęyąo]\w* (?:pobytu|polaka|statego)|karta stałego|карт\w* (?:побит|побыт|поляк|pobyt)|"
    r"karty? pobytu|residence (?:card|permit)|посвідк|посвідчен|вид\w* на жит|від на жых|"
    r"удостоверен|пасведчан|wiz[aęyoi]|\bvisa|віз[аиуіоы]\b|виз[аыуео]\b|seri[aięe]|series|"
    r"сері[яїюи]|сери[яию]|серы[яі]|"
    r"\bnip\b|\bregon\b|рнокпп|\bіпн\b|\bинн\b|\bідн\b|\bпнж\b|tax (?:number|id)|налогов|податков|"
    r"prawo jazdy|prawa jazdy|driv\w* licen[cs]e|водительск|водійськ|\bукр\b|diia\.?pl|дія\.?pl|"
    r"\bkrs\b|polis[aęyo]|поліс|полис|\bekuz\b",
    re.IGNORECASE,
)
_TOKEN = re.compile(
    r"(?<![\w+])[A-Za-zА-ЯІЇЄа-яіїє]{0,3}[ \-/]?\d(?:[ \-/]?\d){4,13}[A-Z]{0,3}\d{0,2}(?!\w)"
)
_DATE = re.compile(r"\d{1,2}[./\- ]\d{1,2}[./\- ](?:19|20)\d\d|(?:19|20)\d\d[./\-]\d\d[./\-]\d\d")
_LONG = re.compile(r"(?<![\w.,+/\-])\d(?:[ \-]?\d){8,29}(?![\w+]|[.,]\d)")


class DocumentRecognizer(SearchRecognizer):
    type = "DOCUMENT"

    def search(self, text: str) -> Iterator[tuple[int, int, float]]:
        for match in _SERIES.finditer(text):
            if not is_money(text, match.end()):
                yield *match.span(), LIKELY
        for match in _OTHER.finditer(text):
            yield *match.span(), NAMED
        yield from _named(text)
        for match in _LONG.finditer(text):
            if _is_number_of_something(text, match):
                yield *match.span(), POSSIBLE


def _named(text: str) -> Iterator[tuple[int, int, float]]:
    for match in _TOKEN.finditer(text):
        digits = sum(map(str.isdigit, match.group()))
        if digits < 5 or _DATE.search(match.group()) or is_money(text, match.end()):
            continue
        said_before = before(text, match.start(), reach=35)
        if _WORDS.search(re.split(r"\d{3}", said_before)[-1]):
            yield *match.span(), NAMED - 0.05  # below a phone that is named as one


def _is_number_of_something(text: str, match: re.Match[str]) -> bool:
    """Nine digits and more identify somebody or something; which, nobody can tell."""
    written = match.group()
    unbroken = " " not in written and "-" not in written
    enough = 9 if unbroken else 12
    digits = sum(map(str.isdigit, written))
    if _DATE.search(written) or is_money(text, match.end()) or digits < enough:
        return False
    return not re.fullmatch(r"(?:48)?800\d{6}", written)
