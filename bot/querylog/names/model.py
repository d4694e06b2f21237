"""The trained model of names: for each word of a text, the chance that it is part of a name."""

from __future__ import annotations

from collections.abc import Sequence
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
    """Make one with `load`; the mean of its networks counts. Not for two threads at once."""

    def __init__(self, networks: Sequence[Network], known: Known) -> None:
        self._networks = networks
        self._row = row_maker(known)

    @classmethod
    def load(cls, files: NamesFiles) -> NamesModel:
        """Raises NamesModelMissing."""
        files.require()
        return cls([_network(weights) for weights in files.networks()], Known(files.words()))

    def words(self, text: str) -> list[Word]:
        """Words, numbers and signs, in their order."""
        import numpy as np

        found = list(WORD.finditer(text))
        if not found:
            return []
        rows = np.stack([self._row(match.group()) for match in found])
        each = [np.asarray(network.predict([rows])[0]) for network in self._networks]
        chances = np.mean(each, axis=0)
        return [
            Word(match.start(), match.end(), float(chance))
            for match, chance in zip(found, chances[:, 1], strict=True)
        ]


def _network(weights: bytes) -> Network:
    from bot.querylog.names.network import make_network

    network = make_network()
    network.initialize()
    network.from_bytes(weights)
    return network


def row_maker(known: Known) -> Any:
    """A function that gives a word's features as numbers; it remembers no word."""
    import numpy as np

    def row(word: str) -> Any:
        hashed = [crc32(feature.encode()) for feature in features(word, known)]
        return np.array(hashed, dtype="uint64")

    return row
