"""Addresses of what is open to all: "the post office on ... 20", "выстава на вуліцы ... 11"."""

from __future__ import annotations

import re

from bot.querylog.recognizers.address_words import HOME
from bot.querylog.recognizers.birth_words import FAMILY
from bot.querylog.recognizers.context import before

# Stems: offices, shops, churches, schools, doctors, culture, in all their cases.
_PLACE = (
    r"(?:urz[aą]d|urz[eę]d|[уў]жон[дж]|[уў]жэнд|уряд|uzhond|uzond|office|poczt|пошт|почт|post|"
    r"bank|банк|"
    r"sklep|магазин|магазын|крам|склеп|shop|store|market|supermarket|супермаркет|aptek|аптек|"
    r"аптэк|"
    r"pharmac|szpital|больниц|лікарн|шпітал|бальніц|hospital|przychod|поліклін|поликлин|паліклін|"
    r"клін[іи]к|клиник|clinic|klinik|ambasad|konsulat|консул|кансул|consul|embass|посольств|"
    r"ko[sś]ci|церк|church|cerk|храм|костел|касцёл|касьцёл|костьол|собор|сабор|мечет|meczet|"
    r"mosque|"
    r"синагог|parafi|парафі|библиот|бібліот|бібліят|bibliotek|librar|muze|музе|museum|teatr|театр|"
    r"theat|kino|кино|кіно|cinema|wystaw|выстав|вистав|виставк|exhibition|koncert|концерт|канцэрт|"
    r"concert|festiw|фест|festival|spotkan|встреч|зустріч|сустрэч|warsztat|майстер|restaurac|"
    r"рестар|"
    r"рэстар|restaurant|kawiarn|кав.ярн|кавярн|кафе|caf[eé]|\bbar|klub|клуб|club|przedszko|дитсад|"
    r"детсад|дзіцяч|садок|садик|szko[lł]|школ|school|kindergarten|uniwersyt|університет|"
    r"[уў]н[иі]верс[иі]т[эе]т|universit|komisariat|dworzec|dworc|вокзал|"
    r"вакзал|station|galeri|галере|fundacj|фонд|foundation|stowarzysz|centrum|центр|цэнтр|"
    r"cent(?:er|re)|"
    r"punkt|пункт|sąd|суд|court|zus|зус|nfz|\bmos|notariusz|нотар|натар|jadłodajn|столов|їдальн|"
    r"basen|"
    r"бассейн|басейн|siłown|schron|притул|приют|прытул|shelter|lodziarn|piekarn|пекарн|fryzjer|"
    r"парикмах|"
    r"перукарн|цирульн)"
)
_BEFORE = re.compile(
    rf"(?<!\w){_PLACE}\w{{0,6}},?(?:\s(?!z\b|od\b|из\b|від\b|от\b|ад\b|from\b|do\b|до\b|to\b)"
    r"[\w'\-]{1,20},?){0,6},?\s(?:(?:na|przy|на|при|по|па|на|at|on|біля|каля|возле|near)\s)?"
    r"(?:(?:ul|os|al|pl|вул|ул|пл|пр)\.?\s)?$",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r"\s(?:(?:jest|є|есть|ёсць|there is)\s)?(?:(?:нейк\w{2,3}|як[аи]\w{1,3}|как\w{2,3}(?:-то)?|"
    rf"jak\w{{1,4}}|an?|the)\s)?{_PLACE}",
    re.IGNORECASE,
)
# Somebody speaks of himself, of his own, or of where he lives.
_PRIVATE = re.compile(
    r"(?<!\w)(?:mo(?:j\w{0,4}|im|ich|imi)|mój|mnie|mam|mi|nasz\w{0,3}|my|our|his|her|їх|"
    r"мо[йяёїєіеюэ]\w{0,3}|"
    r"мій|ма[йяёеіюё]\w{0,3}|наш\w{0,3}|мене|меня|мяне|мені|мне|сам[аі]?|me|kv|кв|m|м|lok|apt|"
    r"klatk\w|"
    r"подъезд\w?|під'їзд\w?|пад'езд\w?|nr mieszk\w*|obok|naprzeciw\w*|podaj\w*|wys[lł]\w+|"
    r"прислал\w*|"
    r"i'm|i am|s[aą]siad\w*|przys\w+|"
    r"przysz\w+|відправ\w*|отправ\w*|адправ\w*|прис\w+|прыс\w+|надіс\w*|дасла\w+|прийш\w*|приш\w+|"
    r"прыйш\w*|при[їе][хз]\w*|прые[хз]\w*|sen[dt]\w*|came|come|przyje\w+|list\w{0,3}|лист\w{0,2}|"
    r"письм\w*|пісьм\w*|letter\w*|lives?)(?!\w)",
    re.IGNORECASE,
)
_FLAT = re.compile(r"\d\w?\s?[/\\\-]\s?\d|\d\D{1,12}\d{1,4}\w?$")
_REACH = 60  # characters


def is_open_to_all(text: str, start: int, end: int) -> bool:
    """The address stands beside such a place, and nothing speaks of a home or of a person."""
    if _FLAT.search(text[start:end]) or _PRIVATE.search(text) or FAMILY.search(text):
        return False
    others = text[:start] + "," + text[end:]
    if HOME.search(others):
        return False
    is_behind = _BEFORE.search(before(text, start, reach=_REACH)) is not None
    return is_behind or _BEHIND.match(text, end) is not None
