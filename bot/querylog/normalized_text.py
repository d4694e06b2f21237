"""Undo what hides a number from a pattern, and remember where each character came from."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

# Invisible, but neither format characters (Cf) nor enclosing marks (Me).
_INVISIBLE = frozenset(
    "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u2800\u3164\uffa0"
) | frozenset(map(chr, range(0xFE00, 0xFE10)))
_APOSTROPHES = frozenset("'`\u00b4\u02b9\u02bb\u02bc\u02bd\u02c8\u2018\u2019\u201b\u2032")


@dataclass(frozen=True, slots=True)
class NormalizedText:
    """starts, ends: where each character of text begins and ends in the input."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def in_input(self, start: int, end: int) -> tuple[int, int]:
        return self.starts[start], self.ends[end - 1]


def normalize(text: str) -> NormalizedText:
    """Plain digits, dashes, spaces and apostrophes; composed letters; nothing invisible."""
    characters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for start, end in _clusters(text):
        for character in _plain(text[start:end]):
            characters.append(character)
            starts.append(start)
            ends.append(end)
    return NormalizedText("".join(characters), tuple(starts), tuple(ends))


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    """Each character with the accents that follow it ("o" + acute, as some phones send it)."""
    start = 0
    for position, character in enumerate(text):
        if position > start and not unicodedata.combining(character):
            yield start, position
            start = position
    if text:
        yield start, len(text)


@lru_cache(maxsize=4096)
def _plain(cluster: str) -> str:
    visible = "".join(character for character in cluster if not _is_invisible(character))
    return "".join(map(_plain_character, unicodedata.normalize("NFKC", visible)))


def _is_invisible(character: str) -> bool:
    return character in _INVISIBLE or unicodedata.category(character) in ("Cf", "Me")


def _plain_character(character: str) -> str:
    if character in _APOSTROPHES:
        return "'"
    if character in ("\n", "\r"):
        return "\n"
    category = unicodedata.category(character)
    if category == "Nd":
        return str(unicodedata.decimal(character))
    return {"Pd": "-", "Zs": " ", "Zl": "\n", "Zp": "\n", "Cc": " "}.get(category, character)
