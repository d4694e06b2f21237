"""Terms become weighted rows; of few texts even what stands in one of them counts."""

from __future__ import annotations

import pytest

pytest.importorskip("scipy", reason="SciPy comes with Rasa")

import numpy as np

from nlu.features import BLOCK, TEXTS_FOR_ONE, WeightedTerms

FEW = [["card", "stay"], ["card"], ["school"]]


def test_of_few_texts_a_term_of_one_text_is_kept() -> None:
    assert WeightedTerms.fit(FEW, min_documents=3).terms == ["card", "school", "stay"]


def test_of_many_texts_only_terms_of_several_are_kept() -> None:
    many = FEW + [["doctor"]] * (3 * TEXTS_FOR_ONE)
    assert WeightedTerms.fit(many, min_documents=3).terms == ["doctor"]


def test_each_row_has_the_wanted_length_and_nothing_known_gives_an_empty_row() -> None:
    weighted = WeightedTerms.fit(FEW, length=0.5)
    rows = weighted.transform([["card", "card", "stay"], ["unknown"], []])
    assert rows.shape == (3, 3)
    lengths = np.sqrt(rows.multiply(rows).sum(axis=1)).A1
    assert lengths == pytest.approx([0.5, 0, 0])


def test_a_term_said_twice_counts_more_but_not_twice_as_much() -> None:
    weighted = WeightedTerms.fit(FEW)
    once, twice = weighted.transform([["card", "school"], ["card", "card", "school"]]).toarray()
    ratio = (twice[0] / twice[1]) / (once[0] / once[1])
    assert ratio == pytest.approx(1 + np.log(2), rel=1e-5)


def test_more_texts_than_one_block_give_the_same_rows_in_the_same_order() -> None:
    weighted = WeightedTerms.fit(FEW)
    rows = weighted.transform(FEW[number % 3] for number in range(BLOCK + 5))
    assert (rows[BLOCK + 1] != weighted.transform([FEW[(BLOCK + 1) % 3]])).nnz == 0
    assert rows.shape[0] == BLOCK + 5
