"""Dates of birth: a full date beside a word about birth, or one too old to be anything else."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.querylog.recognizers.base import NAMED, POSSIBLE, SearchRecognizer
from bot.querylog.recognizers.context import before

_MONTH = (
    r"(?:sty\w*|lut\w*|mar(?:zec|ca|cu|\b)|kwie\w*|maj\w{0,2}|czerw\w*|lip\w*|sierp\w*|wrze\w*|"
    r"pa[zź]dz\w*|listopad\w*|grud\w*|"
    r"січ\w*|лют\w*|берез\w*|квіт\w*|трав\w*|черв\w*|лип\w*|серп\w*|верес\w*|жовт\w*|листопад\w*|"
    r"груд\w*|"
    r"янв\w*|фев\w*|март\w*|апр\w*|ма[йя]\w*|июн\w*|июл\w*|авг\w*|сен\w*|окт\w*|ноя\w*|дек\w*|"
    r"студз\w*|лют\w*|сакав\w*|крас\w*|чэрв\w*|ліп\w*|жнів\w*|верас\w*|кастрыч\w*|ліст\w*|снеж\w*|"
    r"jan\w*|feb\w*|march|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)"
)
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_YEAR = r"(?:(?:19|20)\d\d)"
_DATE = re.compile(
    rf"(?<![\w.])(?:{_DAY} ?[./\-] ?(?:0?[1-9]|1[0-2]) ?[./\-] ?(?:{_YEAR}|\d\d)"
    rf"|{_YEAR}[./\-](?:0?[1-9]|1[0-2])[./\-]{_DAY}"
    rf"|{_DAY} (?:0[1-9]|1[0-2]) {_YEAR}"
    rf"|{_DAY}(?:st|nd|rd|th|-?го|-?е)? (?:of )?{_MONTH}\.?,? {_YEAR}"
    rf"|{_MONTH}\.? {_DAY}(?:st|nd|rd|th)?,? {_YEAR})(?![\w]|[./\-]\d)",
    re.IGNORECASE,
)
_BIRTH = re.compile(
    r"(?<!\w)(?:ur(?:\.|odz\w*)|urod\w+|data ur\w*|birth\w*|born|b-?day|d\.?o\.?b\.?|"
    r"народ(?:ив|ил|жен|ж)\w*|дат\w* (?:народж|рожд|нараджэн)\w*|д\.? ?[нр]\.|рожд\w*|род(?:ил|"
    r"ив|ж)\w*|"
    r"нарадз\w*|нараджэн\w*|др\b|дн\b|narodyv\w*|narodyl\w*|rodil\w*)",
    re.IGNORECASE,
)
_BIRTH_AFTER = re.compile(
    r"\s*(?:r\.?|р\.?|г\.?|року|года|roku)?,?\s*\(?(?:ur\.|urodz|н\.|р\.\s?н|г\.\s?р|рожд|народж|"
    r"нарадж|birth)",
    re.IGNORECASE,
)
_FAMILY = re.compile(
    r"(?<!\w)(?:syn\w?|córk\w+|corka|dzieck\w+|mąż|żona|сын\w?|син\w?|дочк\w+|доньк\w+|дочь|"
    r"дит[ия]н\w+|реб[её]н\w+|"
    r"чоловік\w?|дружин\w+|муж\w?|жен\w|дачк\w+|дзіця\w*|жонк\w|child|son|daughter|husband|wife)"
    r"(?:,? [^\W\d_a-zа-яіїєґў]\w+){0,3}\s?[,(:\-]?\s?$"
)
_LAW = re.compile(
    r"ustaw|dz\.? ?u|rozporz|dyrektyw|закон|постанов|директив|\bact\b|law|directive|regulation|"
    r"закан|uchwał",
    re.IGNORECASE,
)
_NEWEST_OF_OLD = 2005  # who asks us was mostly born before; laws and permits are mostly younger


class DateOfBirthRecognizer(SearchRecognizer):
    type = "DATE_OF_BIRTH"

    def search(self, text: str) -> Iterator[tuple[int, int, float]]:
        for match in _DATE.finditer(text):
            said_before = before(text, match.start(), reach=60)
            if _is_birth(text, said_before, match.end()):
                yield *match.span(), NAMED
            elif _is_old(match.group()) and not _LAW.search(said_before):
                yield *match.span(), POSSIBLE


def _is_birth(text: str, said_before: str, end: int) -> bool:
    near = said_before[-35:]
    if _BIRTH.search(near) or _FAMILY.search(said_before):
        return True
    return _BIRTH_AFTER.match(text, end) is not None


def _is_old(written: str) -> bool:
    year = re.search(_YEAR, written)
    return year is not None and 1920 <= int(year.group()) <= _NEWEST_OF_OLD
