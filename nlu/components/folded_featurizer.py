"""Rasa component: n-grams of the phonetic skeleton as sparse features."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.components.attributes import FOLDED, is_variant
from nlu.features import NgramFeatures, NgramSettings


class FoldedFeaturizer(GraphComponent):
    """TF-IDF of words and of characters within words, see nlu/features.py."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {"words": [1, 2], "characters": [2, 5], "min_documents": 1}

    def __init__(
        self,
        config: dict[str, Any],
        storage: ModelStorage,
        resource: Resource,
        features: NgramFeatures | None = None,
    ) -> None:
        self._settings = NgramSettings(
            words=tuple(config["words"]),
            characters=tuple(config["characters"]),
            min_documents=config["min_documents"],
        )
        self._storage = storage
        self._resource = resource
        self._features = features

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> FoldedFeaturizer:
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **_: Any,
    ) -> FoldedFeaturizer:
        with model_storage.read_from(resource) as folder:
            return cls(config, model_storage, resource, NgramFeatures.load(folder))

    def train(self, training_data: TrainingData) -> Resource:
        examples = [each for each in training_data.intent_examples if not is_variant(each)]
        texts = [example.get(FOLDED) for example in examples]
        self._features = NgramFeatures.fit(texts, self._settings)
        with self._storage.write_to(self._resource) as folder:
            self._features.save(folder)
        return self._resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        self.process(training_data.training_examples)
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        if self._features is None:
            raise RuntimeError("the featurizer was neither trained nor loaded")
        name = type(self).__name__
        rows = self._features.transform([message.get(FOLDED) or "" for message in messages])
        for number, message in enumerate(messages):
            message.add_features(Features(rows[number], FEATURE_TYPE_SENTENCE, TEXT, name))
        return messages
