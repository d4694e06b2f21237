"""Dates of birth: a full date beside a word about birth or a person, or one too old for else."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.querylog.recognizers.base import LIKELY, NAMED, POSSIBLE, SearchRecognizer
from bot.querylog.recognizers.context import before
from bot.querylog.recognizers.dates import dates
from bot.querylog.recognizers.gazetteer import is_first_name

_BIRTH = re.compile(
    r"(?<!\w)(?:ur\.|urodz\w*|urod\w+|data ur\w*|dn\. ur|birth\w*|born|b-?day|d\.?o\.?b\.?|"
    r"народ\w+|дат\w* (?:народ|рожд|нарад|нар)\w*|д\.? ?[нр]\.|рожд\w*|род(?:ил|ив|ж|ом|ен)\w*|"
    r"нарадз\w*|нараджэн\w*|др\b|дн\b|нар\.|narod\w*|narad\w*|rodil\w*|rozhd\w*)"
    r"|przys\w{2,5} na świat",
    re.IGNORECASE,
)
_BIRTH_AFTER = re.compile(
    r"[\s,(\-]{0,4}(?:r\.?|р\.?|г\.?|рок[уі]|год[ау]?|roku|year)?[\s,(]{0,3}"
    r"(?:(?:is|was|це|это|гэта|to|jest|-)\s)?(?:(?:my|his|her|the|мой|моя|мій|мая|мае|moja|moje)\s)?"
    r"(?:ur\.|urodz|przys\w{2,5} na świat|н\.|р\.\s?н|г\.\s?р|год[ау]? рожд|рожд|народ|нарад|"
    r"birth|born|date of b|dob\b|d\.o\.b)",
    re.IGNORECASE,
)
# Stems of relatives and of those whose dates of birth people write, in all their cases.
_FAMILY = re.compile(
    r"(?<!\w)(?:syn\w{0,3}|c[oó]r[kec]\w{0,3}|dzie[cń]\w{0,4}|m[ąę]ż\w{0,3}|m[aą]z|żon\w{1,2}|zon[aey]|"
    r"mam\w{1,2}|matk\w|tat\w{1,3}|ojc\w{1,4}|brat\w{0,3}|siostr\w{1,2}|babci\w|dziad\w{1,3}|"
    r"wnu\w{1,5}|bliźni\w+|blizni\w+|kuzyn\w*|małżon\w+|noworod\w+|niemowl\w+|"
    r"сын\w{0,3}|син\w{0,3}|доч\w{1,4}|донь?[кце]\w{0,4}|дит\w{2,4}|дет\w{1,3}|діт\w{1,3}|"
    r"реб[её]н\w{1,4}|чолов[іе]\w{1,4}|дружин\w{1,3}|муж\w{0,3}|жен[аеуыо]\w?|дач\w{1,3}|"
    r"дзі?[цея]\w{1,4}|жон\w{1,4}|мам\w{1,3}|мат[іиь]\w{0,3}|маці|тат\w{1,3}|пап\w{1,2}|"
    r"бать?к\w{1,3}|отец|отц\w{1,2}|брат\w{0,3}|сестр\w{1,2}|сяст\w{1,3}|баб\w{1,4}|дід\w{0,3}|"
    r"дед\w{0,3}|дзе?я?д\w{0,3}|внук\w{0,3}|онук\w{0,3}|внуч\w{1,3}|онуч\w{1,3}|унук\w{0,3}|"
    r"унуч\w{1,3}|плем[яі]\w+|пляменн\w+|близн\w+|двойн\w+|двійн\w+|двайн\w+|блізн\w+|"
    r"child\w{0,3}|kids?|sons?|daughters?|husband|wife|mom|mum|mother|father|dad|brother|sister|"
    r"twins?|baby|girl|boy|nephew|niece|grand\w+|newborn|toddler|spouse|cousin)(?!\w)",
    re.IGNORECASE,
)
# Something else that happens on a day: visits, deadlines, decisions, journeys.
_EVENT = re.compile(
    r"(?<!\w)(?:do|od|z dnia|dnia|po|przed|until|till|since|from|by|before|after|on|до|від|з|с|от|"
    r"по|після|после|пасля|перед|ад|да|на|за)\s(?:dnia\s|dn\.?\s)?$"
    r"|wa[zż]n\w*|złoż\w*|zloz\w*|decyz\w*|umow\w*|wizyt\w*|termin\w*|wjech\w*|przyj\w*|"
    r"wyda\w*|wygas\w*|ślub\w*|slub\w*|pobyt\w*|pracuj\w*|zatrudn\w*|rozpraw\w*|"
    r"valid\w*|expir\w*|issued|submit\w*|appl\w*|decision|contract|lease|visit|appointment|"
    r"entered|arriv\w*|came|crossed|deadline|hearing|married|"
    r"дійсн\w*|рішен\w*|реш[еа]н\w*|догов\w*|дагав\w*|візит\w*|визит\w*|терм[іи]н\w*|срок\w*|"
    r"пода[влнч]\w*|пада[влўч]\w*|при[їе][зх]\w*|прые[зх]\w*|в['ъ]?[їе]х\w*|вид[ае]\w*|выда\w*|действ\w*|дзейн\w*|"
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
_OLDER_THAN_EVENTS = 2000
_NEWEST_OF_OLD = 2010
_REACH = 60  # characters
_NEAR = 35


class DateOfBirthRecognizer(SearchRecognizer):
    type = "DATE_OF_BIRTH"

    def search(self, text: str) -> Iterator[tuple[int, int, float]]:
        for start, end, year in dates(text):
            if not 1900 <= year <= 2030:
                continue
            said_before = before(text, start, reach=_REACH)
            near = said_before[-_NEAR:]
            if _BIRTH.search(near) or _BIRTH_AFTER.match(text, end):
                yield start, end, NAMED
            elif not _EVENT.search(near) and _is_of_person(near):
                yield start, end, LIKELY
            elif _is_old(year, said_before):
                yield start, end, POSSIBLE


def _is_old(year: int, said_before: str) -> bool:
    """Too old for a visit or a permit of somebody who is new here."""
    if _LAW.search(said_before):
        return False
    return year <= _OLDER_THAN_EVENTS or (
        year <= _NEWEST_OF_OLD and _EVENT.search(said_before) is None
    )


def _is_of_person(said_before: str) -> bool:
    """Beside a relative, or right behind a name."""
    if _FAMILY.search(said_before):
        return True
    if (match := _PERSON.search(said_before)) and is_first_name(match.group(1)):
        return True
    match = _TWO_CAPITALIZED.search(said_before)
    return match is not None and all(each[0].isupper() for each in match.group().split()[:2])
