"""nlu/lexicon language by language: which of its words stand in a text, and in which language."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from threading import Lock
from typing import Any

import yaml  # type: ignore[import-untyped]

from nlu.concepts import LANGUAGES, Concept, ConceptFinder, LexiconInvalid
from nlu.letters import language_by_letters

FOLDER = Path(__file__).resolve().parent / "lexicon"
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_CYRILLIC = ("uk", "ru", "be")
_BORROWED = ("pl", "en")  # offices and papers are called by their Polish or English name


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a concept points to, the strongest first, and what it asks for."""

    topics: tuple[str, ...]
    aspect: str | None


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry of so many words that stands in the text."""

    concept: str
    language: str
    words: int


class KeywordLexicon:
    """Reads a language when a text first needs it; threads may share it.

    Raises LexiconInvalid, at every use while a file is broken.
    """

    def __init__(self, folder: Path = FOLDER) -> None:
        self._folder = folder
        self._finders: dict[str, ConceptFinder] = {}
        self._lock = Lock()

    @cached_property
    def meanings(self) -> Mapping[str, Meaning]:
        return {
            name: Meaning(tuple(raw.get("topics", ())), raw.get("aspect"))
            for name, raw in _read(self._folder / "concepts.yml").items()
        }

    def hits(self, text: str, folded: str) -> list[Hit]:
        """Each concept once for each language and number of words."""
        return [
            Hit(concept, language, int(words))
            for language in languages_of(text)
            for concept, words in map(str.split, self._finder(language).find(folded))
        ]

    def _finder(self, language: str) -> ConceptFinder:
        with self._lock:
            if language not in self._finders:
                entries = _read(self._folder / f"{language}.yml")
                self._finders[language] = ConceptFinder(self._by_length(language, entries))
            return self._finders[language]

    def _by_length(self, language: str, entries: Mapping[str, Any]) -> Iterator[Concept]:
        """ "school 2" holds the entries of `school` that have two words."""
        for name, words in entries.items():
            if name not in self.meanings:
                raise LexiconInvalid(f"{language}.yml: concepts.yml knows no concept {name!r}")
            if not all(isinstance(entry, str) for entry in words):
                raise LexiconInvalid(f"{language}.yml: {name}: put numbers, no and yes in quotes")
            for length, alike in _by_words(words).items():
                yield Concept(f"{name} {length}", alike)


def languages_of(text: str) -> tuple[str, ...]:
    """Those whose words can stand in the text: its own by its letters, and what it borrows from.

    Latin letters without signs may be any language, since people type all of them that way.
    """
    written = language_by_letters(text)
    if written in (None, "pl"):
        return LANGUAGES
    own = _CYRILLIC if written in _CYRILLIC else (written,)
    return tuple(each for each in LANGUAGES if each in (*own, *_BORROWED))


def _by_words(entries: Iterable[str]) -> dict[int, tuple[str, ...]]:
    found: dict[int, list[str]] = defaultdict(list)
    for entry in entries:
        found[len(entry.split())].append(entry)
    return {length: tuple(alike) for length, alike in found.items()}


def _read(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            return dict(yaml.load(file, Loader=_LOADER))  # noqa: S506  a safe one
    except (OSError, yaml.YAMLError, TypeError, ValueError) as error:
        raise LexiconInvalid(f"{path} cannot be read: {type(error).__name__}") from error
