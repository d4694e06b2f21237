"""The two that are compared: our pipeline of config.yml and Rasa's stock one. Rasa is imported
only where it is used."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Protocol

import yaml  # type: ignore[import-untyped]

from nlu.train import quieten_rasa
from tests.bench.nlu.public import ROOT, Utterance

Parse = Callable[[str], tuple[str, float]]  # label and confidence of a text
FALLBACK = "nlu_fallback"

# As `rasa init` (3.6.21) suggests it, without the parts that answer and that read entities.
STOCK: dict[str, Any] = {
    "recipe": "default.v1",
    "assistant_id": "stock",
    "language": "en",
    "pipeline": [
        {"name": "WhitespaceTokenizer"},
        {"name": "RegexFeaturizer"},
        {"name": "LexicalSyntacticFeaturizer"},
        {"name": "CountVectorsFeaturizer"},
        {"name": "CountVectorsFeaturizer", "analyzer": "char_wb", "min_ngram": 1, "max_ngram": 4},
        {"name": "DIETClassifier", "epochs": 100},
        {"name": "FallbackClassifier", "threshold": 0.3, "ambiguity_threshold": 0.1},
    ],
    "policies": [],
}


class System(Protocol):
    """Imports happen in prepare, so that they count as neither training nor loading."""

    def prepare(self) -> None: ...

    def train(self, utterances: Sequence[Utterance], language: str, archive: Path) -> str:
        """Returns what has to be said of this training, mostly nothing."""
        ...

    def load(self, archive: Path) -> Parse: ...


class Ours:
    """config.yml as it stands."""

    def __init__(self) -> None:
        self._stage = ""

    def prepare(self) -> None:
        quieten_rasa()
        import nlu.components.stages
        import nlu.rasa_local  # noqa: F401

    def train(self, utterances: Sequence[Utterance], language: str, archive: Path) -> str:
        from nlu.examples import Example
        from nlu.pipeline import train_pipeline

        config = yaml.safe_load((ROOT / "config.yml").read_text(encoding="utf-8"))
        examples = [Example(each.text, each.label, language) for each in utterances]
        try:
            train_pipeline(config, examples, archive, report=self._begins)
        except ValueError as error:
            rest = [each for each in config["pipeline"] if not self._is_at(each["name"])]
            train_pipeline({**config, "pipeline": rest}, examples, archive)
            return f"without {self._stage}, which cannot learn from this set: {error}"
        return ""

    def load(self, archive: Path) -> Parse:
        from nlu.rasa_local import RasaModel

        model = RasaModel.load(archive)

        def parse(text: str) -> tuple[str, float]:
            best = model.parse(text).intents[0]
            return best.name, best.confidence

        return parse

    def _begins(self, stage: str) -> None:
        self._stage = stage

    def _is_at(self, name: str) -> bool:
        return name.rpartition(".")[2] == self._stage


class Stock:
    """Rasa's own commands on its own components, in the way its documentation shows."""

    def prepare(self) -> None:
        quieten_rasa()
        import rasa.core.agent
        import rasa.model_training  # noqa: F401  imports TensorFlow
        from rasa.utils.log_utils import configure_structlog

        configure_structlog(logging.WARNING)  # it would print every message, which takes time

    def train(self, utterances: Sequence[Utterance], language: str, archive: Path) -> str:
        from rasa.model_training import train_nlu
        from rasa.shared.nlu.training_data.message import Message
        from rasa.shared.nlu.training_data.training_data import TrainingData

        folder = archive.parent
        data, config = folder / "nlu.yml", folder / "config.yml"
        messages = [Message.build(text=each.text, intent=each.label) for each in utterances]
        TrainingData(messages).persist_nlu(str(data))
        written = yaml.safe_dump({**STOCK, "language": language}, sort_keys=False)
        config.write_text(written, encoding="utf-8")
        train_nlu(str(config), str(data), str(folder), fixed_model_name=archive.name)
        return ""

    def load(self, archive: Path) -> Parse:
        self.prepare()
        from rasa.core.agent import Agent

        agent = Agent.load(archive)
        loop = asyncio.new_event_loop()

        def parse(text: str) -> tuple[str, float]:
            parsed = loop.run_until_complete(agent.parse_message(text))
            return best_of(parsed["intent_ranking"])

        return parse


def best_of(ranking: Sequence[dict[str, Any]]) -> tuple[str, float]:
    """What DIET found: a threshold of ours stands where nlu_fallback would."""
    best = next(each for each in ranking if each["name"] != FALLBACK)
    return best["name"], best["confidence"]


SYSTEMS: dict[str, Callable[[], System]] = {"ours": Ours, "stock": Stock}
