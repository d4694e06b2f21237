"""Concepts: ideas that all languages share, found by the words of nlu/lexicon."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml  # type: ignore[import-untyped]

from nlu.normalize import fold

SHORTEST_STEM = 3
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
LANGUAGES = ("pl", "uk", "ru", "en", "be", "ka", "es", "tr", "vi", "hi")


class LexiconInvalid(Exception):
    """A file of the lexicon is not as it should be; the message says which and why."""


@dataclass(frozen=True, slots=True)
class Concept:
    """name: snake_case English.  words: entries of all languages, `*` at a word's end is any
    ending.  topics: what it points to, the strongest first.  aspect: what it asks for, if any.
    """

    name: str
    words: tuple[str, ...]
    topics: tuple[str, ...] = ()
    aspect: str | None = None


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    is_stem: bool

    def matches(self, word: str) -> bool:
        return word.startswith(self.text) if self.is_stem else word == self.text


@dataclass(frozen=True, slots=True)
class _Entry:
    """A concept's entry, seen from its longest word: what stands before and behind that."""

    concept: str
    before: tuple[_Word, ...]
    behind: tuple[_Word, ...]

    @property
    def is_alone(self) -> bool:
        return not self.before and not self.behind

    def stands(self, words: Sequence[str], place: int) -> bool:
        """Whether the rest of the entry stands around words[place]."""
        start = place - len(self.before)
        return (
            start >= 0
            and place + len(self.behind) < len(words)
            and all(map(_Word.matches, self.before, words[start:place]))
            and all(map(_Word.matches, self.behind, words[place + 1 :]))
        )


class ConceptFinder:
    """Finds the concepts of a folded text: a look-up a word, not a search through the lexicon."""

    def __init__(self, concepts: Iterable[Concept]) -> None:
        self._whole: dict[str, list[_Entry]] = defaultdict(list)
        self._stems: dict[str, list[_Entry]] = defaultdict(list)
        for concept in concepts:
            for words in {_words(entry): None for entry in concept.words}:
                if words:
                    self._add(concept.name, words)
        self._longest = max(map(len, self._stems), default=0)

    def find(self, folded: str) -> list[str]:
        """Names of the concepts, each once, in the order in which the text comes to them."""
        return self._find(folded, self._around)

    def terms_of(self, texts: Sequence[str], together: int) -> Iterator[list[str]]:
        """Of each folded text the concepts, and each with those that follow it: "passport+
        take_away" tells more than both apart. together: how many that follow count.

        Words of many texts are looked up once; those of a person's message are never kept.
        """
        around = lru_cache(maxsize=100_000)(self._around) if len(texts) > 1 else self._around
        for text in texts:
            yield _with_pairs(self._find(text, around), together)

    def _find(self, folded: str, around: Callable[[str], list[_Entry]]) -> list[str]:
        words = folded.split()
        return list(
            dict.fromkeys(
                entry.concept
                for place, word in enumerate(words)
                for entry in around(word)
                if entry.is_alone or entry.stands(words, place)
            )
        )

    def _add(self, concept: str, words: tuple[_Word, ...]) -> None:
        """Under its longest word: few entries hold "registration", many begin with "not"."""
        place = max(range(len(words)), key=lambda each: len(words[each].text))
        index = self._stems if words[place].is_stem else self._whole
        index[words[place].text].append(_Entry(concept, words[:place], words[place + 1 :]))

    def _around(self, word: str) -> list[_Entry]:
        found = list(self._whole.get(word, ()))
        for length in range(SHORTEST_STEM, min(len(word), self._longest) + 1):
            found += self._stems.get(word[:length], ())
        return found


def _with_pairs(found: list[str], together: int) -> list[str]:
    return found + [
        "+".join(sorted((name, other)))
        for place, name in enumerate(found)
        for other in found[place + 1 : place + 1 + together]
    ]


def read_concepts(folder: Path) -> tuple[Concept, ...]:
    """nlu/lexicon: concepts.yml says what each points to, <language>.yml has its words.

    Raises LexiconInvalid, which names the file and the concept.
    """
    described = _read(folder / "concepts.yml")
    words: dict[str, list[str]] = {name: [] for name in described}
    for language in LANGUAGES:
        path = folder / f"{language}.yml"
        for name, entries in _read(path).items():
            if name not in described:
                raise LexiconInvalid(f"{path}: concepts.yml knows no concept {name!r}")
            if not all(isinstance(entry, str) for entry in entries):
                raise LexiconInvalid(f"{path}: {name}: put numbers, no and yes in quotes")
            words[name] += entries
    return tuple(
        Concept(name, tuple(words[name]), tuple(raw.get("topics", ())), raw.get("aspect"))
        for name, raw in described.items()
    )


def _read(path: Path) -> dict[str, Any]:
    """With libyaml, since these files are read at every start: a tenth of a second in all."""
    try:
        with path.open("rb") as file:
            return dict(yaml.load(file, Loader=_LOADER))  # noqa: S506  a safe one
    except (OSError, yaml.YAMLError, TypeError, ValueError) as error:
        raise LexiconInvalid(f"{path} cannot be read: {error}") from error


def _words(entry: str) -> tuple[_Word, ...]:
    """An entry as folded words; () when nothing is left of it.

    A stem that folding makes too short to mean anything counts as a whole word.
    """
    found = []
    for word in entry.split():
        folded = fold(word.rstrip("*"))
        is_stem = word.endswith("*") and len(folded) >= SHORTEST_STEM
        found += [_Word(part, False) for part in folded.split()[:-1]]
        found += [_Word(part, is_stem) for part in folded.split()[-1:]]
    return tuple(found)
