"""Rasa component: the concepts of a message, and which stand together, as sparse features."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.components.attributes import CONCEPTS, FOLDED, is_variant
from nlu.concepts import Concept, ConceptFinder, read_concepts
from nlu.features import WeightedTerms

LEXICON = Path(__file__).resolve().parent.parent / "lexicon"


class ConceptFeaturizer(GraphComponent):
    """The words of the lexicon are kept in the model: it understands as it was trained."""

    def __init__(
        self,
        config: dict[str, Any],
        storage: ModelStorage,
        resource: Resource,
        concepts: tuple[Concept, ...] = (),
        weighted: WeightedTerms | None = None,
    ) -> None:
        self._config = config
        self._storage = storage
        self._resource = resource
        self._concepts = concepts
        self._finder = ConceptFinder(concepts)
        self._weighted = weighted

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {"lexicon": None, "together": 3, "min_documents": 3, "length": 1.0}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> ConceptFeaturizer:
        """config: `lexicon` is a folder, by default nlu/lexicon."""
        concepts = read_concepts(Path(config["lexicon"] or LEXICON))
        return cls(config, model_storage, resource, concepts)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **_: Any,
    ) -> ConceptFeaturizer:
        with model_storage.read_from(resource) as folder:
            words = json.loads((folder / "concepts.json").read_text(encoding="utf-8"))
            concepts = tuple(Concept(name, tuple(entries)) for name, entries in words.items())
            weighted = WeightedTerms.load(folder / "terms.json")
        return cls(config, model_storage, resource, concepts, weighted)

    def train(self, training_data: TrainingData) -> Resource:
        self._weighted = WeightedTerms.fit(
            (self._terms(each) for each in training_data.intent_examples if not is_variant(each)),
            min_documents=self._config["min_documents"],
            length=self._config["length"],
        )
        words = {concept.name: concept.words for concept in self._concepts}
        with self._storage.write_to(self._resource) as folder:
            written = json.dumps(words, ensure_ascii=False)
            (folder / "concepts.json").write_text(written, encoding="utf-8")
            self._weighted.save(folder / "terms.json")
        return self._resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        self.process(training_data.training_examples)
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        if self._weighted is None:
            raise RuntimeError("the concept featurizer was neither trained nor loaded")
        name = type(self).__name__
        for message in messages:
            row = self._weighted.transform([self._terms(message)])
            message.add_features(Features(row, FEATURE_TYPE_SENTENCE, TEXT, name))
        return messages

    def _terms(self, message: Message) -> list[str]:
        """Found once: while training, a message is looked at twice."""
        found: list[str] | None = message.get(CONCEPTS)
        if found is None:
            found = self._finder.terms(message.get(FOLDED) or "", self._config["together"])
            message.set(CONCEPTS, found)
        return found
