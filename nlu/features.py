"""Turn the terms of texts (n-grams, concepts) into sparse rows weighted by TF-IDF."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from functools import lru_cache
from itertools import chain, islice
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

WORD = "\t"  # marks a word, so that the word "on" and the letters "on" stay apart
BLOCK = 5000  # texts
TEXTS_FOR_ONE = 1000  # of few texts hardly a term stands in several
Terms = Sequence[str]


class WeightedTerms:
    """Fitted once on the terms of the training texts, then turns any terms into a sparse row.

    Weighting of a single text is done here and not by scikit-learn, whose vectorizers spend five
    times as long on checks and copies as on the text itself.
    """

    def __init__(self, terms: list[str], idf: NDArray[np.float32], length: float = 1.0) -> None:
        self.terms = terms
        self.idf = idf
        self.length = length
        self._index = {term: number for number, term in enumerate(terms)}

    @classmethod
    def fit(
        cls, texts: Iterable[Terms], *, min_documents: int = 1, length: float = 1.0
    ) -> WeightedTerms:
        """min_documents: texts that hold a term; fewer do where there are under 1,000 for each.

        length: of every row, so that one kind of terms weighs more or less than another.
        """
        documents: Counter[str] = Counter()
        total = 0
        for terms in texts:
            documents.update(set(terms))
            total += 1
        needed = min(min_documents, max(1, total // TEXTS_FOR_ONE))
        kept = sorted(term for term, count in documents.items() if count >= needed)
        counts = np.array([documents[term] for term in kept])
        idf = np.log((1 + total) / (1 + counts)) + 1  # smooth, as scikit-learn has it
        return cls(kept, idf.astype(np.float32), length)

    def transform(self, texts: Iterable[Terms]) -> sparse.csr_matrix:
        """One row a text, shape (texts, terms), float32, each row of the given length."""
        blocks = [self._block(block) for block in _blocks(texts)]
        return blocks[0] if len(blocks) == 1 else sparse.vstack(blocks, format="csr")

    def _block(self, texts: Sequence[Terms]) -> sparse.csr_matrix:
        """Every known term as one number that holds its row and its column, then counted."""
        place_of = self._index.get
        found = [[at for at in map(place_of, terms) if at is not None] for terms in texts]
        total, width = len(found), max(1, len(self.terms))
        of_row = np.repeat(np.arange(total), list(map(len, found)))
        places = np.fromiter(chain.from_iterable(found), np.int64, len(of_row))
        seen, counts = np.unique(of_row * width + places, return_counts=True)
        rows, columns = np.divmod(seen, width)
        values = (1 + np.log(counts)).astype(np.float32) * self.idf[columns]
        squares = np.bincount(rows, values * values, minlength=total)
        values *= (self.length / np.sqrt(np.maximum(squares, 1e-12)))[rows].astype(np.float32)
        ends = np.concatenate([[0], np.cumsum(np.bincount(rows, minlength=total))])
        shape = (total, len(self.terms))
        parts = (values, columns.astype(np.int32), ends.astype(np.int32))
        return sparse.csr_matrix(parts, shape=shape)

    def save(self, path: Path) -> None:
        """Terms as JSON, weights as npy beside them: reading them runs no code."""
        described = {"terms": self.terms, "length": self.length}
        path.write_text(json.dumps(described, ensure_ascii=False), encoding="utf-8")
        np.save(path.with_suffix(".npy"), self.idf)

    @classmethod
    def load(cls, path: Path) -> WeightedTerms:
        described = json.loads(path.read_text(encoding="utf-8"))
        return cls(described["terms"], np.load(path.with_suffix(".npy")), described["length"])


def _blocks(texts: Iterable[Terms]) -> Iterator[list[Terms]]:
    """So many at a time that their terms have room in memory; one empty block of nothing."""
    rest = iter(texts)
    block = list(islice(rest, BLOCK))
    yield block
    while block := list(islice(rest, BLOCK)):
        yield block


@dataclass(frozen=True, slots=True)
class NgramSettings:
    """Which n-grams are counted: words (min, max), characters within words (min, max)."""

    words: tuple[int, int] = (1, 2)
    characters: tuple[int, int] = (2, 5)
    min_documents: int = 1


class NgramFeatures:
    """Words and pieces of words as features. Letters are counted within words only."""

    def __init__(self, settings: NgramSettings, weighted: WeightedTerms) -> None:
        self._settings = settings
        self._weighted = weighted

    @classmethod
    def fit(cls, texts: list[str], settings: NgramSettings) -> NgramFeatures:
        split = splitter(settings, remembering=True)
        weighted = WeightedTerms.fit(map(split, texts), min_documents=settings.min_documents)
        return cls(settings, weighted)

    def transform(self, texts: list[str]) -> sparse.csr_matrix:
        """One row a text, shape (texts, features), float32, each row of length 1."""
        split = splitter(self._settings, remembering=len(texts) > 1)
        return self._weighted.transform(map(split, texts))

    def save(self, folder: Path) -> None:
        described = json.dumps(asdict(self._settings))
        (folder / "settings.json").write_text(described, encoding="utf-8")
        self._weighted.save(folder / "ngrams.json")

    @classmethod
    def load(cls, folder: Path) -> NgramFeatures:
        raw = json.loads((folder / "settings.json").read_text(encoding="utf-8"))
        settings = NgramSettings(
            tuple(raw["words"]), tuple(raw["characters"]), raw["min_documents"]
        )
        return cls(settings, WeightedTerms.load(folder / "ngrams.json"))


def splitter(settings: NgramSettings, *, remembering: bool) -> Callable[[str], list[str]]:
    """remembering: words of many texts are taken apart once; never for a person's message."""
    shortest, longest = settings.characters

    def pieces(word: str) -> tuple[str, ...]:
        padded = f" {word} "
        return tuple(
            padded[start : start + size]
            for size in range(shortest, longest + 1)
            for start in range(max(1, len(padded) - size + 1))
        )

    if remembering:
        pieces = lru_cache(maxsize=200_000)(pieces)

    def split(text: str) -> list[str]:
        words = text.split()
        found = [piece for word in words for piece in pieces(word)]
        for size in range(settings.words[0], settings.words[1] + 1):
            found += [
                WORD + " ".join(words[start : start + size])
                for start in range(len(words) - size + 1)
            ]
        return found

    return split
