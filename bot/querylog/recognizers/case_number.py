"""Numbers of cases in offices and courts: "WO-II.6151.1.1234.2026", "III SA/Kr 123/24"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.querylog.recognizers.base import CERTAIN, NAMED, SearchRecognizer
from bot.querylog.recognizers.context import before

# Letters and numbers in three parts or more, as offices sign: "DL.WIPO.410.5573.2025/AK".
_TOKEN = re.compile(r"(?<![\w@.\-/])\w{1,12}(?:[.\-/]\w{1,12}){2,9}(?![\w@])")
# The same with spaces for some of the marks: "WO-II 6151.1.1234.2026", "wo ii 6151 1 1234 2026".
_SPACED = re.compile(
    r"(?<![\w.\-/])[^\W\d_]{2,4}[ .\-](?:[ivxх]{1,4}(?:[.\- ][a-zа-я])?[ .\-])?"
    r"\d{3,4}(?:[ .\-/]{1,2}\d{1,6}){1,3}[ .\-/]{1,2}20\d\d(?!\w)",
    re.IGNORECASE,
)
_ROMAN = r"[IVXІХ]{1,5}"
_COURT = re.compile(
    rf"(?<![\w.])(?:{_ROMAN}[. ]{{0,2}}[A-ZА-Я][A-Za-zА-Яа-я]{{0,4}}(?:[/ ]?[A-Z][a-z]{{1,2}})?"
    r"|(?:\d{3,4}-\d\.|PR )?(?:\d{1,2} )?(?:Ds|RSD|Ko|Km|KM|KMP|GKm)|(?:PR|RP))"
    r"[. ]{1,2}(?:[IVX]{1,4}[. ])?\d{1,6}[/.](?:(?:19|20)\d\d|\d\d)(?![\w/]|\.\d)"
)
_COURT_SMALL = re.compile(
    r"(?<!\w)[ivx]{1,5} ?[a-z]{1,5}(?:/[a-z]{1,2})? ?\d{1,5}/(?:20\d\d|\d\d)(?!\w|/)"
)
_COURT_WORD = re.compile(
    r"s[aą]d\w{0,2}\b|sygn|wyrok|spraw|court|case|суд|справ|дел[оау]\b|приговор|вирок",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"(?:sygn\w*(?: akt)?|znak\w*(?: sprawy)?|(?:nr|numer\w*|№|number) (?:mojej |swojej )?"
    r"(?:spraw|wniosk|sygnat|akt|decyz|podan)\w*|(?:spraw\w|wnios\w+) (?:nr|numer)|\bupo|\bmos|"
    r"case (?:number|no\.?|nr|id)|(?:my |the )?case|application (?:number|no\.?|id)|\bref\.?|"
    r"reference(?: number| no\.?)?|"
    r"(?:номер|№|нумар)\w* (?:моєї |моей |маёй )?(?:справ|дел|заяв|внос|внёс|заявлен|акт|рішен|"
    r"решен|звернен)\w*|(?:справа|дело|дела|заява|заявление|заяўка) (?:№|номер|нумар|nr)|"
    r"nomer (?:spravy|dela)|номер (?:mos|upo))"
    r"(?:\s(?:to|is|це|это|гэта|nr|no|numer|номер))?[.\s:#№\-]{1,4}"
    r"(\w{1,12}(?:[./\-]\w{1,12}){0,9})",
    re.IGNORECASE,
)
_LAW = re.compile(r"dz|poz|art|ust|pkt|com|pit|iso|art\.?", re.IGNORECASE)
_UNION = re.compile(r"ec|ue|eu|we|eec|єс|ес", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)\d\d")


class CaseNumberRecognizer(SearchRecognizer):
    type = "CASE_NUMBER"

    def search(self, text: str) -> Iterator[tuple[int, int, float]]:
        if not any(map(str.isdigit, text)):
            return
        for match in _TOKEN.finditer(text):
            if is_case_number(match.group()):
                yield *match.span(), CERTAIN
        for form in (_SPACED, _COURT):
            for match in form.finditer(text):
                yield *match.span(), CERTAIN
        for match in _COURT_SMALL.finditer(text):
            if _COURT_WORD.search(before(text, match.start(), reach=40)):
                yield *match.span(), NAMED
        for match in _NAMED.finditer(text):
            if sum(map(str.isdigit, match.group(1))) >= 3 and not _is_year(match.group(1)):
                yield *match.span(1), NAMED


def is_case_number(written: str) -> bool:
    """Numbers with the sign of an office and a year, or four numbers that end in a year.

    Not "od 01.09.2025", "Dz.U.2013", "604/2013/UE".
    """
    parts = re.split(r"[.\-/]", written)
    numbers = [each for each in parts if each.isdigit()]
    signs = [each for each in parts if not each.isdigit()]
    years = [each for each in numbers if _YEAR.fullmatch(each)]
    if _LAW.fullmatch(parts[0]) or _UNION.fullmatch(parts[-1]):
        return False
    if not signs:
        return len(numbers) >= 4 and _is_year(numbers[-1]) and len(numbers[0]) >= 3
    digits = sum(map(len, numbers)) - 4 * len(years[:1])
    short_year = re.search(r"/\d\d$", written) is not None
    return len(numbers) >= 2 and digits >= 3 and (bool(years) or short_year)


def _is_year(written: str) -> bool:
    return _YEAR.fullmatch(written) is not None
