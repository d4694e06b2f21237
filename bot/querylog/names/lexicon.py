"""The words that messages hold in small letters: most of them are no names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from bot.querylog.names.frames import LANGUAGES, frames_of
from bot.querylog.names.words import WORD, skeleton


def word_counts(plain: Iterable[str]) -> Counter[str]:
    """How many messages hold each word, by its skeleton."""
    counts: Counter[str] = Counter()
    for text in plain:
        counts.update({skeleton(w) for w in WORD.findall(text) if w.islower() and len(w) > 1})
    return counts


def frame_words() -> frozenset[str]:
    texts = (
        slot.text
        for language in LANGUAGES
        for frame in (*frames_of(language).naming, *frames_of(language).naming_nobody)
        for slot in frame
    )
    return frozenset(word_counts(texts))
