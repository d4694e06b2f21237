"""Rasa component: the topic or dialogue act of a message and what it asks for, calibrated."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasa.shared.nlu.constants import INTENT, INTENT_NAME_KEY, INTENT_RANKING_KEY
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.components.attributes import ASPECTS, ORIGIN, example_metadata
from nlu.components.rows import row_of, rows_of
from nlu.components.trained import Trained
from nlu.interface import Scored
from nlu.topic_model import TopicModel, TopicSettings, train_topic_model


class TopicClassifier(Trained[TopicModel]):
    """The network and the linear machine of nlu/topic_model.py; out_of_scope is a class."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {
            "hidden": 256,
            "epochs": 8,
            "strength": 1.0,
            "aspect_weight": 0.7,
            "aspect_threshold": 0.02,
            "ranking_length": 10,
        }

    def _fit(self, training_data: TrainingData) -> TopicModel:
        examples = training_data.intent_examples
        settings = TopicSettings(
            hidden=self._config["hidden"],
            epochs=self._config["epochs"],
            strength=self._config["strength"],
            aspect_weight=self._config["aspect_weight"],
        )
        return train_topic_model(
            rows_of(examples),
            [str(example.get(INTENT)) for example in examples],
            [tuple(example_metadata(example, "aspects") or ()) for example in examples],
            _origins(examples),
            settings,
        )

    @classmethod
    def _read(cls, folder: Path) -> TopicModel:
        return TopicModel.load(folder)

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            topics, aspects = self.learned.rank(row_of(message), self._config["ranking_length"])
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
