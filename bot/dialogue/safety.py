"""Danger first: phrases that mean it, in every language and alphabet, without any model."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.dialogue.knowledge import DangerPhrases
from bot.dialogue.ports import Fold

DANGER_TOPICS = ("emergency", "suicide_crisis", "human_trafficking", "domestic_violence")
LONGEST = 4096  # characters of a message that are read, as many as Telegram lets a person write
_GAP = "..."
_UP_TO_THREE_WORDS = r"(?:\S+ ){0,3}?"


class SafetyNet:
    """Finds danger by phrases: whole words in order, `*` any ending, `...` up to three words."""

    def __init__(self, danger: DangerPhrases, fold: Fold) -> None:
        self._fold = fold
        self._harmless = _pattern(danger.harmless, fold)
        by_topic = {
            topic: [phrase for name, phrase in danger.phrases if name == topic]
            for topic in DANGER_TOPICS
        }
        self._patterns = {topic: _pattern(found, fold) for topic, found in by_topic.items()}

    def danger_in(self, text: str) -> str | None:
        """The topic of the danger that the text tells of, None when it tells of none."""
        # Word by word: `fold` of a whole text may leave out the end of a long story.
        words = map(self._fold, text[:LONGEST].split())
        folded = "".join(f"{word} " for word in words if word)
        folded = self._harmless.sub(" ", folded) if self._harmless else folded
        for topic, pattern in self._patterns.items():
            if pattern and pattern.search(folded):
                return topic
        return None


def _pattern(phrases: Iterable[str], fold: Fold) -> re.Pattern[str] | None:
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
