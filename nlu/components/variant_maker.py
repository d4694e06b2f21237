"""Rasa component: while training, add each utterance as it is typed on a phone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from random import Random
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.components.attributes import ORIGIN, VARIANT, example_metadata, place_names
from nlu.variants import elsewhere, read_places, variants

PLACES = Path(__file__).resolve().parent.parent / "elsewhere.yml"
LONGEST_JOINED = 7  # words of each half
OUT_OF_SCOPE = "out_of_scope"
AND = {
    **{"pl": "i", "uk": "і", "ru": "и", "en": "and", "be": "і"},
    **{"ka": "და", "es": "y", "tr": "ve", "vi": "và", "hi": "aur"},
}
NOT_OF_A_CITY = frozenset(
    {OUT_OF_SCOPE, "emergency", "suicide_crisis", "domestic_violence", "human_trafficking"}
    | {"greet", "goodbye", "thanks", "capabilities", "change_language", "talk_to_human"}
    | {"privacy", "affirm", "deny", "feedback_good", "feedback_bad", "voluntary_return"}
    | {"missing_person", "international_protection", "temporary_protection", "case_status"}
)


class VariantMaker(GraphComponent):
    """Comes first. Messages to understand pass unchanged."""

    def __init__(self, config: dict[str, Any]) -> None:
        self._kinds = frozenset(config["kinds"])
        self._share = config["share"]
        self._elsewhere = config["elsewhere"]
        self._joined = config["joined"]
        self._places = read_places(PLACES) if self._elsewhere else {}

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """share: of the utterances that get a variant.  elsewhere: of those that are asked of
        another city too, which makes them out of scope."""
        return {"kinds": ["latin", "plain", "typos"], "share": 0.6, "elsewhere": 0.0}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> VariantMaker:
        return cls(config)

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
        self._add_elsewhere(training_data, chance)
        self._add_joined(training_data.training_examples, chance)
        return training_data

    def _add_joined(self, examples: list[Message], chance: Random) -> None:
        """Two short utterances of one topic and language with different aspects."""
        short: dict[tuple[str, str], list[Message]] = defaultdict(list)
        for example in examples:
            if _asks_shortly(example):
                language = str(example_metadata(example, "language"))
                short[str(example.get(INTENT)), language].append(example)
        for found in short.values():
            for first in found:
                second = chance.choice(found)
                if chance.random() < self._joined and _aspects(first) != _aspects(second):
                    examples.append(_both(first, second, len(examples)))

    def _add_elsewhere(self, training_data: TrainingData, chance: Random) -> None:
        """Utterances of their own, no variants: they are about something else."""
        if not self._elsewhere:
            return
        examples = training_data.training_examples
        cities = _other_cities(self._places, training_data)
        for example in list(examples):
            topic = example.get(INTENT)
            if example.get(VARIANT) or topic in NOT_OF_A_CITY or chance.random() > self._elsewhere:
                continue
            places = cities.get(str(example_metadata(example, "language")), ())
            if text := elsewhere(example.get("text"), places, chance):
                examples.append(_out_of_scope(example, text, len(examples)))

    def _variants(self, example: Message) -> list[Message]:
        language = str(example_metadata(example, "language"))
        found = []
        for variant in variants(example.get("text"), language):
            if variant.kind in self._kinds:
                found.append(
                    Message({**example.data, "text": variant.text, VARIANT: variant.kind})
                )
        return found


def _asks_shortly(example: Message) -> bool:
    words = len(example.get("text").split())
    return not example.get(VARIANT) and len(_aspects(example)) == 1 and words <= LONGEST_JOINED


def _aspects(example: Message) -> tuple[str, ...]:
    return tuple(example_metadata(example, "aspects") or ())


def _both(first: Message, second: Message, number: int) -> Message:
    language = example_metadata(first, "language")
    joined_by = f" {AND[language]} " if language in AND and number % 2 else ", "
    text = first.get("text").rstrip(" ?.!") + joined_by + second.get("text")
    metadata = {"intent": {"language": language, "aspects": (*_aspects(first), *_aspects(second))}}
    return Message({"text": text, INTENT: first.get(INTENT), "metadata": metadata, ORIGIN: number})


def _other_cities(
    places: Mapping[str, tuple[str, ...]], training_data: TrainingData
) -> dict[str, list[str]]:
    """Without the city that the bot serves (knowledge/city.yml)."""
    own = [name.casefold() for name in place_names(training_data)]
    return {
        language: [each for each in named if not any(name in each.casefold() for name in own)]
        for language, named in places.items()
    }


def _out_of_scope(example: Message, text: str, number: int) -> Message:
    metadata = {"intent": {"language": example_metadata(example, "language"), "aspects": ()}}
    return Message({"text": text, INTENT: OUT_OF_SCOPE, "metadata": metadata, ORIGIN: number})
