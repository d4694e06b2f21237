"""Rasa component: the topic or dialogue act of a message, with calibrated confidence."""

from __future__ import annotations

from typing import Any

from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.constants import INTENT, INTENT_NAME_KEY, INTENT_RANKING_KEY
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from scipy import sparse

from nlu.components.linear_classifier import LinearComponent, sentence_row
from nlu.linear import train_one_of


class LinearIntentClassifier(LinearComponent):
    """A linear SVM over the folded n-grams; out_of_scope is a class of its own."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {"strength": 1.0, "ranking_length": 10}

    def train(self, training_data: TrainingData) -> Resource:
        examples = training_data.intent_examples
        rows = sparse.vstack([sentence_row(example) for example in examples], format="csr")
        labels = [example.get(INTENT) for example in examples]
        return self.persist(train_one_of(rows, labels, strength=self.config["strength"]))

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            ranking = [
                {INTENT_NAME_KEY: label.name, "confidence": label.confidence}
                for label in self.trained.rank(sentence_row(message))
            ][: self.config["ranking_length"]]
            message.set(INTENT, ranking[0], add_to_output=True)
            message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
        return messages
