"""Phrases of the staff, found in what people write: in every language and alphabet, no model."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from bot.dialogue.ports import Fold

LONGEST = 4096  # characters of a message that are read, as many as Telegram lets a person write
_GAP = "..."
_UP_TO_THREE_WORDS = r"(?:\S+ ){0,3}?"


class PhraseNet:
    """Finds names by their phrases: whole words in order, `*` any ending, `...` up to three words.

    phrases: (name, phrase).  order: of two names found the earlier one is meant.  harmless: words
    that mean none of them, whatever they hold.
    """

    def __init__(
        self,
        phrases: Iterable[tuple[str, str]],
        fold: Fold,
        *,
        order: Iterable[str],
        harmless: Iterable[str] = (),
    ) -> None:
        self._fold = fold
        self._harmless = _pattern(tuple(harmless), fold)
        written = list(phrases)
        self._patterns = {
            name: _pattern(tuple(phrase for whose, phrase in written if whose == name), fold)
            for name in order
        }

    def find(self, text: str) -> str | None:
        """The name that the text tells of, None when it tells of none."""
        folded = "".join(f"{word} " for word, _ in self._words(text))
        folded = self._harmless.sub(" ", folded) if self._harmless else folded
        for name, pattern in self._patterns.items():
            if pattern and pattern.search(folded):
                return name
        return None

    def without(self, text: str) -> str:
        """The words of a text that belong to no phrase; harmless ones are not looked at."""
        words = self._words(text)
        for pattern in filter(None, self._patterns.values()):
            folded = "".join(f"{word} " for word, _ in words)
            if found := pattern.search(folded):
                first, last = (folded[:end].count(" ") for end in found.span())
                words = words[:first] + words[last:]
        return " ".join(written for _, written in words)

    def _words(self, text: str) -> list[tuple[str, str]]:
        """(folded, as written) each; one by one, since `fold` may cut the end of a long story."""
        pairs = ((self._fold(word), word) for word in text[:LONGEST].split())
        return [pair for pair in pairs if pair[0]]


@lru_cache(maxsize=64)  # most knowledge edits leave the phrases alone; compiling takes 0.2 s
def _pattern(phrases: tuple[str, ...], fold: Fold) -> re.Pattern[str] | None:
    written = sorted({_expression(phrase, fold) for phrase in phrases} - {""})
    return re.compile(rf"(?<!\S)(?:{'|'.join(written)})") if written else None


def _expression(phrase: str, fold: Fold) -> str:
    """A phrase as a regular expression over folded words, each followed by one space."""
    parts = []
    for word in phrase.replace(_GAP, f" {_GAP} ").split():
        if word == _GAP:
            parts.append(_UP_TO_THREE_WORDS)
        elif folded := fold(word.rstrip("*")):
            ending = r"\S* " if word.endswith("*") else " "
            parts.append(re.escape(folded).replace(r"\ ", " ") + ending)
    return "".join(parts)
