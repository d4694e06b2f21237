"""Linear machines over sparse rows, and confidence that means what it says."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from joblib import Parallel, delayed
from numpy.typing import NDArray
from scipy import sparse
from scipy.optimize import minimize_scalar
from sklearn.model_selection import StratifiedKFold
from sklearn.svm import LinearSVC

from nlu.interface import Scored

FOLDS = 5
TOLERANCE = 0.01  # of liblinear: a tenth of it costs three times as long and changes no answer
Matrix = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class LinearModel:
    """weights: (features, labels) in half precision, so that a message gathers few rows."""

    labels: tuple[str, ...]
    weights: NDArray[np.float16]
    bias: Matrix
    temperature: float = 1.0

    def scores(self, row: sparse.csr_matrix) -> Matrix:
        """Margins of one sparse row, shape (labels,)."""
        margins: Matrix = row.data @ self.weights[row.indices].astype(np.float32) + self.bias
        return margins

    def scores_of(self, rows: sparse.csr_matrix) -> Matrix:
        """Margins of many rows, shape (rows, labels)."""
        margins: Matrix = rows @ self.weights.astype(np.float32) + self.bias
        return margins

    def rank(self, row: sparse.csr_matrix) -> list[Scored]:
        """All labels with calibrated confidence, the surest first."""
        confidences = softmax(self.scores(row)[None, :] / self.temperature)[0]
        order = np.argsort(-confidences, kind="stable")
        return [Scored(self.labels[place], float(confidences[place])) for place in order]

    def save(self, path: Path) -> None:
        np.savez(
            path,
            labels=np.array(self.labels),
            weights=self.weights,
            bias=self.bias,
            temperature=self.temperature,
        )

    @classmethod
    def load(cls, path: Path) -> LinearModel:
        with np.load(path, allow_pickle=False) as stored:
            return cls(
                labels=tuple(str(label) for label in stored["labels"]),
                weights=stored["weights"],
                bias=stored["bias"],
                temperature=float(stored["temperature"]),
            )


def fit_linear(
    rows: sparse.csr_matrix,
    targets: NDArray[np.int64],
    strength: float,
    labels: tuple[str, ...],
) -> LinearModel:
    """A linear SVM, one label against the rest.  targets: places in `labels`.

    Its confidence is not calibrated. liblinear works without Python's lock.
    """
    if len(labels) == 1:  # one label alone is always right
        return LinearModel(
            labels, np.zeros((rows.shape[1], 1), np.float16), np.ones(1, np.float32)
        )
    machine = LinearSVC(C=strength, max_iter=3000, tol=TOLERANCE).fit(rows, targets)
    coefficients, bias = machine.coef_, machine.intercept_
    if len(machine.classes_) == 2:  # scikit-learn keeps one row for two classes
        coefficients, bias = np.vstack([-coefficients, coefficients]), np.append(-bias, bias)
    weights = np.zeros((rows.shape[1], len(labels)), dtype=np.float16)
    weights[:, machine.classes_] = coefficients.T
    biases = np.full(len(labels), -1.0, dtype=np.float32)  # a label without an example
    biases[machine.classes_] = bias
    return LinearModel(labels, weights, biases)


def train_one_of(
    rows: sparse.csr_matrix, labels: list[str], *, strength: float = 1.0
) -> LinearModel:
    """Each row has one label. The temperature comes from margins of a fifth of the rows, which a
    second machine has not seen."""
    names = tuple(sorted(set(labels)))
    targets = np.array([names.index(label) for label in labels])
    parts = min(FOLDS, int(np.bincount(targets).min()))
    if parts < 2:  # a label with one example can be learned but not held out
        return fit_linear(rows, targets, strength, names)
    folds = StratifiedKFold(parts, shuffle=True, random_state=0)
    known, unseen = next(folds.split(rows, targets))
    whole, partly = Parallel(n_jobs=2, prefer="threads")(
        delayed(fit_linear)(rows[chosen], targets[chosen], strength, names)
        for chosen in (np.arange(len(targets)), known)
    )
    margins = partly.scores_of(rows[unseen])
    return LinearModel(names, whole.weights, whole.bias, _temperature(margins, targets[unseen]))


def _temperature(margins: Matrix, targets: NDArray[np.int64]) -> float:
    """Guo et al. 2017, "On Calibration of Modern Neural Networks": one number, by log-loss."""

    def loss(log_temperature: float) -> float:
        confidences = softmax(margins / np.exp(log_temperature))
        right = confidences[np.arange(len(targets)), targets]
        return float(-np.log(np.maximum(right, 1e-12)).mean())

    return float(np.exp(minimize_scalar(loss, bounds=(-4, 2), method="bounded").x))


def softmax(values: Matrix) -> Matrix:
    """Shares of each row that sum to one."""
    shifted = np.exp(values - values.max(axis=1, keepdims=True))
    result: Matrix = shifted / shifted.sum(axis=1, keepdims=True)
    return result
