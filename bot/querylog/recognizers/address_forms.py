"""The forms of whole addresses: with the word "street", with a flat, with a house alone."""

from __future__ import annotations

import re

from bot.querylog.recognizers import address_parts as part

TYPED = re.compile(
    rf"(?<![\w.])(?:{part.STREET_TYPE}(?P<name>{part.STREET_NAME})[,\s]\s?{part.HOUSE_WORD}"
    rf"|(?-i:(?P<before>{part.CAPITALIZED}))\s{part.LONG_TYPE},?\s{part.HOUSE_WORD})"
    rf"{part.ANY_HOUSE}{part.TOWN_BEHIND}",
    re.IGNORECASE,
)
_ENGLISH_TYPE = (
    r"(?:St(?:reet|r)?|Ave(?:nue)?|R(?:oa)?d|Square|Lane|Close|Crescent|Drive|Terrace|Gardens|"
    r"Boulevard|Blvd|Alley|Colony|Nagar|Marg|Estate|Mahalle\w{0,2}|Sok(?:ak|ağı)?|Cad(?:desi)?)\b\.?"
)
ENGLISH = re.compile(
    rf"(?<!\w)(?:(?:(?-i:[A-Z])-|\d{{1,4}}/)?{part.HOUSE},?\s(?-i:(?P<name>(?:{part.CAPITALIZED}\s){{1,3}})){_ENGLISH_TYPE}"
    rf"{part.FLATS}|(?-i:(?P<before>(?:{part.CAPITALIZED}\s){{1,3}})){_ENGLISH_TYPE},?\s{part.ANY_HOUSE})"
    rf"{part.TOWN_BEHIND}",
    re.IGNORECASE,
)
WITH_FLAT = re.compile(
    rf"(?<![\w.])(?P<name>(?-i:{part.BARE_NAME})),?\s{part.HOUSE_WORD}{part.HOUSE_AND_FLAT}"
    rf"{part.TOWN_BEHIND}",
    re.IGNORECASE,
)
WITHOUT_FLAT = re.compile(
    rf"(?<![\w.])(?P<name>(?-i:{part.BARE_NAME})),?\s{part.HOUSE_WORD}{part.HOUSE}"
    rf"{part.TOWN_BEHIND}",
    re.IGNORECASE,
)
SMALL = re.compile(
    rf"(?<![\w.])(?P<name>{part.SMALL_NAME}),?\s{part.HOUSE_WORD}{part.ANY_HOUSE}"
    rf"{part.TOWN_BEHIND}",
    re.IGNORECASE,
)
HOUSE_AND_FLAT = re.compile(
    r"(?<!\w)(?:дом|д\.|буд\.|будинок)\s?№?\s?\d{1,3}[а-яa-z]?,?\s"
    r"(?:кв\.?|квартира|кватэра)\s?№?\s?\d{1,4}(?!\w)",
    re.IGNORECASE,
)
# The word before the name in other countries, "#" or "no" before the number: "Calle 7 # 12-34".
FOREIGN = re.compile(
    rf"(?<!\w)(?:calle|carrera|cra|avenida|avda|rua|rue|via|viale|đường|phố|quận|strada)\.?\s"
    rf"(?P<name>[\w'\-]{{1,20}}(?:\s[^\W\d_][\w'\-]{{0,20}}){{0,2}}),?\s(?:#|no\.?|nº|n°|số)?\s?"
    rf"(?P<before>){part.ANY_HOUSE}{part.TOWN_BEHIND}",
    re.IGNORECASE,
)
# A block or a house first: "B-12, Lajpat Nagar II", "24 Asnyka, Wieliczka".
NUMBER_FIRST = re.compile(
    rf"(?<![\w.,/\-])(?:(?-i:[A-Z])-?\d{{1,3}}|\d{{1,3}}[a-z]?),?\s(?P<name>(?-i:{part.CAPITALIZED}"
    rf"(?:\s{part.CAPITALIZED}){{0,2}})),\s(?-i:{part.TOWN})(?!\w)",
    re.IGNORECASE,
)
