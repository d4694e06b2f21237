"""Rasa component: the concepts of a message, and which stand together, as sparse features."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from scipy import sparse

from nlu.components.attributes import FOLDED, is_variant
from nlu.components.trained import Featurizer
from nlu.concept_features import ConceptFeatures
from nlu.concepts import read_concepts

LEXICON = Path(__file__).resolve().parent.parent / "lexicon"


class ConceptFeaturizer(Featurizer[ConceptFeatures]):
    """The words of the lexicon are kept in the model: it understands as it was trained."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """lexicon: a folder, by default nlu/lexicon.  The rest as in nlu/concept_features.py."""
        return {"lexicon": None, "together": 3, "min_documents": 3, "length": 1.0}

    def _fit(self, training_data: TrainingData) -> ConceptFeatures:
        examples = [each for each in training_data.intent_examples if not is_variant(each)]
        return ConceptFeatures.fit(
            [example.get(FOLDED) for example in examples],
            read_concepts(Path(self._config["lexicon"] or LEXICON)),
            together=self._config["together"],
            min_documents=self._config["min_documents"],
            length=self._config["length"],
        )

    @classmethod
    def _read(cls, folder: Path) -> ConceptFeatures:
        return ConceptFeatures.load(folder)

    def _rows(self, messages: list[Message]) -> sparse.csr_matrix:
        return self.learned.transform([message.get(FOLDED) or "" for message in messages])
