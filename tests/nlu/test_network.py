"""The network: two questions from one hidden layer, learned from sparse rows."""

from __future__ import annotations

import pytest

pytest.importorskip("sklearn", reason="scikit-learn comes with Rasa")

import numpy as np
from scipy import sparse

from nlu.features import NgramFeatures, NgramSettings
from nlu.network import Head, NetworkSettings, train_network

VERBS = ("where is the", "how much is the", "i need a", "lost my", "about the", "my")
TEXTS = [f"{verb} {thing}" for verb in VERBS for thing in ("school", "doctor", "card")]
THINGS = np.eye(3, dtype=np.float32)[np.tile([0, 1, 2], len(VERBS))]
QUESTIONS = np.eye(2, dtype=np.float32)[[1 if text.startswith("how") else 0 for text in TEXTS]]
SETTINGS = NetworkSettings(hidden=32, epochs=60, batch=4)


@pytest.fixture(scope="module")
def features() -> NgramFeatures:
    return NgramFeatures.fit(TEXTS, NgramSettings())


def test_both_questions_are_learned(features: NgramFeatures) -> None:
    heads = [Head(THINGS), Head(QUESTIONS)]
    network = train_network(features.transform(TEXTS), heads, SETTINGS)
    scores = network.scores(features.transform(["how much is a doctor"]))
    assert scores[:3].argmax() == 1
    assert scores[3:].argmax() == 1


def test_one_row_and_many_rows_score_alike(features: NgramFeatures) -> None:
    network = train_network(features.transform(TEXTS), [Head(THINGS)], SETTINGS)
    rows = features.transform(TEXTS)
    many = network.scores_of(rows)
    for number in range(len(TEXTS)):
        assert network.scores(rows[number]) == pytest.approx(many[number], abs=1e-4)


def test_the_same_rows_give_the_same_network(features: NgramFeatures) -> None:
    rows = features.transform(TEXTS)
    first, second = (train_network(rows, [Head(THINGS)], SETTINGS) for _ in range(2))
    for name, array in first.arrays().items():
        assert np.array_equal(array, second.arrays()[name]), name


def test_of_each_group_one_row_is_learned_in_an_epoch(features: NgramFeatures) -> None:
    """A row that contradicts its group is drawn as often as the others: the answer stays open."""
    rows = sparse.vstack([features.transform(["my card"])] * 2, format="csr")
    heads = [Head(np.eye(2, dtype=np.float32))]
    groups = np.array([0, 0])
    network = train_network(rows, heads, NetworkSettings(hidden=8, epochs=300, batch=1), groups)
    scores = network.scores(rows[0])
    assert abs(scores[0] - scores[1]) < 3


def test_a_text_without_any_known_feature_gets_scores(features: NgramFeatures) -> None:
    network = train_network(features.transform(TEXTS), [Head(THINGS)], SETTINGS)
    assert np.isfinite(network.scores(features.transform(["ლლლ"]))).all()
