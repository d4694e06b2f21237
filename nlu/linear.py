"""Linear classifiers whose confidence is calibrated: 0.8 means that 80 % of such answers are
right.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from joblib import Parallel, delayed
from numpy.typing import NDArray
from scipy import sparse
from scipy.optimize import minimize_scalar
from scipy.special import expit
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold
from sklearn.svm import LinearSVC

from nlu.interface import Scored

FOLDS = 3
Matrix = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class LinearModel:
    """weights: (features, labels), so that one message gathers few rows and copies nothing."""

    labels: tuple[str, ...]
    weights: Matrix
    bias: Matrix
    temperature: float = 1.0
    exclusive: bool = True  # one label is right (softmax), or any number of them (sigmoid each)

    def scores(self, row: sparse.csr_matrix) -> Matrix:
        """Margins of one sparse row, shape (labels,)."""
        margins: Matrix = row.data @ self.weights[row.indices] + self.bias
        return margins

    def rank(self, row: sparse.csr_matrix) -> list[Scored]:
        """All labels with calibrated confidence, the surest first."""
        margins = self.scores(row)[None, :] / self.temperature
        confidences = (_softmax(margins) if self.exclusive else expit(margins))[0]
        order = np.argsort(-confidences, kind="stable")
        return [Scored(self.labels[i], float(confidences[i])) for i in order]

    def save(self, folder: Path) -> None:
        np.savez(
            folder / "linear.npz",
            labels=np.array(self.labels),
            weights=self.weights,
            bias=self.bias,
            temperature=self.temperature,
            exclusive=self.exclusive,
        )

    @classmethod
    def load(cls, folder: Path) -> LinearModel:
        with np.load(folder / "linear.npz", allow_pickle=False) as stored:
            return cls(
                labels=tuple(str(label) for label in stored["labels"]),
                weights=stored["weights"],
                bias=stored["bias"],
                temperature=float(stored["temperature"]),
                exclusive=bool(stored["exclusive"]),
            )


def train_one_of(
    rows: sparse.csr_matrix, labels: list[str], *, strength: float = 1.0
) -> LinearModel:
    """Each row has one label. The temperature comes from margins of rows held out in turn."""
    names = tuple(sorted(set(labels)))
    targets = np.array([names.index(label) for label in labels])
    folds = list(StratifiedKFold(FOLDS, shuffle=True, random_state=0).split(rows, targets))
    everything = np.arange(len(targets))
    (weights, bias), *held_out = Parallel(n_jobs=-1, prefer="threads")(
        delayed(_fit)(
            rows[known], targets[known], strength
        )  # liblinear works without Python's lock
        for known in (everything, *(known for known, _ in folds))
    )
    margins = np.zeros((len(targets), len(names)), dtype=np.float32)
    for (_, unseen), (fold_weights, fold_bias) in zip(folds, held_out, strict=True):
        margins[unseen] = rows[unseen] @ fold_weights + fold_bias
    return LinearModel(names, weights, bias, _temperature(margins, targets))


def train_any_of(
    rows: sparse.csr_matrix, label_sets: list[set[str]], *, strength: float = 10.0
) -> LinearModel:
    """Each row has any number of labels; one logistic regression a label."""
    names = tuple(sorted(set().union(*label_sets)))
    fitted = [
        LogisticRegression(C=strength, solver="liblinear", max_iter=1000).fit(
            rows, [name in labels for labels in label_sets]
        )
        for name in names
    ]
    return LinearModel(
        labels=names,
        weights=np.ascontiguousarray(
            np.vstack([machine.coef_ for machine in fitted]).T, dtype=np.float32
        ),
        bias=np.concatenate([machine.intercept_ for machine in fitted]).astype(np.float32),
        exclusive=False,
    )


def _fit(
    rows: sparse.csr_matrix, targets: NDArray[np.int64], strength: float
) -> tuple[Matrix, Matrix]:
    machine = LinearSVC(C=strength, max_iter=3000, tol=1e-3)
    machine.fit(rows, targets)
    coefficients, bias = machine.coef_, machine.intercept_
    if len(machine.classes_) == 2:  # scikit-learn keeps one row for two classes
        coefficients, bias = np.vstack([-coefficients, coefficients]), np.append(-bias, bias)
    return np.ascontiguousarray(coefficients.T, dtype=np.float32), bias.astype(np.float32)


def _temperature(margins: Matrix, targets: NDArray[np.int64]) -> float:
    """Guo et al. 2017, "On Calibration of Modern Neural Networks": one number, by log-loss."""

    def loss(log_temperature: float) -> float:
        confidences = _softmax(margins / np.exp(log_temperature))
        right = confidences[np.arange(len(targets)), targets]
        return float(-np.log(np.maximum(right, 1e-12)).mean())

    return float(np.exp(minimize_scalar(loss, bounds=(-4, 2), method="bounded").x))


def _softmax(values: Matrix) -> Matrix:
    shifted = np.exp(values - values.max(axis=1, keepdims=True))
    result: Matrix = shifted / shifted.sum(axis=1, keepdims=True)
    return result
