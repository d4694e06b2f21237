"""Where somebody lives: street and house number in five languages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.querylog.recognizers.address_forms import (
    ENGLISH,
    FOREIGN,
    HOUSE_AND_FLAT,
    NUMBER_FIRST,
    TYPED,
    WITH_FLAT,
    WITHOUT_FLAT,
)
from bot.querylog.recognizers.address_home import REACH_OF_HOME, is_home, is_house
from bot.querylog.recognizers.address_public import is_open_to_all
from bot.querylog.recognizers.address_small import in_small_letters
from bot.querylog.recognizers.address_town import with_town
from bot.querylog.recognizers.address_words import (
    ADJECTIVE,
    ALWAYS_OPEN,
    HOME,
    has_small_words,
    is_no_street,
    is_sentence,
)
from bot.querylog.recognizers.base import LIKELY, SearchRecognizer
from bot.querylog.recognizers.gazetteer import is_first_name

_WORD = re.compile(r"\S+")

Found = tuple[int, int, float]


class AddressRecognizer(SearchRecognizer):
    type = "ADDRESS"
    needs_digits = True

    def search(self, text: str) -> Iterator[Found]:
        for start, end, score in _homes(text):
            if not is_open_to_all(text, start, end):
                yield start, end, score


def _homes(text: str) -> Iterator[Found]:
    for form in (TYPED, ENGLISH, FOREIGN):
        yield from (with_town(text, *match.span()) for match in _streets(form, text))
    yield from _bare(text)
    yield from in_small_letters(text)
    yield from _number_first(text)
    for match in HOUSE_AND_FLAT.finditer(text):
        yield *match.span(), LIKELY


def _streets(form: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    for match in form.finditer(text):
        name = match["name"] or match["before"]
        if not is_sentence(name) and is_house(text, match):
            yield match


def _bare(text: str) -> Iterator[Found]:
    """A capitalized name: with a flat anywhere, without one where somebody lives."""
    for match in WITH_FLAT.finditer(text):
        start = _start_of_street(match)
        if _is_bare_street(text, match, start) and not ALWAYS_OPEN.search(match.group()):
            yield with_town(text, start, match.end(), sure=True)
    for match in WITHOUT_FLAT.finditer(text):
        start = _start_of_street(match)
        if _is_bare_street(text, match, start) and is_home(text, match, start):
            yield with_town(text, start, match.end(), sure=True, score=LIKELY)


def _number_first(text: str) -> Iterator[Found]:
    for match in NUMBER_FIRST.finditer(text):
        around = text[max(0, match.start() - REACH_OF_HOME) : match.end() + REACH_OF_HOME]
        if not is_no_street(match["name"], capitals=text.isupper()) and HOME.search(around):
            yield *match.span(), LIKELY


def _start_of_street(match: re.Match[str]) -> int:
    """Without what stands before: "Tamar Lomidze Rakowicka 10B/14", "Czy Długa 5/7"."""
    found = list(_WORD.finditer(match["name"]))
    capitals = match.string.isupper()
    while len(found) > 1 and _is_no_part(found[0].group(), capitals=capitals):
        found.pop(0)
    *others, last = found
    is_whole = ADJECTIVE.fullmatch(last.group()) is not None or len(others) > 1
    one_word = is_whole and any(is_first_name(each.group()) for each in others)
    return match.start("name") + (last if one_word else found[0]).start()


def _is_no_part(word: str, *, capitals: bool) -> bool:
    """ "DS" of a dormitory, "Czy"; where the whole text is in capitals, they tell nothing."""
    is_sign = len(word) >= 2 and word.isupper() and not capitals
    return is_sign or has_small_words(word)


def _is_bare_street(text: str, match: re.Match[str], start: int) -> bool:
    name = text[start : match.end("name")]
    return not is_no_street(name, capitals=text.isupper()) and is_house(text, match)
