"""Rasa component: n-grams of the phonetic skeleton as sparse features."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from scipy import sparse

from nlu.components.attributes import FOLDED, is_variant
from nlu.components.trained import Featurizer
from nlu.features import NgramFeatures, NgramSettings


class FoldedFeaturizer(Featurizer[NgramFeatures]):
    """TF-IDF of words and of characters within words, see nlu/features.py."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {"words": [1, 2], "characters": [2, 5], "min_documents": 1}

    def _fit(self, training_data: TrainingData) -> NgramFeatures:
        examples = [each for each in training_data.intent_examples if not is_variant(each)]
        settings = NgramSettings(
            words=tuple(self._config["words"]),
            characters=tuple(self._config["characters"]),
            min_documents=self._config["min_documents"],
        )
        return NgramFeatures.fit([example.get(FOLDED) for example in examples], settings)

    @classmethod
    def _read(cls, folder: Path) -> NgramFeatures:
        return NgramFeatures.load(folder)

    def _rows(self, messages: list[Message]) -> sparse.csr_matrix:
        return self.learned.transform([message.get(FOLDED) or "" for message in messages])
