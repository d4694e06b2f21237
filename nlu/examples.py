"""The training utterances of nlu/data, as Rasa's YAML format has them, with the city's words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from io import StringIO
from typing import Any

from nlu.model_files import ModelFiles


class DataUnreadable(Exception):
    """A training file is not as Rasa's format has it; the message names file and place."""


@dataclass(frozen=True, slots=True)
class Example:
    """language: BCP 47, from the metadata.  aspects: what the utterance asks for, often none."""

    text: str
    intent: str
    language: str = ""
    aspects: tuple[str, ...] = ()


def read_examples(files: ModelFiles) -> list[Example]:
    """Every utterance whose placeholders the city's words fill. Raises DataUnreadable.

    Rasa's own reader checks the same files by a schema and reads them twice: 24 s for 10,000
    utterances where this takes one.
    """
    return [
        example for path, text in files.training_files() for example in _examples(str(path), text)
    ]


def _examples(path: str, text: str) -> Iterator[Example]:
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    try:
        blocks = YAML(typ="safe").load(StringIO(text))["nlu"]
        for block in blocks:
            if "intent" in block:  # the list of places is no utterance
                yield from _of_block(block)
    except (YAMLError, KeyError, TypeError, AttributeError, ValueError) as error:
        raise DataUnreadable(f"nlu/data/{path} is not in Rasa's format: {error!r}") from error


def _of_block(block: dict[str, Any]) -> Iterator[Example]:
    metadata = block.get("metadata") or {}
    asked = (metadata.get("aspect"), *(metadata.get("also") or ()))
    aspects = tuple(aspect for aspect in asked if aspect)
    for line in block["examples"].splitlines():
        if not line.startswith("- "):
            raise ValueError(f"a line of {block['intent']} lacks its '- ': {line[:30]!r}")
        yield Example(line[2:].strip(), block["intent"], metadata.get("language", ""), aspects)
