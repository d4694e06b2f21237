"""Rasa component: while training, add each utterance as it is typed on a phone."""

from __future__ import annotations

from random import Random
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.components.attributes import ORIGIN, VARIANT, example_metadata
from nlu.variants import variants


class VariantMaker(GraphComponent):
    """Comes first. Messages to understand pass unchanged."""

    def __init__(self, kinds: frozenset[str], share: float) -> None:
        self._kinds = kinds
        self._share = share

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {"kinds": ["latin", "plain", "typos"], "share": 0.6}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> VariantMaker:
        return cls(frozenset(config["kinds"]), config["share"])

    def process(self, messages: list[Message]) -> list[Message]:
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """At most one variant an utterance, which knows whose it is: they are held out together.

        The network learns one of the two in each epoch (nlu/topic_model.py).
        """
        added = []
        chance = Random(0)  # noqa: S311  nothing secret
        for number, example in enumerate(training_data.training_examples):
            example.set(ORIGIN, number)
            found = self._variants(example) if chance.random() < self._share else []
            added += [chance.choice(found)] if found else []
        training_data.training_examples.extend(added)
        return training_data

    def _variants(self, example: Message) -> list[Message]:
        language = str(example_metadata(example, "language"))
        found = []
        for variant in variants(example.get("text"), language):
            if variant.kind in self._kinds:
                found.append(
                    Message({**example.data, "text": variant.text, VARIANT: variant.kind})
                )
        return found
