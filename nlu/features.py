"""Count word and character n-grams of texts, weighted by TF-IDF, as sparse rows."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from sklearn.feature_extraction.text import CountVectorizer


@dataclass(frozen=True, slots=True)
class NgramSettings:
    """Which n-grams are counted: words (min, max), characters within words (min, max)."""

    words: tuple[int, int] = (1, 2)
    characters: tuple[int, int] = (2, 5)
    min_documents: int = 1


class NgramFeatures:
    """Fitted once on the training texts, then turns any text into a sparse row.

    scikit-learn finds the n-grams; the weighting of a single text is done here, because its
    vectorizers spend five times as long on checks and copies as on the text itself.
    """

    def __init__(
        self, settings: NgramSettings, terms: list[str], idf: NDArray[np.float32]
    ) -> None:
        self._settings = settings
        self._terms = terms
        self._idf = idf
        self._index = {term: number for number, term in enumerate(terms)}
        self._split = _splitter(settings)

    @classmethod
    def fit(cls, texts: list[str], settings: NgramSettings) -> NgramFeatures:
        split = _splitter(settings)
        documents: Counter[str] = Counter()
        for text in texts:
            documents.update(set(split(text)))
        terms = sorted(t for t, count in documents.items() if count >= settings.min_documents)
        counts = np.array([documents[term] for term in terms])
        idf = np.log((1 + len(texts)) / (1 + counts)) + 1  # smooth, as scikit-learn has it
        return cls(settings, terms, idf.astype(np.float32))

    def transform(self, texts: list[str]) -> sparse.csr_matrix:
        """One row a text, shape (texts, features), float32, each row of length 1."""
        rows = [self._row(text) for text in texts]
        return sparse.csr_matrix(
            (
                np.concatenate([values for _, values in rows]),
                np.concatenate([columns for columns, _ in rows]),
                np.cumsum([0] + [len(columns) for columns, _ in rows]),
            ),
            shape=(len(texts), len(self._terms)),
        )

    def _row(self, text: str) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
        counts = Counter(self._split(text))
        known = [(self._index[t], count) for t, count in counts.items() if t in self._index]
        known.sort()
        columns = np.array([column for column, _ in known], dtype=np.int32)
        values = np.array([count for _, count in known], dtype=np.float32)
        values = (1 + np.log(values)) * self._idf[columns]
        length = float(np.sqrt(values @ values))
        return columns, (values / length if length else values).astype(np.float32)

    def save(self, folder: Path) -> None:
        """Terms as JSON, weights as npy: a model file that runs no code when it is read."""
        described = {"settings": asdict(self._settings), "terms": self._terms}
        text = json.dumps(described, ensure_ascii=False)
        (folder / "ngrams.json").write_text(text, encoding="utf-8")
        np.save(folder / "ngrams.npy", self._idf)

    @classmethod
    def load(cls, folder: Path) -> NgramFeatures:
        described = json.loads((folder / "ngrams.json").read_text(encoding="utf-8"))
        raw = described["settings"]
        settings = NgramSettings(
            tuple(raw["words"]), tuple(raw["characters"]), raw["min_documents"]
        )
        return cls(settings, described["terms"], np.load(folder / "ngrams.npy"))


def _splitter(settings: NgramSettings) -> Callable[[str], list[str]]:
    """Words marked with a leading tab, so that the word "on" and the letters "on" stay apart."""
    words = CountVectorizer(
        analyzer="word",
        ngram_range=settings.words,
        lowercase=False,
        token_pattern=r"\S+",  # noqa: S106
    ).build_analyzer()
    characters = CountVectorizer(
        analyzer="char_wb", ngram_range=settings.characters, lowercase=False
    ).build_analyzer()

    def split(text: str) -> list[str]:
        return [f"\t{word}" for word in words(text)] + list(characters(text))

    return split
