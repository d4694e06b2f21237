"""Concepts of texts, and which stand together, as sparse rows."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from scipy import sparse

from nlu.concepts import Concept, ConceptFinder
from nlu.features import WeightedTerms

CONCEPTS, TERMS = "concepts.json", "terms.json"


class ConceptFeatures:
    """Texts come folded, as nlu.normalize.fold leaves them.

    together: with how many of those that follow it a concept makes a pair.
    """

    def __init__(
        self, concepts: Sequence[Concept], together: int, weighted: WeightedTerms
    ) -> None:
        self._concepts = tuple(concepts)
        self._finder = ConceptFinder(concepts)
        self._together = together
        self._weighted = weighted

    @classmethod
    def fit(
        cls,
        texts: Sequence[str],
        concepts: Sequence[Concept],
        *,
        together: int,
        min_documents: int,
        length: float,
    ) -> ConceptFeatures:
        """length: of every row, so that concepts weigh more or less than n-grams."""
        weighted = WeightedTerms.fit(
            ConceptFinder(concepts).terms_of(texts, together),
            min_documents=min_documents,
            length=length,
        )
        return cls(concepts, together, weighted)

    def transform(self, texts: Sequence[str]) -> sparse.csr_matrix:
        """One row a text, shape (texts, concepts and pairs), float32."""
        return self._weighted.transform(self._finder.terms_of(texts, self._together))

    def save(self, folder: Path) -> None:
        described = {
            "together": self._together,
            "words": {concept.name: concept.words for concept in self._concepts},
        }
        written = json.dumps(described, ensure_ascii=False)
        (folder / CONCEPTS).write_text(written, encoding="utf-8")
        self._weighted.save(folder / TERMS)

    @classmethod
    def load(cls, folder: Path) -> ConceptFeatures:
        described = json.loads((folder / CONCEPTS).read_text(encoding="utf-8"))
        concepts = [Concept(name, tuple(words)) for name, words in described["words"].items()]
        return cls(concepts, described["together"], WeightedTerms.load(folder / TERMS))
