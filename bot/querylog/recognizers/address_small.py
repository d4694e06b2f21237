"""Streets typed in small letters: "dlugiej 12/3"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.querylog.recognizers.address_forms import SMALL
from bot.querylog.recognizers.address_home import REACH_OF_HOME, is_house
from bot.querylog.recognizers.address_words import ADJECTIVE, ALWAYS_OPEN, HOME, is_no_street
from bot.querylog.recognizers.base import LIKELY
from bot.querylog.recognizers.context import before

_WORD = re.compile(r"\S+")
_FLAT = re.compile(
    r"\d\s?[/\\]\s?\d|\d[a-zа-я]?,?\s(?:m|м|кв|apt|flat|lok)\.?\s?\d", re.IGNORECASE
)
_AT_STREET = re.compile(r"(?::\s?|(?<!\w)(?:na|przy|на|при|по)\s)[^\W\d_]+\s$", re.IGNORECASE)


def in_small_letters(text: str) -> Iterator[tuple[int, int, float]]:
    for match in SMALL.finditer(text):
        *others, last = _WORD.finditer(match["name"])
        start = match.start("name") + last.start()
        name = last.group()
        is_other = any(is_no_street(each.group(), capitals=False) for each in (*others, last))
        if name[0].isupper() or is_other or not is_house(text, match):
            continue
        said_before = before(text, start, reach=REACH_OF_HOME)
        said_behind = text[match.end() : match.end() + REACH_OF_HOME]
        at_home = HOME.search(said_before) is not None or HOME.search(said_behind) is not None
        has_flat = _FLAT.search(match.group()) is not None
        is_adjective = ADJECTIVE.fullmatch(name) is not None
        if has_flat + is_adjective + at_home >= 2 and not ALWAYS_OPEN.search(match.group()):
            begin = match.start("name") if others and _AT_STREET.search(said_before) else start
            yield begin, match.end(), LIKELY
