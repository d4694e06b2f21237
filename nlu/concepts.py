"""Concepts: ideas that all languages share, found by the words of nlu/lexicon."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nlu.normalize import fold

SHORTEST_STEM = 3
LANGUAGES = ("pl", "uk", "ru", "en", "be", "ka", "es", "tr", "vi", "hi")


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


Entry = tuple[str, tuple[_Word, ...]]  # concept, its words in order


class ConceptFinder:
    """Finds the concepts of a folded text: a look-up a word, not a search through the lexicon."""

    def __init__(self, concepts: Iterable[Concept]) -> None:
        self._whole: dict[str, list[Entry]] = defaultdict(list)
        self._stems: dict[str, list[Entry]] = defaultdict(list)
        for concept in concepts:
            for words in {words for entry in concept.words if (words := _words(entry))}:
                starts = self._stems if words[0].is_stem else self._whole
                starts[words[0].text].append((concept.name, words[1:]))
        self._longest = max(map(len, self._stems), default=0)

    def find(self, folded: str) -> list[str]:
        """Names of the concepts, each once, in the order in which the text comes to them."""
        words = folded.split()
        return list(
            dict.fromkeys(
                name
                for place, word in enumerate(words)
                for name, rest in self._starting(word)
                if _continues(words, place + 1, rest)
            )
        )

    def _starting(self, word: str) -> Iterator[Entry]:
        yield from self._whole.get(word, ())
        for length in range(SHORTEST_STEM, min(len(word), self._longest) + 1):
            yield from self._stems.get(word[:length], ())


def read_concepts(folder: Path) -> tuple[Concept, ...]:
    """All of nlu/lexicon/<domain>.yml."""
    from ruamel.yaml import YAML

    reader = YAML(typ="safe")
    return tuple(
        concept_of(name, raw)
        for path in sorted(folder.glob("*.yml"))
        for name, raw in (reader.load(path.read_text(encoding="utf-8")) or {}).items()
    )


def concept_of(name: str, raw: Mapping[str, Any]) -> Concept:
    words = tuple(entry for language in LANGUAGES for entry in raw.get(language, ()))
    return Concept(name, words, tuple(raw.get("topics", ())), raw.get("aspect"))


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


def _continues(words: list[str], place: int, rest: tuple[_Word, ...]) -> bool:
    return len(words) - place >= len(rest) and all(
        expected.matches(word) for expected, word in zip(rest, words[place:], strict=False)
    )
