"""The forms of registration plates, by country.

Poland: prefixes of voivodeships and counties, ordinary and individual numbers as in the annexes
to the regulation on registration and marking of vehicles (https://motoklub.pl/tablice).
"""

from __future__ import annotations

import re

_L = "A-ZА-ЯІЇЄЎ"
_POLISH_FIRST = "BCDEFGKLNOPRSTWZВСЕКМНОРТ"  # letters of voivodeships; also typed in Cyrillic
_RUSSIAN = "АВЕКМНОРСТУХABEKMHOPCTYX"
_UKRAINIAN = "АВЕІКМНОРСТХABEIKMHOPCTX"
_HERE = "KR|KK|KN|KT|K[A-Z][A-Z]"  # the capital, two towns and the counties of Małopolska
# Nothing else looks so. Ukraine "AA 1234 BB", Belarus "1234 AB-7", "AB 1234-7", "E 771 KC-3",
# Russia "А123ВС 77", Georgia "TB-481-QA", Poland "KR 4K193": a digit first, and a letter.
OWN_FORM = re.compile(
    rf"(?<![\w\-/.])(?:[{_L}]{{2}}[ \-]?\d{{4}}[ \-]?[{_L}]{{2}}"
    rf"|\d{{4}} ?[{_L}]{{2}}[ \-]?\d|[{_L}]{{2}} ?\d{{4}}-\d|[{_L}] ?\d{{3,4}} ?[{_L}]{{1,2}}-\d"
    rf"|[{_RUSSIAN}] ?\d{{3}} ?[{_RUSSIAN}]{{2}} ?\d{{2,3}}"
    rf"|[{_L}]{{2}}-\d{{3}}-[{_L}]{{2}}"
    rf"|(?!PKD)[{_POLISH_FIRST}][{_L}]{{1,2}}[ \-]?(?=\d{{1,4}}[{_L}])(?=[\d{_L}]{{0,3}}\d[{_L}]?)"
    rf"[\d{_L}]{{4,5}}|(?:{_HERE}) \d{{5}})(?![\w\-/])"
)
# The same in small letters: only where they are glued or no word of a language.
SMALL_FORM = re.compile(
    rf"(?<![\w\-/.])(?:[{_RUSSIAN}] ?\d{{3}} ?[{_RUSSIAN}]{{2}} ?\d{{2,3}}"
    rf"|\d{{4}} ?[{_L}]{{2}}-\d|[{_L}]{{2}}\d{{4}}[{_L}]{{2}}"
    rf"|(?!(?:на|не|та|но|не|он|то|те|ми|ok) )[{_UKRAINIAN}]{{2}} (?!(?:19|20)\d\d)\d{{4}} "
    rf"(?!(?:на|не|та|но|то|те|км)\b)[{_UKRAINIAN}]{{2}}"
    r"|(?:kra|kr|kk)\d{5}|(?:kr[a]?|kk)[ \-]?(?=\d{1,4}[a-z])[\da-z]{4,5})(?![\w\-/])",
    re.IGNORECASE,
)


def _by_context(gap: str) -> str:
    """Ordinary plates of many countries, temporary and diplomatic ones. gap: between the parts."""
    any_gap = rf"[\-{gap}]?"
    return (
        rf"(?<![\w\-/.])(?:[{_L}]{{2}}\d\d{any_gap}[{_L}]{{3}}"
        rf"|[{_L}]{{1,3}}{any_gap}\d{{2,4}}{any_gap}[{_L}]{{1,3}}"
        rf"|[{_L}]{{1,2}}{any_gap}[{_L}]{{1,2}}{any_gap}\d{{1,4}}"
        rf"|\d{{2,3}}{any_gap}[{_L}]{{2,3}}{any_gap}\d{{2,3}}"
        rf"|\d[{_L}]{{1,2}}\d?{any_gap}\d{{4}}|\d{{4}}{any_gap}[B-DF-HJ-NP-TV-Z]{{3}}"
        rf"|\d{{4,5}}{any_gap}[{_L}]{{2}}(?:-?\d)?|\d{{3}}{any_gap}[{_L}]{{2,3}}"
        rf"|[{_L}]{{1,3}}{any_gap}(?=[\d{_L}]{{0,4}}\d)[\d{_L}]{{3,5}}|[{_L}]{any_gap}\d{{6}})"
        r"(?![\w\-/])"
    )


# Prefix of a county of Poland and digits: with nothing that speaks of a vehicle, only perhaps.
PERHAPS = re.compile(
    rf"(?<![\w\-/.])(?!(?:PIT|ZUS|NIP|KRS|SMS|PKD|PLN|EUR|GBP|CZK|BYN|NFZ|PKO|PKP|TEL|KOD|ROK|DO|"
    rf"PO|"
    rf"ZA|TO|OK|LOT|TLK|NR|SA|ЗА|ТО|НА|ОТ|НЕ)\b)[{_POLISH_FIRST}][{_L}]{{1,2}} \d{{5}}(?![\w\-/])"
)
IN_CAPITALS = re.compile(_by_context(" "))
GLUED = re.compile(_by_context(""), re.IGNORECASE)
# With spaces and in small letters it may be words, so only what is no word: "kn 5c901",
# "kr 12345", "aa 2039 xk".
IN_SMALL = re.compile(
    r"(?<![\w\-/.])(?:(?!km|kg|gr|st|nr|pl|ok|pn|wt|sr|gb|ft)[bcdefghjklnoprstwz][a-z]{1,2} "
    r"(?=\d{0,4}[a-z])(?=(?:[a-z]?\d){3})\d[\da-z]{3,4}|(?!(?:km|kg|ks|ko)\b)(?:k[a-z]{1,2}|"
    r"w[a-z]{1,2}"
    r"|[bcdeflnoprstz][bcdfghjklmnprstwxz][a-z]?) \d{5}"
    rf"|(?!(?:на|не|та|но|он|то|те|ми|ok) )[{_UKRAINIAN}]{{2}} \d{{4}} "
    rf"(?!(?:на|не|та|но|то|те|км)\b)[{_UKRAINIAN}]{{2}})(?![\w\-/])",
    re.IGNORECASE,
)
INDIVIDUAL = re.compile(rf"(?<![\w\-/.])[{_POLISH_FIRST}]\d [{_L}]{{3,5}}\d{{0,2}}(?![\w\-/])")
NO_PLATE = re.compile(
    r"(?:ic|eic|eip|tlk|ec|pit|zus|nr|no|art|ust|pkt|do|od|na|za|po|to|mam|pkd|tdi|tsi|tfsi|hdi|"
    r"cdi|dci|gdi|км|"
    r"rok|iso|sms|kod|eur|usd|pln|do|by|is|at|in|of|for|bus|или|до|на|за|по|від|от|ад|у|в|из|м|"
    r"год|рок|рік|bmw|audi|kia|vw|g|a)[ \-]?\d+\w{0,3}(?: ?km| ?км)?"
    r"|\d+ ?(?:km|cc|ccm|zł|zl|pln|eur|usd|грн|руб|лет|год|рок|roku?|lat|dni|dn|os|szt|kg|cm|mm|"
    r"kw|hp|"
    r"км|кг|дн|час|раз|min|hod|god|ччм|zlo|and|the|for|per|или|або|тис|тыс|tys|zam)",
    re.IGNORECASE,
)
