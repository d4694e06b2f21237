"""A small network over sparse features: one hidden layer shared by several questions.

Topic and aspect are read from the same hidden layer, so that what tells one helps the other.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

Matrix = NDArray[np.float32]
_TINY = np.float32(1e-4)
SMALLEST_BATCH, FEWEST_STEPS = 64, 40  # sentences; steps in an epoch, where there are few
_MOMENTUM, _SCALE = np.float32(0.9), np.float32(0.999)


@dataclass(frozen=True, slots=True)
class NetworkSettings:
    """input_dropout, hidden_dropout: shares left out at random, so that no feature is relied on.

    rate: step of the first layer, rows of which learn at their own pace (Adagrad, Duchi et al.
    2011, one number a row).  head_rate: step of the rest (Adam, Kingma and Ba 2015).
    batch: sentences a step, at most.
    """

    hidden: int = 256
    epochs: int = 8
    batch: int = 256
    rate: float = 0.1
    head_rate: float = 0.004
    input_dropout: float = 0.5
    hidden_dropout: float = 0.5
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Head:
    """One question to the hidden layer. targets: (rows, answers), each row sums to one.

    weight: how much its errors count.
    """

    targets: Matrix
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Network:
    """first: (features, hidden) in eighths of a byte's range, scale: (features,), the rest floats.

    Whole bytes take a quarter of the room; the answers stay the same to three digits.
    """

    first: NDArray[np.int8]
    scale: Matrix
    first_bias: Matrix
    heads: Matrix
    heads_bias: Matrix

    def scores(self, row: sparse.csr_matrix) -> Matrix:
        """Logits of all heads beside each other for one sparse row, shape (answers,)."""
        weights = row.data * self.scale[row.indices]
        hidden = weights @ self.first[row.indices].astype(np.float32) + self.first_bias
        found: Matrix = np.maximum(hidden, 0) @ self.heads + self.heads_bias
        return found

    def scores_of(self, rows: sparse.csr_matrix) -> Matrix:
        """The same for many rows, shape (rows, answers)."""
        first = self.first.astype(np.float32) * self.scale[:, None]
        found: Matrix = np.maximum(rows @ first + self.first_bias, 0) @ self.heads
        return found + self.heads_bias

    def arrays(self) -> dict[str, NDArray[np.generic]]:
        names = ("first", "scale", "first_bias", "heads", "heads_bias")
        return {name: getattr(self, name) for name in names}


def train_network(
    rows: sparse.csr_matrix,
    heads: Sequence[Head],
    settings: NetworkSettings,
    groups: NDArray[np.int64] | None = None,
) -> Network:
    """rows: (texts, features), float32. The same rows and seed give the same network.

    groups: of each row; in every epoch one row of each group is learned, drawn anew.
    """
    learner = _Learner(rows.shape[1], heads, settings)
    groups = np.arange(rows.shape[0]) if groups is None else groups
    for epoch in range(settings.epochs):
        pace = 1 - 0.9 * epoch / settings.epochs
        order = _one_of_each(groups, learner.chance)
        batch = min(settings.batch, max(SMALLEST_BATCH, len(order) // FEWEST_STEPS))
        for start in range(0, len(order), batch):
            learner.learn(rows, order[start : start + batch], pace)
    return learner.network()


def _one_of_each(groups: NDArray[np.int64], chance: np.random.Generator) -> NDArray[np.int64]:
    shuffled = chance.permutation(len(groups))
    first = np.unique(groups[shuffled], return_index=True)[1]
    return chance.permutation(shuffled[first])


class _Learner:
    """The weights while they are learned. Only rows of features that a batch holds are touched."""

    def __init__(self, features: int, heads: Sequence[Head], settings: NetworkSettings) -> None:
        self.chance = np.random.default_rng(settings.seed)
        self._settings = settings
        self._targets = np.hstack([head.targets for head in heads])
        widths = [head.targets.shape[1] for head in heads]
        ends = np.cumsum([0, *widths])
        self._parts = [slice(a, b) for a, b in pairwise(ends)]
        self._importance = np.repeat(
            np.array([head.weight for head in heads], dtype=np.float32), widths
        )
        hidden, answers = settings.hidden, int(ends[-1])
        self._first = self._random(features, hidden) * np.float32(0.1)
        self._columns = _Columns(features)
        self._seen = np.zeros(features, dtype=np.float32)  # mean square of gradients so far
        small = self._random(hidden, answers) / np.float32(np.sqrt(hidden))
        self._rest = [_Adam(np.zeros(hidden, np.float32)), _Adam(small)]
        self._rest.append(_Adam(np.zeros(answers, np.float32)))

    def learn(self, rows: sparse.csr_matrix, chosen: NDArray[np.int64], pace: float) -> None:
        """One step on a batch of rows; pace falls from 1 to 0.1 over the training."""
        picked = rows[chosen]
        batch, used = self._columns.compact(picked, self._kept(len(picked.data)))
        bias, heads, heads_bias = (each.value for each in self._rest)
        weights = self._first[used]
        raw = batch @ weights + bias
        kept = self._kept(raw.shape, self._settings.hidden_dropout) * (raw > 0)
        hidden = raw * kept
        errors = self._errors(hidden @ heads + heads_bias, self._targets[chosen])
        back = (errors @ heads.T) * kept
        gradient = batch.T @ back
        self._step_first(used, weights, gradient, pace)
        share = np.float32(1 / len(chosen))
        rate = self._settings.head_rate * pace
        for part, slope in zip(
            self._rest,
            (back.sum(0) * share, hidden.T @ errors * share, errors.sum(0) * share),
            strict=True,
        ):
            part.step(slope, rate)

    def network(self) -> Network:
        """The learned weights, the first layer as whole bytes."""
        scale = np.abs(self._first).max(axis=1) / 127
        first = np.round(self._first / np.maximum(scale, 1e-12)[:, None]).astype(np.int8)
        bias, heads, heads_bias = (each.value for each in self._rest)
        return Network(first, scale.astype(np.float32), bias, heads, heads_bias)

    def _errors(self, logits: Matrix, targets: Matrix) -> Matrix:
        for part in self._parts:
            shifted = np.exp(logits[:, part] - logits[:, part].max(axis=1, keepdims=True))
            logits[:, part] = shifted / shifted.sum(axis=1, keepdims=True)
        errors: Matrix = (logits - targets) * self._importance
        return errors

    def _step_first(
        self, used: NDArray[np.int64], weights: Matrix, gradient: Matrix, pace: float
    ) -> None:
        self._seen[used] += np.einsum("ij,ij->i", gradient, gradient) / gradient.shape[1]
        rates = self._settings.rate * pace / (np.sqrt(self._seen[used]) + _TINY)
        gradient *= rates[:, None].astype(np.float32)
        self._first[used] = weights - gradient

    def _random(self, *shape: int) -> Matrix:
        return self.chance.standard_normal(shape, dtype=np.float32)

    def _kept(self, shape: int | tuple[int, ...], dropout: float | None = None) -> Matrix:
        """Ones and zeros, scaled so that the sum stays what it was."""
        share = self._settings.input_dropout if dropout is None else dropout
        drawn = self.chance.random(shape, dtype=np.float32) >= share
        return drawn * np.float32(1 / (1 - share))


class _Adam:
    def __init__(self, value: Matrix) -> None:
        self.value = value
        self._mean, self._square = np.zeros_like(value), np.zeros_like(value)
        self._steps = 0

    def step(self, slope: Matrix, rate: float) -> None:
        self._steps += 1
        self._mean += (slope - self._mean) * (1 - _MOMENTUM)
        self._square += (slope * slope - self._square) * (1 - _SCALE)
        mean = self._mean / (1 - _MOMENTUM**self._steps)
        square = self._square / (1 - _SCALE**self._steps)
        self.value -= np.float32(rate) * mean / (np.sqrt(square) + np.float32(1e-8))


class _Columns:
    """Sees a batch over only those features that it holds: a hundredth of all of them."""

    def __init__(self, features: int) -> None:
        self._holds = np.zeros(features, dtype=np.bool_)
        self._place = np.zeros(features, dtype=np.int32)

    def compact(
        self, rows: sparse.csr_matrix, kept: Matrix
    ) -> tuple[sparse.csr_matrix, NDArray[np.int64]]:
        """(rows without what was left out, which features their columns are).

        kept: a factor for each stored value, 0 leaves it out.
        """
        stays = kept > 0
        indices = rows.indices[stays]
        self._holds[indices] = True
        used = np.flatnonzero(self._holds)
        self._holds[used] = False
        self._place[used] = np.arange(len(used), dtype=np.int32)
        ends = np.concatenate([[0], np.cumsum(stays)])[rows.indptr]
        data = (rows.data * kept)[stays]
        shape = (rows.shape[0], len(used))
        return sparse.csr_matrix((data, self._place[indices], ends), shape=shape), used
