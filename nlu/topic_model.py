"""Topic and aspect of a message: a network and a linear machine, pooled and calibrated."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.optimize import minimize

from nlu.interface import Scored
from nlu.linear import LinearModel, fit_linear, softmax
from nlu.network import Head, Matrix, Network, NetworkSettings, train_network

NONE = ""  # the answer "asks for nothing in particular"
FEW = 4000  # texts; of fewer all are learned, a twentieth would be too little to calibrate on
WITHOUT_CALIBRATION = (1.0, 2.0, 1.0)  # what came out for public sets of some hundred sentences
HELD_OUT = 20  # one utterance of so many is kept from training, to learn what confidence means


@dataclass(frozen=True, slots=True)
class TopicSettings:
    """strength: of the linear machine (C).  aspect_weight: what aspects count beside topics."""

    hidden: int = 256
    epochs: int = 8
    strength: float = 1.0
    aspect_weight: float = 0.7


@dataclass(frozen=True, slots=True)
class TopicModel:
    """shares: (of the network's logits, of the linear margins, of the aspects' logits)."""

    topics: tuple[str, ...]
    aspects: tuple[str, ...]
    network: Network
    linear: LinearModel
    shares: tuple[float, float, float]

    def rank(
        self, row: sparse.csr_matrix, most: int | None = None
    ) -> tuple[list[Scored], list[Scored]]:
        """(topics, aspects), each with confidence and the surest first; NONE is left out.

        most: so many topics are enough.
        """
        logits = self.network.scores(row)
        of_network, of_linear, of_aspects = self.shares
        pooled = logits[: len(self.topics)] * of_network + self.linear.scores(row) * of_linear
        asked = _scored(self.aspects, logits[len(self.topics) :] * of_aspects)
        return _scored(self.topics, pooled, most), [each for each in asked if each.name != NONE]

    def save(self, folder: Path) -> None:
        self.linear.save(folder / "linear.npz")
        np.savez(
            folder / "network.npz",
            topics=np.array(self.topics),
            aspects=np.array(self.aspects),
            shares=np.array(self.shares),
            **self.network.arrays(),
        )

    @classmethod
    def load(cls, folder: Path) -> TopicModel:
        with np.load(folder / "network.npz", allow_pickle=False) as stored:
            arrays = {name: stored[name] for name in stored.files}
        topics, aspects = (tuple(map(str, arrays.pop(name))) for name in ("topics", "aspects"))
        of_network, of_linear, of_aspects = map(float, arrays.pop("shares"))
        linear = LinearModel.load(folder / "linear.npz")
        shares = (of_network, of_linear, of_aspects)
        return cls(topics, aspects, Network(**arrays), linear, shares)


def train_topic_model(
    rows: sparse.csr_matrix,
    topics: Sequence[str],
    aspects: Sequence[tuple[str, ...]],
    origins: NDArray[np.int64],
    settings: TopicSettings,
) -> TopicModel:
    """rows: (texts, features).  origins: which utterance each text is a variant of.

    The linear machine learns from the utterances alone, the network from the variants too; each
    has a processor of its own for that.
    """
    names = tuple(sorted(set(topics)))
    asked = (NONE, *sorted({each for found in aspects for each in found}))
    targets = np.array([names.index(topic) for topic in topics])
    wanted = np.vstack([_shares_of(found, asked) for found in aspects])
    seen, plain = _split(origins)
    heads = [
        Head(np.eye(len(names), dtype=np.float32)[targets[seen]]),
        Head(wanted[seen], settings.aspect_weight),
    ]
    with ThreadPoolExecutor(1) as other:
        known = seen & plain
        fitting = other.submit(fit_linear, rows[known], targets[known], settings.strength, names)
        network_settings = NetworkSettings(hidden=settings.hidden, epochs=settings.epochs)
        network = train_network(rows[seen], heads, network_settings, origins[seen])
        linear = fitting.result()
    if seen.all():
        return TopicModel(names, asked, network, linear, WITHOUT_CALIBRATION)
    shares = _calibrate(network, linear, rows[~seen], targets[~seen], wanted[~seen])
    return TopicModel(names, asked, network, linear, shares)


def _split(origins: NDArray[np.int64]) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """(learned from, not a variant): an utterance is held out with all its variants."""
    chance = np.random.default_rng(0)
    if len(origins) < FEW:
        return np.ones(len(origins), dtype=np.bool_), _is_first(origins)
    held_out = chance.integers(0, HELD_OUT, origins.max() + 1) == 0
    return ~held_out[origins], _is_first(origins)


def _is_first(origins: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Utterances come before their variants."""
    first = np.zeros(len(origins), dtype=np.bool_)
    first[np.unique(origins, return_index=True)[1]] = True
    return first


def _shares_of(found: tuple[str, ...], names: tuple[str, ...]) -> Matrix:
    shares = np.zeros(len(names), dtype=np.float32)
    for name in found or (NONE,):
        shares[names.index(name)] = 1 / max(1, len(found))
    return shares


def _calibrate(
    network: Network,
    linear: LinearModel,
    rows: sparse.csr_matrix,
    targets: NDArray[np.int64],
    wanted: Matrix,
) -> tuple[float, float, float]:
    """How much each machine counts, by log-loss on utterances that none of them has seen.

    One number for each, as in temperature scaling (Guo et al. 2017, "On Calibration of Modern
    Neural Networks"), so 0.8 means 80 %.
    """
    logits = network.scores_of(rows).astype(np.float64)  # slopes are lost in single precision
    own, asked = logits[:, : len(linear.labels)], logits[:, len(linear.labels) :]
    margins = linear.scores_of(rows).astype(np.float64)
    right = np.eye(len(linear.labels), dtype=np.float32)[targets]

    def topic_loss(shares: NDArray[np.float64]) -> float:
        return _log_loss(own * shares[0] + margins * shares[1], right)

    def aspect_loss(shares: NDArray[np.float64]) -> float:
        return _log_loss(asked * shares[0], wanted)

    pooled = minimize(topic_loss, (0.7, 1.0), bounds=((0, 5), (0, 20)), method="L-BFGS-B").x
    alone = minimize(aspect_loss, (0.7,), bounds=((0.05, 5),), method="L-BFGS-B").x
    return float(pooled[0]), float(pooled[1]), float(alone[0])


def _log_loss(logits: Matrix, wanted: Matrix) -> float:
    return float(-(wanted * np.log(np.maximum(softmax(logits), 1e-9))).sum(axis=1).mean())


def _scored(names: tuple[str, ...], logits: Matrix, most: int | None = None) -> list[Scored]:
    confidences = softmax(logits[None, :])[0]
    order = np.argsort(-confidences, kind="stable")[:most].tolist()
    return [Scored(names[place], float(confidences[place])) for place in order]
