"""Utterances as they are typed on a phone: in Latin letters, without diacritics, misspelt, mixed
with words of another language. Made while training, never kept as copies.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from nlu.transliterate import Habit, to_latin

WITH_DIACRITICS = frozenset({"pl", "es", "tr", "vi"})
LONGEST_ELSEWHERE = 8  # words
SHORTEST_MISSPELT = 4  # letters: a slip in a shorter word makes another word of it
_ROWS = (
    *("qwertyuiop", "asdfghjkl", "zxcvbnm"),
    *("йцукенгшщзхї", "фівапролджє", "ячсмитьбю"),
    *("ქწერტყუიოპ", "ასდფგჰჯკლ", "ზხცვბნმ"),
)


@dataclass(frozen=True, slots=True)
class Variant:
    """kind: latin, plain (no diacritics) or typos."""

    kind: str
    text: str


def variants(text: str, language: str) -> Iterator[Variant]:
    """The same for the same text on every machine: chance is seeded by the text."""
    chance = Random(f"{language} {text}")  # noqa: S311  nothing secret
    if latin := to_latin(text, language, chance.choice(list(Habit))):
        yield from _different(Variant("latin", latin), text)
    elif language in WITH_DIACRITICS:
        yield from _different(Variant("plain", without_diacritics(text)), text)
    yield from _different(Variant("typos", misspell(text, chance)), text)


def elsewhere(text: str, places: Sequence[str], chance: Random) -> str | None:
    """The question asked of another city: "pesel in Warsaw"; None where it would be another one.

    Only short questions, which have no room for "I moved from Warsaw".
    """
    if not places or len(text.split()) > LONGEST_ELSEWHERE:
        return None
    place = chance.choice(places)
    asked = text.rstrip(" ?!.")
    return f"{asked} {place}" if chance.random() < 0.7 else f"{place} {asked}"


def read_places(path: Path) -> dict[str, tuple[str, ...]]:
    """nlu/elsewhere.yml: "in another city", by language."""
    from ruamel.yaml import YAML

    raw = YAML(typ="safe").load(path.read_text(encoding="utf-8"))
    return {language: tuple(places) for language, places in raw.items()}


def without_diacritics(text: str) -> str:
    """ "wniosek o kartę" → "wniosek o karte"."""
    prepared = text.translate(str.maketrans("łŁđĐı", "lLdDi"))
    decomposed = unicodedata.normalize("NFKD", prepared)
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign))


def misspell(text: str, chance: Random) -> str:
    """A slip in one word of six: a letter left out, doubled, swapped or beside the right key."""
    words = text.split()
    places = [p for p, word in enumerate(words) if len(word) >= SHORTEST_MISSPELT]
    places = [place for place in places if words[place].isalpha()]
    for place in chance.sample(places, min(len(places), 1 + len(words) // 6)):
        words[place] = _slip(words[place], chance)
    return " ".join(words)


def _slip(word: str, chance: Random) -> str:
    at = chance.randrange(1, len(word) - 1)
    before, letter, after = word[:at], word[at], word[at + 1 :]
    slips = (
        before + after,
        before + letter + letter + after,
        before + after[0] + letter + after[1:],
        before + chance.choice(_beside(letter)) + after,
    )
    return chance.choice(slips)


def _beside(letter: str) -> str:
    """Keys left and right of a letter on its keyboard; the letter itself when it has none."""
    for row in _ROWS:
        if letter in row:
            at = row.index(letter)
            return row[max(0, at - 1) : at] + row[at + 1 : at + 2]
    return letter


def _different(variant: Variant, text: str) -> Iterator[Variant]:
    if variant.text.casefold() != text.casefold():
        yield variant
