"""The words that messages hold in small letters: most of them are no names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from zlib import crc32

from bot.querylog.names.frames import LANGUAGES, frames_of
from bot.querylog.names.words import WORD, skeleton

_HIDDEN = 3  # percent of words that the model must learn to judge without knowing them


def lexicons(plain: Mapping[str, Sequence[str]]) -> tuple[frozenset[str], frozenset[str]]:
    """All words of the messages of all languages, and those that the training may know.

    A word of a single message is unknown while training, as the words of messages to come will
    be: otherwise the model would learn that whatever it does not know is a name.
    """
    counts = word_counts(text for texts in plain.values() for text in texts)
    ours = frame_words()
    often = {word for word, times in counts.items() if times > 1}
    known = {word for word in often | ours if crc32(word.encode()) % 100 >= _HIDDEN}
    return frozenset(counts) | ours, frozenset(known)


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
