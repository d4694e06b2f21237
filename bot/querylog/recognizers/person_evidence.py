"""How sure the model must be that something is a name, by what speaks for and against it."""

from __future__ import annotations

import re

from bot.querylog.recognizers.common_words import Reading, reading
from bot.querylog.recognizers.gazetteer import is_ambiguous, is_first_name
from bot.querylog.recognizers.person_words import SURNAME
from bot.querylog.recognizers.proper_nouns import is_proper_noun

# Chances; chosen on the development messages, for a name missed costs more than a word hidden.
UNKNOWN = 0.12  # a capitalized word of which nothing is known
UNKNOWN_FIRST = 0.4  # ... that begins a sentence
UNKNOWN_SEVERAL = 0.2  # several such words side by side
SURNAME_LIKE = 0.2
FIRST_NAME = 0.2
AMBIGUOUS = 0.7  # a first name that is another word too
AMBIGUOUS_SMALL = 0.9  # ... in small letters
DISPROVED = 0.9  # a town, a company, a word of the dictionary, a stop of the tram
BEGINNING = re.compile(r"(?:^|[.!?\n:\"(-])\s{0,3}$")
_LOOK_BACK = 40  # characters
_NUMBER = re.compile(
    r"\s(?:\d{3,4}(?![\d.,\-/])(?!\s\d)|"
    r"\d{1,2}(?![\d.,\-/])(?! ?(?:[lр]\.|lat|let|рок|рік|год|гад|лет|y|month|mies)))"
)
_DEFINITION = re.compile(
    r"\s?[-=]\s?(?:это|це|гэта|to|is)\s(?!м[оа]|наш|сын|син|дач|доч|жен|муж|друж|m[oó]j|nasz|my)",
    re.IGNORECASE,
)
_TRAVEL = re.compile(
    r"(?<!\w)(?:tram\w*|autobus\w*|bus|pociąg\w*|train|przystan\w+|pętl\w+|stacj\w+|dworz?e?c\w*|"
    r"rejs\w*|lot|flight|stop|station|kierun\w+|doje\w+|dojech\w+|dojad\w+|"
    r"трамва\w+|автобус\w*|аўтобус\w*|потяг\w*|поїзд\w*|поезд\w*|цягнік\w*|электричк\w+|"
    r"зупинк\w+|остановк\w+|прыпын\w+|станц\w+|вокзал\w*|дварэц|двор[цэе]\w*|рейс\w*|рэйс\w*|"
    r"доїха\w+|доеха\w+|даеха\w+|проїхати|проехать|праехаць)"
    r"(?:\s[^\s.,!?;]{1,12}){0,4}\s$",
    re.IGNORECASE,
)


def prepare() -> None:
    """Read the dictionaries, which takes half a second, before the first message comes."""
    is_proper_noun("болт")
    reading("болт")


def needed(text: str, start: int, end: int) -> float:
    """The least chance, 0..1, with which text[start:end] counts as a name.

    For what no word beside it introduces: after "my husband" less is enough.
    """
    words = text[start:end].replace("-", " ").split()
    begins = BEGINNING.search(text, 0, start) is not None
    if any(map(is_first_name, words)):
        return FIRST_NAME if len(words) > 1 else _of_first_name(text, start, end, begins)
    if _is_elsewhere(text, start, end) or _is_other(words):
        return DISPROVED
    if any(map(SURNAME.fullmatch, words)):
        return SURNAME_LIKE
    if len(words) > 1:
        return UNKNOWN_SEVERAL
    return UNKNOWN_FIRST if begins else UNKNOWN


def _of_first_name(text: str, start: int, end: int, begins: bool) -> float:
    """One alone: "Надія", "Марина" and "Max" begin sentences as other words do."""
    name = text[start:end]
    if begins and _DEFINITION.match(text, end):
        return 1.0
    if is_ambiguous(name) or (begins and reading(name) in (Reading.BOTH, Reading.COMMON)):
        return AMBIGUOUS_SMALL if name[0].islower() else AMBIGUOUS
    return FIRST_NAME


def _is_other(words: list[str]) -> bool:
    """None of the words is a name, by the lists and dictionaries."""
    if any(map(SURNAME.fullmatch, words)):
        return False
    return all(is_proper_noun(word) or reading(word) is Reading.COMMON for word in words)


def _is_elsewhere(text: str, start: int, end: int) -> bool:
    """Behind a word of travel, or before a number that is no age: a stop, a flight, a model."""
    return (
        _TRAVEL.search(text[max(0, start - _LOOK_BACK) : start]) is not None
        or _NUMBER.match(text, end) is not None
    )
