"""Rasa component: the language a message is written in, also in Latin letters; abstains when in
doubt.
"""

from __future__ import annotations

from collections import defaultdict
from random import Random
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.components.attributes import (
    CLEAN,
    LANGUAGES,
    example_metadata,
    is_variant,
    place_names,
)
from nlu.language import LanguageIdentification


class LanguageIdentifier(GraphComponent):
    """Reads `metadata: {language: ...}` of the training examples and the list `place_names`."""

    def __init__(
        self,
        config: dict[str, Any],
        storage: ModelStorage,
        resource: Resource,
        identification: LanguageIdentification | None = None,
    ) -> None:
        self._most = config["most"]
        self._storage = storage
        self._resource = resource
        self._identification = identification

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """most: utterances a language; more of them cost time and tell nothing new."""
        return {"most": 1500}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> LanguageIdentifier:
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **_: Any,
    ) -> LanguageIdentifier:
        with model_storage.read_from(resource) as folder:
            return cls(config, model_storage, resource, LanguageIdentification.load(folder))

    def train(self, training_data: TrainingData) -> Resource:
        labelled = _sample(training_data, self._most)
        self._identification = LanguageIdentification.fit(labelled, place_names(training_data))
        with self._storage.write_to(self._resource) as folder:
            self._identification.save(folder)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        if self._identification is None:
            raise RuntimeError("the language identifier was neither trained nor loaded")
        for message in messages:
            found = [
                {"name": language.name, "confidence": language.confidence}
                for language in self._identification.rank(message.get(CLEAN) or "")
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
