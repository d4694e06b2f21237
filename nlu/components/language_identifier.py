"""Rasa component: the language a message is written in, also in Latin letters; abstains when in
doubt.
"""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from random import Random
from typing import Any

from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.components.attributes import (
    CLEAN,
    LANGUAGES,
    example_metadata,
    is_variant,
    place_names,
)
from nlu.components.trained import Trained
from nlu.language import LanguageIdentification


class LanguageIdentifier(Trained[LanguageIdentification]):
    """Reads `metadata: {language: ...}` of the training examples and the list `place_names`."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """most: utterances a language; more of them cost time and tell nothing new."""
        return {"most": 1500}

    def _fit(self, training_data: TrainingData) -> LanguageIdentification:
        labelled = _sample(training_data, self._config["most"])
        return LanguageIdentification.fit(labelled, place_names(training_data))

    @classmethod
    def _read(cls, folder: Path) -> LanguageIdentification:
        return LanguageIdentification.load(folder)

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            found = [
                {"name": language.name, "confidence": language.confidence}
                for language in self.learned.rank(message.get(CLEAN) or "")
            ]
            message.set(LANGUAGES, found, add_to_output=True)
        return messages


def _sample(training_data: TrainingData, most: int) -> list[tuple[str, str]]:
    """(text, language) of at most so many utterances a language, drawn by chance."""
    texts: dict[str, list[str]] = defaultdict(list)
    for example in training_data.intent_examples:
        if not is_variant(example):
            texts[str(example_metadata(example, "language"))].append(example.get(CLEAN))
    chance = Random(0)  # noqa: S311  nothing secret
    return [
        (text, language)
        for language, own in sorted(texts.items())
        for text in chance.sample(own, min(most, len(own)))
    ]
