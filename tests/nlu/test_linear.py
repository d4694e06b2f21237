"""Features and the calibrated linear model, on small data."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("sklearn", reason="scikit-learn comes with Rasa")

import numpy as np

from nlu.features import NgramFeatures, NgramSettings
from nlu.linear import LinearModel, train_one_of

TEXTS = [
    f"{verb} {thing}"
    for verb in ("where is the", "how much is the", "i need a", "lost my", "about the", "my")
    for thing in ("school", "doctor", "card")
]
LABELS = [text.split()[-1] for text in TEXTS]


def test_the_right_label_comes_first_with_confidences_that_add_up_to_one() -> None:
    features = NgramFeatures.fit(TEXTS, NgramSettings())
    model = train_one_of(features.transform(TEXTS), LABELS)
    ranking = model.rank(features.transform(["which doctor"]))
    assert ranking[0].name == "doctor"
    assert sum(each.confidence for each in ranking) == pytest.approx(1)
    assert [each.confidence for each in ranking] == sorted(
        (each.confidence for each in ranking), reverse=True
    )


def test_a_text_without_any_known_letter_gets_a_ranking_too() -> None:
    features = NgramFeatures.fit(TEXTS, NgramSettings())
    model = train_one_of(features.transform(TEXTS), LABELS)
    assert len(model.rank(features.transform(["ლლლ"]))) == 3


def test_a_saved_model_gives_the_same_answers(tmp_path: Path) -> None:
    features = NgramFeatures.fit(TEXTS, NgramSettings())
    model = train_one_of(features.transform(TEXTS), LABELS)
    features.save(tmp_path)
    model.save(tmp_path / "linear.npz")
    row = features.transform(["my card"])
    again = NgramFeatures.load(tmp_path).transform(["my card"])
    assert LinearModel.load(tmp_path / "linear.npz").rank(again) == model.rank(row)


def test_model_files_run_no_code_when_they_are_read(tmp_path: Path) -> None:
    features = NgramFeatures.fit(TEXTS, NgramSettings())
    model = train_one_of(features.transform(TEXTS), LABELS)
    features.save(tmp_path)
    model.save(tmp_path / "linear.npz")
    with np.load(tmp_path / "linear.npz", allow_pickle=False) as stored:
        assert set(stored.files) == {"labels", "weights", "bias", "temperature"}


def test_rows_have_length_one_so_that_long_stories_do_not_shout() -> None:
    features = NgramFeatures.fit(TEXTS, NgramSettings())
    rows = features.transform(["my card", " ".join(TEXTS)])
    assert np.sqrt(rows.multiply(rows).sum(axis=1)) == pytest.approx(np.ones((2, 1)), abs=1e-5)
