"""No utterance says nearly the same as another: of another topic, of its own, or of the exam."""

from __future__ import annotations

from functools import cache

import pytest

pytest.importorskip("sklearn", reason="scikit-learn comes with Rasa")

from scipy import sparse

from nlu.features import NgramFeatures, NgramSettings
from nlu.normalize import fold
from tests.nlu.test_training_data import LANGUAGES, Example, examples, questions

WORDS = 4  # shorter texts are alike by nature
SAME = 0.93  # cosine of n-grams: one ending or one small word differs


@cache
def rows_of(language: str) -> tuple[list[Example], NgramFeatures, sparse.csr_matrix]:
    own = [e for e in examples() if e.language == language and len(e.text.split()) >= WORDS]
    texts = [fold(each.text) for each in own]
    features = NgramFeatures.fit(texts, NgramSettings())
    return own, features, features.transform(texts)


def alike(left: sparse.csr_matrix, right: sparse.csr_matrix) -> list[tuple[int, int]]:
    """Pairs of rows nearer than SAME, found in slices so that memory stays small."""
    pairs: list[tuple[int, int]] = []
    turned = right.T.tocsr()
    for start in range(0, left.shape[0], 500):
        near = (left[start : start + 500] @ turned).tocoo()
        close = near.data > SAME
        pairs += zip((near.row[close] + start).tolist(), near.col[close].tolist(), strict=True)
    return pairs


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_topic_steals_the_sentences_of_another(language: str) -> None:
    own, _, rows = rows_of(language)
    stolen = [
        (own[a].text, own[a].intent, own[b].intent)
        for a, b in alike(rows, rows)
        if a < b and own[a].intent != own[b].intent
    ]
    assert stolen == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_hardly_any_utterance_is_said_twice(language: str) -> None:
    own, _, rows = rows_of(language)
    twice = [(own[a].text, own[b].text) for a, b in alike(rows, rows) if a < b]
    assert len(twice) <= len(own) / 100, twice[:20]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_evaluation_question_is_nearly_a_training_sentence(language: str) -> None:
    own, features, rows = rows_of(language)
    asked = [e for e in questions() if e.language == language and len(e.text.split()) >= WORDS]
    if not asked:
        pytest.fail(f"nlu/evaluation has no questions in {language}")
    exam = features.transform([fold(each.text) for each in asked])
    known = [(asked[a].text, own[b].text) for a, b in alike(exam, rows)]
    assert known == []
