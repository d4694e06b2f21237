"""Two models on the same questions."""

from __future__ import annotations

import pytest

from nlu.comparing import Balance, compare, mcnemar
from nlu.judging import Judged, judge
from tests.fakes.models import judged, question, table

QUESTIONS = [
    question("a", "pesel"),
    question("b", "visa"),
    question("c", "visa", language="uk"),
    question("d", "emergency", language="uk"),
    question("e", "out_of_scope"),
]
BEFORE = table({"a": "pesel", "b": "pesel", "c": "visa", "d": "emergency", "e": "pesel"})
NOW = table({"a": "pesel", "b": "visa", "c": "pesel", "d": "doctor", "e": "out_of_scope"})


def asked() -> tuple[list[Judged], list[Judged]]:
    return judge(QUESTIONS, BEFORE), judge(QUESTIONS, NOW)


def test_gained_and_lost_questions_are_named() -> None:
    found = compare(*asked())
    assert [each.text for each in found.gained] == ["b", "e"]
    assert [(each.text, each.before, each.now) for each in found.lost] == [
        ("c", "visa", "pesel"),
        ("d", "emergency", "doctor"),
    ]
    assert [each.text for each in found.safety_lost] == ["d"]


def test_the_balance_is_about_questions_in_scope_and_losers_come_first() -> None:
    found = compare(*asked())
    assert found.balance == Balance(gained=1, lost=2)
    assert list(found.languages.items()) == [("uk", Balance(0, 2)), ("en", Balance(1, 0))]
    assert found.topics["visa"] == Balance(1, 1)


def test_models_that_were_asked_other_questions_are_not_compared() -> None:
    with pytest.raises(ValueError, match="same questions"):
        compare([judged("pesel", "pesel")], [judged("visa", "visa")])


@pytest.mark.parametrize(
    ("gained", "lost", "p"),
    [(0, 0, 1.0), (5, 5, 1.0), (0, 5, 0.0625), (0, 6, 0.03125), (10, 2, 0.038574)],
)
def test_the_test_is_a_fair_coins(gained: int, lost: int, p: float) -> None:
    assert mcnemar(gained, lost) == pytest.approx(p, abs=1e-6)


@pytest.mark.rasa  # which brings SciPy
@pytest.mark.parametrize(("gained", "lost"), [(1, 0), (7, 19), (40, 20), (130, 170), (900, 800)])
def test_scipy_says_the_same(gained: int, lost: int) -> None:
    from scipy.stats import binomtest

    assert mcnemar(gained, lost) == pytest.approx(binomtest(gained, gained + lost).pvalue)


@pytest.mark.parametrize(
    ("gained", "lost", "worse"),
    [(0, 5, False), (0, 6, True), (6, 0, False), (30, 60, True), (50, 60, False)],
    ids=["five may be chance", "six is not", "better", "many", "close"],
)
def test_a_loss_beyond_chance_is_clear(gained: int, lost: int, worse: bool) -> None:
    assert Balance(gained, lost).clearly_worse is worse
