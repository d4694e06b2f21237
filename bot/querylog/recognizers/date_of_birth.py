"""Dates of birth: a full date beside a word about birth or a person, or one too old for else."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.querylog.recognizers.base import LIKELY, NAMED, POSSIBLE, SearchRecognizer
from bot.querylog.recognizers.birth_words import AGE, BIRTH, BIRTH_AFTER, BORN_LATER, FAMILY
from bot.querylog.recognizers.context import before
from bot.querylog.recognizers.dates import PART_OF_DATE, dates
from bot.querylog.recognizers.gazetteer import is_first_name

# Something else that happens on a day: visits, deadlines, decisions, journeys.
_EVENT = re.compile(
    r"(?<!\w)(?:do|od|z dnia|dnia|po|przed|until|till|since|from|by|before|after|on|до|від|з|с|от|"
    r"по|після|после|пасля|перед|ад|да|на|за)\s(?:dnia\s|dn\.?\s)?$"
    r"|wa[zż]n\w*|złoż\w*|zloz\w*|decyz\w*|umow\w*|wizyt\w*|termin\w*|wjech\w*|przyj\w*|"
    r"wyda\w*|wygas\w*|ślub\w*|slub\w*|pobyt\w*|pracuj\w*|zatrudn\w*|rozpraw\w*|"
    r"valid\w*|expir\w*|issued|got|received|dosta[łl]\w*|otrzym\w*|получ\w*|отрим\w*|атрым\w*|"
    r"submit\w*|appl\w*|decision|contract|lease|visit|appointment|"
    r"entered|arriv\w*|came|crossed|deadline|hearing|married|"
    r"дійсн\w*|рішен\w*|реш[еа]н\w*|догов\w*|дагав\w*|візит\w*|визит\w*|терм[іи]н\w*|срок\w*|"
    r"пода[влнч]\w*|пада[влўч]\w*|при[їе][зх]\w*|прые[зх]\w*|в['ъ]?[їе]х\w*|вид[ае]\w*|выда\w*|"
    r"действ\w*|дзейн\w*|"
    r"одруж\w*|запис\w*|запіс\w*|суд\w{0,2}\b|зас[іе]дан\w*",
    re.IGNORECASE,
)
_LAW = re.compile(
    r"ustaw|dz\.? ?u|rozporz|dyrektyw|закон|постанов|директив|directive|regulation|закан|uchwał|"
    r"\bact\b|\blaw\b|konwenc|convention|конвенц|канвенц",
    re.IGNORECASE,
)
_PERSON = re.compile(r"([^\W\d_]{2,})[,;:]?\s(?:-\s)?\(?$")
_TWO_CAPITALIZED = re.compile(r"(?<!\w)(?:[^\W\d_]+['\-]?[^\W\d_]*\s)([^\W\d_]+)[,;:]?\s\(?$")
_OLDEST_ALIVE = 1925  # before it are the days of history
_OLDER_THAN_EVENTS = 2000
_NEWEST_OF_OLD = 2010
_CERTIFICATE = re.compile(
    r"\bakt\w*|metryk|świad|zaświad|certif|свідоц|свидет|пасведч|метрик|метрык", re.IGNORECASE
)
_YEAR_OF_BIRTH = re.compile(
    r"\s?(?:р\.\s?н|г\.\s?р|г\.\s?н|рок[уі] народ|год[ау] (?:рожд|нарадж)|r\. ?ur|roku ur)",
    re.IGNORECASE,
)
_DATED = re.compile(r"(?<!\w)(?:z|ze|from|dated|of|от|від|ад|з|с)\s(?:dnia\s)?$", re.IGNORECASE)
_ARRIVAL = re.compile(
    r"[^.;,!?\n]{0,15}?\b(?:прил[её]т|прилет|при[їе][зхдж]|прые|arriv|came|comes|coming|przyl|"
    r"przyj|dolec|wraca|верн|повер|вярт)",
    re.IGNORECASE,
)
_REACH = 60  # characters
_NEAR = 35
_VERY_NEAR = 24


class DateOfBirthRecognizer(SearchRecognizer):
    type = "DATE_OF_BIRTH"

    def search(self, text: str) -> Iterator[tuple[int, int, float]]:
        if not any(map(str.isdigit, text)) and not BIRTH.search(text):
            return
        for start, end, year in dates(text):
            if not 1850 <= year <= 2030:
                continue
            said_before = before(text, start, reach=_REACH)
            near = said_before[-_NEAR:]
            if _is_born(near) or BIRTH_AFTER.match(text, end) or _is_born_later(text, end):
                yield start, end, NAMED
            elif not _is_event(near, text, end) and _is_of_person(near):
                yield start, end, LIKELY
            elif _is_old(year, said_before):
                yield start, end, POSSIBLE
        for match in PART_OF_DATE.finditer(text):
            near = before(text, match.start(), reach=_VERY_NEAR)
            if _is_right_behind_birth(near) or _YEAR_OF_BIRTH.match(text, match.end()):
                yield *match.span(), POSSIBLE


def _is_born(near: str) -> bool:
    """Not "a certificate of birth issued on ..."."""
    is_dated = _DATED.search(near) is not None or _EVENT.search(near) is not None
    is_act = is_dated and _CERTIFICATE.search(near) is not None
    return BIRTH.search(near) is not None and not is_act


def _is_event(near: str, text: str, end: int) -> bool:
    return _EVENT.search(near) is not None or _ARRIVAL.match(text, end) is not None


def _is_born_later(text: str, end: int) -> bool:
    match = BORN_LATER.match(text, end)
    return match is not None and _EVENT.search(match.group()) is None


def _is_right_behind_birth(near: str) -> bool:
    """Not "born, came in 2022", nor "a certificate of birth from May 2022"."""
    born = BIRTH.search(near)
    between = near[born.end() :] if born else ""
    return born is not None and not _CERTIFICATE.search(near) and not _EVENT.search(between)


def _is_old(year: int, said_before: str) -> bool:
    """Too old for a visit or a permit of somebody who is new here."""
    if _LAW.search(said_before):
        return False
    return _OLDEST_ALIVE <= year <= _OLDER_THAN_EVENTS or (
        _OLDER_THAN_EVENTS < year <= _NEWEST_OF_OLD and _EVENT.search(said_before) is None
    )


def _is_of_person(said_before: str) -> bool:
    """Beside a relative, or right behind a name."""
    if FAMILY.search(said_before) or AGE.search(said_before):
        return True
    if (match := _PERSON.search(said_before)) and is_first_name(match.group(1)):
        return True
    match = _TWO_CAPITALIZED.search(said_before)
    return match is not None and all(each[0].isupper() for each in match.group().split()[:2])
