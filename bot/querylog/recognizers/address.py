"""Where somebody lives: street and house number in five languages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.querylog.recognizers.address_forms import (
    ENGLISH,
    HOUSE_AND_FLAT,
    SMALL,
    TYPED,
    WITH_FLAT,
    WITHOUT_FLAT,
)
from bot.querylog.recognizers.address_town import with_town
from bot.querylog.recognizers.address_words import (
    ADJECTIVE,
    HOME,
    MEASURE,
    has_small_words,
    is_no_street,
    is_sentence,
)
from bot.querylog.recognizers.base import LIKELY, SearchRecognizer
from bot.querylog.recognizers.context import before
from bot.querylog.recognizers.gazetteer import is_first_name

_IN = re.compile(r"(?:^|\s)(?:w|we|в|у|ў|in)\s$", re.IGNORECASE)
_STREET_PREPOSITION = re.compile(
    r"(?<!\w)(?:na|przy|на|при|по|па|at|on|біля|возле|каля|near)\s$", re.IGNORECASE
)
_WORD = re.compile(r"\S+")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_FRACTION = re.compile(r"\d\s?[/\\]\s?\d")
_AT_STREET = re.compile(r"(?::\s?|(?<!\w)(?:na|przy|на|при|по)\s)[^\W\d_]+\s$", re.IGNORECASE)
_ALWAYS_OPEN = re.compile(r"24\s?/\s?7$")
_REACH_OF_HOME = 45  # characters

Found = tuple[int, int, float]


class AddressRecognizer(SearchRecognizer):
    type = "ADDRESS"

    def search(self, text: str) -> Iterator[Found]:
        if not any(map(str.isdigit, text)):
            return
        for form in (TYPED, ENGLISH):
            yield from (with_town(text, *match.span()) for match in _streets(form, text))
        yield from _bare(text)
        yield from _in_small_letters(text)
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
        if _is_bare_street(text, match, start) and not _ALWAYS_OPEN.search(match.group()):
            yield with_town(text, start, match.end(), sure=True)
    for match in WITHOUT_FLAT.finditer(text):
        start = _start_of_street(match)
        if _is_bare_street(text, match, start) and _is_home(text, match, start):
            yield with_town(text, start, match.end(), sure=True, score=LIKELY)


def _start_of_street(match: re.Match[str]) -> int:
    """Without what stands before: "Tamar Lomidze Rakowicka 10B/14", "Czy Długa 5/7"."""
    found = list(_WORD.finditer(match["name"]))
    while len(found) > 1 and has_small_words(found[0].group()):
        found.pop(0)
    *others, last = found
    is_whole = ADJECTIVE.fullmatch(last.group()) is not None or len(others) > 1
    one_word = is_whole and any(is_first_name(each.group()) for each in others)
    return match.start("name") + (last if one_word else found[0]).start()


def _is_bare_street(text: str, match: re.Match[str], start: int) -> bool:
    name = text[start : match.end("name")]
    return not is_no_street(name, capitals=text.isupper()) and is_house(text, match)


def _is_home(text: str, match: re.Match[str], start: int) -> bool:
    """Not "w Lublinie 5": streets take another preposition than towns."""
    said_before = before(text, start, reach=_REACH_OF_HOME)
    if _IN.search(said_before):
        return False
    if HOME.search(said_before):
        return True
    is_adjective = ADJECTIVE.fullmatch(text[start : match.end("name")]) is not None
    has_letter = match.group().rstrip()[-1:].isalpha()
    on_street = _STREET_PREPOSITION.search(said_before) is not None
    return is_adjective and (on_street or has_letter)


def _in_small_letters(text: str) -> Iterator[Found]:
    for match in SMALL.finditer(text):
        *others, last = _WORD.finditer(match["name"])
        start = match.start("name") + last.start()
        name = last.group()
        if name[0].isupper() or is_no_street(name, capitals=False) or not is_house(text, match):
            continue
        said_before = before(text, start, reach=_REACH_OF_HOME)
        at_home = HOME.search(said_before) is not None
        has_flat = _FRACTION.search(match.group()) is not None
        is_adjective = ADJECTIVE.fullmatch(name) is not None
        if has_flat + is_adjective + at_home >= 2 and not _ALWAYS_OPEN.search(match.group()):
            begin = match.start("name") if others and _AT_STREET.search(said_before) else start
            yield begin, match.end(), LIKELY


def is_house(text: str, match: re.Match[str]) -> bool:
    """Not "on the street already 5 days", not a year."""
    return not _YEAR.search(match.group()) and MEASURE.match(text, match.end()) is None
