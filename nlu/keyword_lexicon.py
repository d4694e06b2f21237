"""nlu/lexicon for one text at a time: which of its words stand in it, and of which language."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from threading import Lock
from typing import Any

import yaml  # type: ignore[import-untyped]

from nlu.concepts import LANGUAGES, SHORTEST_STEM, Concept, ConceptFinder, LexiconInvalid
from nlu.letters import language_by_letters
from nlu.normalize import fold

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
    """Reads the files when they are first needed; threads may share it.

    Folding all entries takes a second. A text needs few of them: those whose first word begins
    as one of its own words does.
    Raises LexiconInvalid, at every use while a file is broken.
    """

    def __init__(self, folder: Path = FOLDER) -> None:
        self._folder = folder
        self._finders: dict[str, ConceptFinder] = {}
        self._lock = Lock()

    @cached_property
    def meanings(self) -> Mapping[str, Meaning]:
        """By the concept's name."""
        return {
            name: Meaning(tuple(raw.get("topics", ())), raw.get("aspect"))
            for name, raw in _read(self._folder / "concepts.yml").items()
        }

    def load(self) -> None:
        """Read and fold all files now: a program that will need them does not wait later."""
        self._entries  # noqa: B018  (reading it is what fills it)

    def hits(self, text: str, folded: str) -> list[Hit]:
        """Each concept once for each language and number of words."""
        languages = languages_of(text)
        found = (
            Hit(concept, language, int(words))
            for beginning in sorted({_beginning(word) for word in folded.split()})
            for concept, language, words in map(str.split, self._finder(beginning).find(folded))
        )
        return [hit for hit in found if hit.language in languages]

    def _finder(self, beginning: str) -> ConceptFinder:
        with self._lock:
            if beginning not in self._finders:
                concepts = (
                    Concept(name, tuple(entries))
                    for name, entries in self._entries.get(beginning, {}).items()
                )
                self._finders[beginning] = ConceptFinder(concepts)
            return self._finders[beginning]

    @cached_property
    def _entries(self) -> Mapping[str, Mapping[str, list[str]]]:
        """Beginning of the first word -> "concept language words" -> entries."""
        folded = lru_cache(maxsize=None)(fold)
        found: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
        for language in LANGUAGES:
            for concept, entry in self._read_entries(language):
                words = entry.split()
                begin = folded(words[0].rstrip("*")) or fold(entry)
                name = f"{concept} {language} {len(words)}"
                found[_beginning(begin.split(" ")[0])][name].append(entry)
        return found

    def _read_entries(self, language: str) -> Iterator[tuple[str, str]]:
        path = self._folder / f"{language}.yml"
        for concept, entries in _read(path).items():
            if concept not in self.meanings:
                raise LexiconInvalid(f"{path}: concepts.yml knows no concept {concept!r}")
            if not all(isinstance(entry, str) and entry.strip() for entry in entries):
                raise LexiconInvalid(f"{path}: {concept}: put numbers, no and yes in quotes")
            yield from ((concept, entry) for entry in entries)


def languages_of(text: str) -> tuple[str, ...]:
    """Those whose words can stand in the text: its own by its letters, and what it borrows from.

    Latin letters without signs may be any language, since people type all of them that way.
    """
    written = language_by_letters(text)
    if written in (None, "pl"):
        return LANGUAGES
    own = _CYRILLIC if written in _CYRILLIC else (written,)
    return tuple(each for each in LANGUAGES if each in (*own, *_BORROWED))


def _beginning(word: str) -> str:
    """As long as the shortest stem, so that a stem and its words have the same."""
    return word[:SHORTEST_STEM]


def _read(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            return dict(yaml.load(file, Loader=_LOADER))  # noqa: S506  a safe one
    except (OSError, yaml.YAMLError, TypeError, ValueError) as error:
        raise LexiconInvalid(f"{path} cannot be read: {type(error).__name__}") from error
