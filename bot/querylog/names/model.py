"""The trained model of names: for each word of a text, the chance that it is part of a name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from zlib import crc32

from bot.querylog.names.words import WORD, Known, features

if TYPE_CHECKING:
    from bot.querylog.names.files import NamesFiles
    from bot.querylog.names.network import Network


@dataclass(frozen=True, slots=True)
class Word:
    """start, end: code points of the text; chance: 0..1."""

    start: int
    end: int
    chance: float


class NamesModel:
    """Make one with `load`. Not for two threads at once."""

    def __init__(self, network: Network, known: Known) -> None:
        self._network = network
        self._row = row_maker(known)

    @classmethod
    def load(cls, files: NamesFiles) -> NamesModel:
        """Raises NamesModelMissing."""
        from bot.querylog.names.network import make_network

        files.require()
        network = make_network()
        network.initialize()
        network.from_bytes(files.weights.read_bytes())
        lexicon = frozenset(files.lexicon.read_text(encoding="utf-8").split())
        return cls(network, Known(lexicon))

    def words(self, text: str) -> list[Word]:
        """Words, numbers and signs, in their order."""
        import numpy as np

        found = list(WORD.finditer(text))
        if not found:
            return []
        rows = np.stack([self._row(match.group()) for match in found])
        (chances,) = self._network.predict([rows])
        return [
            Word(match.start(), match.end(), float(chance))
            for match, chance in zip(found, chances[:, 1], strict=True)
        ]


def row_maker(known: Known) -> Any:
    """A function that gives a word's features as numbers; it remembers no word."""
    import numpy as np

    def row(word: str) -> Any:
        hashed = [crc32(feature.encode()) for feature in features(word, known)]
        return np.array(hashed, dtype="uint64")

    return row
