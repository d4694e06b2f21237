"""How full dates are written: in digits, with the name of the month, without dots between."""

from __future__ import annotations

import re
from collections.abc import Iterator

_MONTH = (
    r"(?:sty(?:cz\w*)?|lut\w{0,4}|mar(?:zec|ca|cu|\b)|kwie\w*|maj\w{0,2}|czerw\w*|lip\w*|sierp\w*|"
    r"wrze\w*|pa[zź]dz\w*|listop\w*|grud\w*|"
    r"січ\w*|лют\w*|берез\w*|квіт\w*|тра[вў]\w*|черв\w*|лип\w*|серп\w*|верес\w*|жовт\w*|"
    r"лист\w*|груд\w*|янв\w*|фев\w*|март\w*|апр\w*|ма[йя]\w*|июн\w*|июл\w*|авг\w*|сен\w*|окт\w*|"
    r"ноя\w*|дек\w*|студз\w*|сакав\w*|красав\w*|чэрв\w*|ліп\w*|жні[вў]\w*|верас\w*|кастр\w*|"
    r"ліст\w*|снеж\w*|"
    r"jan\w*|feb\w*|march|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|"
    r"yanv\w*|iyun\w*|iyul\w*|avg\w*|senty\w*|okt\w*|noya\w*|dek\w*|marta|maya|fevr\w*|"
    r"sich\w*|liut\w*|lyut\w*|berez\w*|kvit\w*|trav\w*|cherv\w*|lyp\w*|serp\w*|veres\w*|zhovt\w*|"
    r"lystop\w*|hrud\w*|studz\w*|sakav\w*|krasav\w*|červ\w*|žniv\w*|vieras\w*|kastr\w*|listap\w*|"
    r"sniež\w*|śniež\w*|de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|"
    r"octubre|noviembre|diciembre)(?: de(?:l)?)?|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|"
    r"ağustos|eylül|ekim|kasım|aralık|tháng \d{1,2},?(?: năm)?|(?:იან|თებ|მარ|აპრ|მაი|ივნ|ივლ|"
    r"აგვ|სექ|ოქტ|ნოე|დეკ)\w*)"
)
_ROMAN = r"(?:I{1,3}|IV|VI{0,3}|IX|XI{0,2})"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_NUMBER_OF_MONTH = r"(?:0?[1-9]|1[0-2])"
_YEAR = r"(?:(?:18[5-9]|19\d|20\d)\d)"
_ENDING = r"(?:st|nd|rd|th|-?го|-?е|-?га|\.)?"
_MARK = r"(?P<mark> ?[./\-,] ?)"
# "ósmego marca 1983", "двадцять третього березня": stems of the ordinal numbers of a day.
_UNIT = (
    r"(?:pierwsz|drug|trzec|czwart|pi[aą]t|sz[oó]st|si[oó]dm|[oó]sm|dziewi[aą]t|"
    r"перш|друг|трет|четв|п.ят|шост|сьом|восьм|дев.ят|перв|втор|пят|шест|седьм|девят|"
    r"трэц|трец|чацв|чацьв|шаст|сём|с[её]м|восьм|васьм|дзевят|дзявят|"
    r"first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|"
    r"perv|vtor|tret|chetv|pyat|shest|sed.?m|vos.?m|devyat)\w{0,4}"
)
_TENS = (
    r"(?:(?:jedena|dwuna|trzyna|czterna|pi[eę]tna|szesna|siedemna|osiemna|dziewi[eę]tna)st\w{1,3}|"
    r"dziesi[aą]t\w{1,3}|dwudziest\w{1,3}|trzydziest\w{1,3}|"
    r"\w{2,9}надц[яьа]?т\w{1,3}|десят\w{1,3}|дзес?ят\w{1,3}|дзясят\w{1,3}|двадц[яа]т\w{1,3}|"
    r"дваццат\w{1,3}|трыдцат\w{1,3}|трыццат\w{1,3}|тридц[яа]т\w{1,3}|\w{2,9}наццат\w{1,3}|"
    r"tenth|eleventh|twelfth|\w{3,6}teenth|twentieth|thirtieth)"
)
_DAY_IN_WORDS = (
    rf"(?:(?:(?:dwudziest|trzydziest)\w{{1,3}}|двадцять|тридцять|двадцать|тридцать|дваццаць|"
    rf"трыццаць|"
    rf"twenty|thirty)[ \-]{_UNIT}|{_TENS}|{_UNIT})"
)
FULL_DATE = re.compile(
    rf"(?<!\w)(?<!\d[.,/])(?:{_DAY}{_MARK}{_NUMBER_OF_MONTH}(?P=mark)(?:{_YEAR}|\d\d)"
    rf"|(?:0?[1-9]|1[0-2])/(?:1[3-9]|2\d|3[01])/{_YEAR}"
    rf"|{_YEAR}(?:[./\-]| )(?:0[1-9]|1[0-2]|[1-9](?=[./\-]))[./\- ]{_DAY}"
    rf"|{_DAY} (?:0[1-9]|1[0-2]) {_YEAR}"
    rf"|{_DAY}[. /\-]{{1,2}}(?-i:{_ROMAN})[. /\-]{{1,2}}{_YEAR}|{_DAY}\.{_ROMAN}\.{_YEAR}"
    rf"|{_DAY}{_ENDING}[ \-](?:of )?{_MONTH}[.,]{{0,2}}[ \-]"
    rf"(?:{_YEAR}|\d\d(?= ?[гр]\.))"
    rf"|{_DAY}(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec){_YEAR}"
    rf"|{_DAY_IN_WORDS} (?:of )?{_MONTH},? {_YEAR}"
    rf"|{_MONTH}\.? {_DAY}(?:st|nd|rd|th)?,? {_YEAR}"
    rf"|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19[3-9]\d|20[01]\d)"
    rf"|(?:19[3-9]\d|20[01]\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))"
    r"(?:[гр]\.?(?![\w])|(?![\w]|[./\-]\d))",
    re.IGNORECASE,
)
# What tells a birthday only beside a word about birth: a year, a month of a year, a day.
PART_OF_DATE = re.compile(
    rf"(?<![\w.])(?<!\d[,/\-])(?:{_MONTH},? {_YEAR}|(?:{_DAY}{_ENDING}|"
    rf"{_DAY_IN_WORDS}) (?:of )?{_MONTH}"
    rf"|{_MONTH} {_DAY}(?:st|nd|rd|th)?|{_NUMBER_OF_MONTH}[./]{_YEAR}|{_YEAR})(?![\w]|[./\-]\d)",
    re.IGNORECASE,
)
_LONG_YEAR = re.compile(r"(?:18[5-9]|19\d|20\d)\d")
_SHORT_YEAR = re.compile(r"\D(\d\d)[гр]?\.?$")
_GLUED = re.compile(r"\d{8}[гр]?\.?")


def dates(text: str) -> Iterator[tuple[int, int, int]]:
    """Start, end and year of each full date; "85" is 1985, "24" is 2024."""
    if any(map(str.isdigit, text)):
        for match in FULL_DATE.finditer(text):
            yield *match.span(), year_of(match.group())


def year_of(written: str) -> int:
    if _GLUED.fullmatch(written):
        last = int(written[4:8])
        return last if 1900 <= last < 2100 else int(written[:4])
    if long := _LONG_YEAR.search(written):
        return int(long.group())
    short = _SHORT_YEAR.search(written)
    year = int(short.group(1)) if short else 0
    return 1900 + year if year > 26 else 2000 + year
