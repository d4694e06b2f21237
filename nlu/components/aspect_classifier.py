"""Rasa component: what the person wants to know of the topic (cost, place, documents, ...)."""

from __future__ import annotations

from typing import Any

from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from scipy import sparse

from nlu.components.attributes import ASPECTS, example_metadata
from nlu.components.linear_classifier import LinearComponent, sentence_row
from nlu.linear import train_any_of


class AspectClassifier(LinearComponent):
    """Any number of aspects a message: "where and how much" asks for two."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {"strength": 10.0, "threshold": 0.5}

    def train(self, training_data: TrainingData) -> Resource:
        examples = training_data.intent_examples
        rows = sparse.vstack([sentence_row(example) for example in examples], format="csr")
        labels = [_aspects(example) for example in examples]
        return self.persist(train_any_of(rows, labels, strength=self.config["strength"]))

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            found = [
                {"name": label.name, "confidence": label.confidence}
                for label in self.trained.rank(sentence_row(message))
                if label.confidence >= self.config["threshold"]
            ]
            message.set(ASPECTS, found, add_to_output=True)
        return messages


def _aspects(example: Message) -> set[str]:
    first = example_metadata(example, "aspect")
    also = example_metadata(example, "also") or []
    return {first, *also} if first else set()
