"""What a sentence must be like before it enters the public training data."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from bot.querylog.review.errors import SentenceRefused

_PLACEHOLDER = re.compile("<[A-Z_]+>")  # as the anonymizer writes them
_LONG_NUMBER = re.compile(r"\d(?:[ -]?\d){8}")
_OTHER_SCRIPTS = "\u0400-\u04ff\u0900-\u097f\u10a0-\u10ff"  # Cyrillic, Devanagari, Georgian
_MIXED = re.compile(rf"[a-z][{_OTHER_SCRIPTS}]|[{_OTHER_SCRIPTS}][a-z]", re.IGNORECASE)
_FORM = re.compile(r"\{\w+\}")
_ENDING, _SHORTEST = 2, 4  # letters of the city's name that change, that are left at least


def on_one_line(text: str) -> str:
    """Without what a line of a file cannot hold."""
    words = text.split()
    return " ".join("".join(filter(str.isprintable, word)) for word in words).strip()


def with_city_forms(text: str, forms: Mapping[str, str]) -> str:
    """The city's name as "{in_city}" ....  forms: placeholder -> words in a language."""
    for form, words in sorted(forms.items(), key=lambda each: -len(each[1])):
        text = re.sub(rf"(?<!\w){re.escape(words)}(?!\w)", f"{{{form}}}", text, flags=re.I)
    return text


def check_sentence(sentence: str, city: str) -> None:
    """Raises SentenceRefused with all that is wrong.  city: its name in the language, or ""."""
    reasons = tuple(_faults(sentence, city))
    if reasons:
        raise SentenceRefused(reasons)


def _faults(sentence: str, city: str) -> Iterator[str]:
    if not sentence:
        yield "The sentence is empty."
    if _PLACEHOLDER.search(sentence):
        yield "Put something invented in the place of <PERSON> and the like, or leave it out."
    if _LONG_NUMBER.search(sentence):
        yield "A number of nine or more digits could be somebody's: leave it out."
    if "[" in sentence or sentence.startswith("/"):
        yield 'Leave out "[" and a "/" at the beginning: Rasa reads them as its own signs.'
    if _MIXED.search(_FORM.sub("", sentence)):
        yield "A word mixes letters of two alphabets: write it in one."
    if city and _names_city(sentence, city):
        yield "Write {city}, {in_city} or {of_city} for the city's name: the data names none."


def _names_city(sentence: str, city: str) -> bool:
    name = city.casefold()
    stem = name[: max(_SHORTEST, len(name) - _ENDING)]
    return any(word.startswith(stem) for word in re.findall(r"\w+", sentence.casefold()))
