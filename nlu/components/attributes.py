"""Names under which our components leave their findings on a Rasa message."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from nlu.city_words import NAMES

if TYPE_CHECKING:
    from rasa.shared.nlu.training_data.message import Message
    from rasa.shared.nlu.training_data.training_data import TrainingData

CLEAN = "witaj_clean"
FOLDED = "witaj_folded"
LANGUAGES = "witaj_languages"
ASPECTS = "witaj_aspects"
VARIANT = "witaj_variant"  # its kind, on training messages that are one
ORIGIN = "witaj_origin"  # number of the utterance that a training message is a variant of


def example_metadata(message: Message, key: str) -> Any:
    """What the training file says of an example under `metadata:`, None when it says nothing."""
    metadata = message.get("metadata") or {}
    return (metadata.get("intent") or {}).get(key)


def is_variant(message: Message) -> bool:
    """Whether a VariantMaker made this training message of another one."""
    return message.get(VARIANT) is not None


def place_names(training_data: TrainingData) -> list[str]:
    """Names of the city and its parts, which come as a look-up table."""
    return [
        name
        for table in training_data.lookup_tables
        if table["name"] == NAMES
        for name in table["elements"]
    ]
