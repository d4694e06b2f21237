"""Names that are no person's: a street's, a school's, a feast's, or a word of a saying."""

from __future__ import annotations

import re

LOOK_BACK = 40  # characters
_WORD_START = re.compile(r"(?<![^\W_])[^\W\d_]")

# Before a name that is not a person's but a street's, a school's, a feast's.
_DEDICATED = (
    r"im\.|imienia|ім\.|(?<!від )(?<!па )імені|им\.|(?<!от )(?<!по )имени|"
    r"(?<=\w )(?<!ад )(?<!на )(?<!маё )(?<!яго )(?<!яе )(?<!наша )імя|"
    r"św\.|św|świę(?:ty|ta|tego|tej|tym)|"
    r"свят(?:ого|ой|ої|ий|ая|ый|ы|а|ога|аго|аму|ому)|сьвят(?:ой|ога)|saint|st\.?"
)
_INSTITUTION = (
    r"instytut\w*|kopi?ec|kopca|bulwar\w*|ustaw[aąęy]|"
    r"інститут\w*|институт\w*|інстытут\w*|сквер\w*|центр\w*|цэнтр\w*|centrum|бульвар\w*|"
    r"лікарн\w+|больниц\w+|шпітал\w+|касцёл\w*|костел\w*|костёл\w*|церкв\w+|царкв\w+|"
    r"ul|ulic\w+|al|alej\w+|os|osiedl\w+|pl|plac\w*|rond\w+|most\w*|park\w*|rynek|rynku|ulitsa|"
    r"вул|вулиц\w+|вуліц\w+|ул|улиц\w+|просп\w*|площ\w+|плошч\w*|пл|парк\w*|ронд\w+|"
    r"street|square|pomnik\w*|помнік\w*|памятник\w*|пам'ятник\w*|"
    r"szpital\w*|szpit\w*|hospital\w*|przychodni\w*|szko[lł]\w+|liceum|"
    r"uniwersytet\w*|akademi\w*|fundacj\w+|parafi\w+|kości\w+|"
    r"hotel\w*|galeri\w+|lotnisk\w+|airport|stadion\w*|бальніц\w+|школ\w+|"
    r"університет\w*|университет\w*|фонд\w*|фундац\w+|foundation|"
    r"універсітэт\w*|аеропорт\w*|аэропорт\w*|teatr\w*|театр\w*|тэатр\w*|muze\w+|музе\w+"
)
# What may stand between it and the name, in small letters: "ulica generała Andersa".
_RANK = (
    r"gen|generała|ks|księdza|księcia|króla|królowej|marszałka|prof|profesora|dr|doktora|bł|"
    r"ojca|o|matki|brata|siostry|św|im|podstawow\w+|miejsk\w+|dziecięc\w+|"
    r"ген|генерала|короля|князя|маршала|професора|профессора|прафесара|доктора|отца|отця|айца|"
    r"матері|матери|караля|каралевы|короліви|королевы"
)
_BEFORE = re.compile(
    rf"(?<!\w)(?:{_DEDICATED}|{_INSTITUTION})[.,]?\s"
    rf"(?:(?:(?-i:[^\W\d_a-zа-яёіїєґўąćęłńóśźż][^\W\d_]*)|[^\W\d_]\.|{_RANK})\.?\s)?[\"«„']?$",
    re.IGNORECASE,
)
# Before such a word: "the head of the school Anna Nowak" names a person, and no school.
_STAFF = re.compile(
    r"(?<!\w)(?:dyrektor\w*|kierowni\w+|nauczyciel\w*|wychowawczyni|lekar[zk]\w*|ordynator\w*|"
    r"директор\w*|учител\w+|вчител\w+|настаўні\w+|врач\w*|лікар(?:ка|ем|я|ю)?|лекар\w*|"
    r"завідувач\w*|заведующ\w+|загадчы\w+|дырэктар\w*|сотрудни\w+|працівни\w+|супрацоўні\w+|"
    r"director|head|teacher|principal|doctor|nurse|manager)\s(?:(?:of|the|from|з|із|с|из)\s){0,2}"
    r"(?:[^\W\d_]{3,20}\s)?$",
    re.IGNORECASE,
)
_SAYS_SO = re.compile(rf"(?<!\w)(?:{_DEDICATED})(?!\w)", re.IGNORECASE)
# Common phrases in which a word is no name, though it could be one.
_SAYINGS = re.compile(
    r"(?<!\w)(?:свет[ау]? (?:нет|нема\w*|няма|не было|не будет|отключ\w+)|"
    r"(?:нет|немає|нема|няма|без|отключили) света|"
    r"слава (?:героям|укра\w+|бог[ау]|нац\w+|[иіi]+сусу)|"
    r"люб(?:ов|овь|оў)\w* (?:до|к|да|це|это|гэта|люб\w+)|"
    r"святая святых|пап[аыу] (?:римск\w+|рымск\w+)|santa claus|christmas eve|new year's eve|"
    r"roma (?:people|community|family|families|kids|children))(?!\w)",
    re.IGNORECASE,
)
# Behind a name that an institution or a place bears in English.
_BEHIND = re.compile(
    r"(?:'s)?\s(?:[^\W\d_a-z][^\W\d_]{1,20}\s)?(?i:hospital|foundation|institute|cent(?:er|re)|"
    r"street|square|park|mound|bridge|airport|museum|university|school|church|clinic|library|"
    r"convention|hotel|hall|prize|award|college|theat(?:er|re)|stadium|station|district|law|act|"
    r"factory)(?!\w)"
)
_WITH_PLACE = re.compile(
    r"(?i)\s(?:hospital|foundation|institute|university|library|museum|airport|street)$"
)


def is_borne_by_a_place(text: str, start: int, end: int) -> bool:
    """ "Saint Anna's church": what says so stands before the name, in it or behind it."""
    begins = (match.start() for match in _WORD_START.finditer(text, start, end))
    before = (text[max(0, begin - LOOK_BACK) : begin] for begin in begins)
    behind = _BEHIND.match(text, end) or _WITH_PLACE.search(text[start:end])
    return any(map(names_a_place, before)) or bool(behind)


def names_a_place(before: str) -> bool:
    """before: what stands before a name."""
    place = _BEFORE.search(before)
    if place is None:
        return False
    return not _STAFF.search(before[: place.start()]) or bool(_SAYS_SO.search(place.group()))


def is_saying(text: str, start: int, end: int) -> bool:
    """ "Света нет": "there is no light" and no Sveta."""
    near = _SAYINGS.finditer(text, max(0, start - LOOK_BACK), min(len(text), end + LOOK_BACK))
    return any(match.start() < end and start < match.end() for match in near)
