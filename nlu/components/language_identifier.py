"""Rasa component: the language a message is written in, also in Latin letters; abstains when in
doubt.
"""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.city_words import NAMES
from nlu.components.attributes import CLEAN, LANGUAGES, example_metadata
from nlu.language import LanguageIdentification


class LanguageIdentifier(GraphComponent):
    """Reads `metadata: {language: ...}` of the training examples and the list `place_names`."""

    def __init__(
        self,
        storage: ModelStorage,
        resource: Resource,
        identification: LanguageIdentification | None = None,
    ) -> None:
        self._storage = storage
        self._resource = resource
        self._identification = identification

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> LanguageIdentifier:
        return cls(model_storage, resource)

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
            return cls(model_storage, resource, LanguageIdentification.load(folder))

    def train(self, training_data: TrainingData) -> Resource:
        labelled = [
            (example.get(CLEAN), str(example_metadata(example, "language")))
            for example in training_data.intent_examples
        ]
        self._identification = LanguageIdentification.fit(labelled, _places(training_data))
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


def _places(training_data: TrainingData) -> list[str]:
    return [
        name
        for table in training_data.lookup_tables
        if table["name"] == NAMES
        for name in table["elements"]
    ]
