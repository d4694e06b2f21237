"""Rasa component: the topic or dialogue act of a message and what it asks for, calibrated."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, INTENT_NAME_KEY, INTENT_RANKING_KEY
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.components.attributes import ASPECTS, ORIGIN, example_metadata
from nlu.components.rows import row_of, rows_of
from nlu.interface import Scored
from nlu.topic_model import TopicModel, TopicSettings, train_topic_model


class TopicClassifier(GraphComponent):
    """The network and the linear machine of nlu/topic_model.py; out_of_scope is a class."""

    def __init__(
        self,
        config: dict[str, Any],
        storage: ModelStorage,
        resource: Resource,
        model: TopicModel | None = None,
    ) -> None:
        self._config = config
        self._storage = storage
        self._resource = resource
        self._model = model

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {
            "hidden": 256,
            "epochs": 8,
            "strength": 3.0,
            "aspect_weight": 0.7,
            "aspect_threshold": 0.25,
            "ranking_length": 10,
        }

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> TopicClassifier:
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **_: Any,
    ) -> TopicClassifier:
        with model_storage.read_from(resource) as folder:
            return cls(config, model_storage, resource, TopicModel.load(folder))

    def train(self, training_data: TrainingData) -> Resource:
        examples = training_data.intent_examples
        settings = TopicSettings(
            hidden=self._config["hidden"],
            epochs=self._config["epochs"],
            strength=self._config["strength"],
            aspect_weight=self._config["aspect_weight"],
        )
        self._model = train_topic_model(
            rows_of(examples),
            [str(example.get(INTENT)) for example in examples],
            [tuple(example_metadata(example, "aspects") or ()) for example in examples],
            _origins(examples),
            settings,
        )
        with self._storage.write_to(self._resource) as folder:
            self._model.save(folder)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        if self._model is None:
            raise RuntimeError("the topic classifier was neither trained nor loaded")
        for message in messages:
            topics, aspects = self._model.rank(row_of(message), self._config["ranking_length"])
            ranking = [_as_rasa(topic) for topic in topics]
            message.set(INTENT, ranking[0], add_to_output=True)
            message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
            asked = [each for each in aspects if each.confidence >= self._threshold]
            message.set(ASPECTS, [_as_rasa(aspect) for aspect in asked], add_to_output=True)
        return messages

    @property
    def _threshold(self) -> float:
        return float(self._config["aspect_threshold"])


def _as_rasa(scored: Scored) -> dict[str, Any]:
    return {INTENT_NAME_KEY: scored.name, "confidence": scored.confidence}


def _origins(examples: list[Message]) -> NDArray[np.int64]:
    """The utterance that each example is a variant of; its own number without a VariantMaker."""
    numbers = enumerate(examples)
    return np.array(
        [number if (own := each.get(ORIGIN)) is None else own for number, each in numbers]
    )
