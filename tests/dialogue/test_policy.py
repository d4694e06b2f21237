"""What is decided on an understood message: pure, so every rule is a row of a table."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.dialogue.policy import (
    Answer,
    Clarify,
    Danger,
    Decision,
    Fallback,
    Handoff,
    Limits,
    OutOfScope,
    SmallTalk,
    decide,
)
from bot.dialogue.session import Session
from nlu.interface import NluResult, Scored
from nlu.judging import ASPECT_LIMIT
from tests.fakes.assistants import MONDAY
from tests.fakes.understanding import NOTHING, understood

TOPICS = frozenset({"pesel", "work_permit", "school", "emergency", "domestic_violence"})
LIMITS = Limits(
    answer=0.4, clarify=0.2, margin=0.1, danger=0.25, plain=0.6, follow_up=0.5, options=2
)
NEW = Session(seen_at=MONDAY)
AFTER_PESEL = Session(seen_at=MONDAY, topic="pesel")
ASKED_BACK = Session(seen_at=MONDAY, options=("school", "pesel"))
MISSED_ONCE = Session(seen_at=MONDAY, misses=1)


def decided(result: NluResult, session: Session = NEW) -> Decision:
    return decide(result, session, TOPICS, LIMITS)


@pytest.mark.parametrize(
    ("result", "expected"),
    [
        (understood(("pesel", 0.9)), Answer("pesel", (), 0.9)),
        (understood(("pesel", 0.4)), Answer("pesel", (), 0.4)),
        (understood(("pesel", 0.5), ("school", 0.35)), Answer("pesel", (), 0.5)),
        (
            understood(("pesel", 0.9), aspects=["cost", "where", "how"]),
            Answer("pesel", ("cost", "where"), 0.9),
        ),
    ],
    ids=["sure", "just sure enough", "far enough before the next", "with aspects, two at most"],
)
def test_a_sure_topic_is_answered(result: NluResult, expected: Answer) -> None:
    assert decided(result) == expected


@pytest.mark.parametrize(("second", "aspects"), [(0.5, ("cost", "where")), (0.4, ("cost",))])
def test_a_second_aspect_counts_when_it_is_plainly_asked(
    second: float, aspects: tuple[str, ...]
) -> None:
    asked = (Scored("cost", 0.6), Scored("where", second))
    result = replace(understood(("pesel", 0.9)), aspects=asked)
    assert decided(result) == Answer("pesel", aspects, 0.9)


@pytest.mark.parametrize(("only", "aspects"), [(0.25, ("cost",)), (0.15, ())])
def test_a_weak_aspect_asks_for_nothing_in_particular(
    only: float, aspects: tuple[str, ...]
) -> None:
    result = replace(understood(("pesel", 0.9)), aspects=(Scored("cost", only),))
    assert decided(result) == Answer("pesel", aspects, 0.9)


def test_the_evaluation_counts_aspects_from_the_same_limit_as_the_dialogue() -> None:
    assert Limits().aspect == ASPECT_LIMIT


def test_two_close_topics_ask_which_one() -> None:
    result = understood(("pesel", 0.5), ("school", 0.45), ("work_permit", 0.05))
    assert decided(result) == Clarify(("pesel", "school"), 0.5)


def test_one_weak_topic_asks_too() -> None:
    assert decided(understood(("pesel", 0.3))) == Clarify(("pesel",), 0.3)


def test_only_topics_are_offered_never_small_talk() -> None:
    result = understood(("greet", 0.3), ("pesel", 0.28), ("out_of_scope", 0.05))
    assert decided(result) == Clarify(("pesel",), 0.3)


@pytest.mark.parametrize("best", [0.1, 0.29, 0.6])
def test_what_may_well_be_out_of_scope_is_said_to_be_so(best: float) -> None:
    """To offer topics would be to guess; "a visa to Canada" is nearer to visas than to nothing."""
    result = understood(
        *sorted([("pesel", best), ("out_of_scope", 0.3)], key=lambda each: -each[1])
    )
    assert decided(result) == OutOfScope(0.3)


def test_a_grain_of_doubt_does_not_put_a_question_out_of_scope() -> None:
    result = understood(("pesel", 0.6), ("out_of_scope", 0.05))
    assert decided(result) == Answer("pesel", (), 0.6)


@pytest.mark.parametrize(
    ("result", "confidence"),
    [
        (NOTHING, 0.0),
        (understood(("pesel", 0.19)), 0.19),
        # A weak dialogue act without any topic beside it.
        (understood(("greet", 0.3)), 0.3),
    ],
    ids=["nothing", "below the threshold", "weak small talk"],
)
def test_a_miss_falls_back_and_a_second_one_hands_off(
    result: NluResult, confidence: float
) -> None:
    assert decided(result) == Fallback(confidence)
    assert decided(result, MISSED_ONCE) == Handoff(None, confidence)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("out_of_scope", OutOfScope(0.8)),
        ("greet", SmallTalk("greet", 0.8)),
        ("privacy", SmallTalk("privacy", 0.8)),
        ("affirm", SmallTalk("affirm", 0.8)),
        ("talk_to_human", Handoff("talk_to_human", 0.8)),
    ],
)
def test_dialogue_acts_are_no_topics(name: str, expected: Decision) -> None:
    assert decided(understood((name, 0.8), ("pesel", 0.1))) == expected


def test_a_dialogue_act_close_to_a_topic_is_not_offered_as_one() -> None:
    assert decided(understood(("greet", 0.45), ("pesel", 0.44))) == SmallTalk("greet", 0.45)


class TestDanger:
    """Safety topics need far less, since a missed one costs far more."""

    @pytest.mark.parametrize(
        "result",
        [
            understood(("emergency", 0.25), ("pesel", 0.2)),
            understood(("pesel", 0.5), ("emergency", 0.3)),
            understood(("pesel", 0.5), ("emergency", 0.15), ("domestic_violence", 0.1)),
            understood(("out_of_scope", 0.5), ("emergency", 0.26)),
        ],
        ids=["weak", "second", "two of them together", "second to out of scope"],
    )
    def test_little_confidence_is_enough(self, result: NluResult) -> None:
        decision = decided(result)
        assert isinstance(decision, Danger)
        assert decision.topic == "emergency"

    def test_what_several_topics_say_together_is_the_confidence(self) -> None:
        result = understood(("pesel", 0.5), ("emergency", 0.15), ("domestic_violence", 0.1))
        assert decided(result) == Danger("emergency", pytest.approx(0.25))

    def test_less_than_little_is_not(self) -> None:
        assert decided(understood(("pesel", 0.5), ("emergency", 0.2))) == Answer("pesel", (), 0.5)

    def test_a_sure_other_topic_is_no_danger_in_disguise(self) -> None:
        assert decided(understood(("pesel", 0.6), ("emergency", 0.3))) == Answer("pesel", (), 0.6)

    def test_it_comes_before_an_open_question_of_ours(self) -> None:
        decision = decided(understood(("affirm", 0.5), ("emergency", 0.3)), ASKED_BACK)
        assert isinstance(decision, Danger)


class TestFollowUp:
    """ "And how much does it cost?" after an answer about PESEL."""

    def test_an_aspect_without_a_sure_topic_keeps_the_topic(self) -> None:
        result = understood(("work_permit", 0.4), aspects=["cost"])
        assert decided(result, AFTER_PESEL) == Answer("pesel", ("cost",), 0.4)

    def test_even_when_no_topic_is_likely_at_all(self) -> None:
        result = understood(("work_permit", 0.05), aspects=["cost"])
        assert decided(result, AFTER_PESEL) == Answer("pesel", ("cost",), 0.05)

    def test_a_sure_new_topic_is_a_new_question(self) -> None:
        result = understood(("work_permit", 0.7), aspects=["cost"])
        assert decided(result, AFTER_PESEL) == Answer("work_permit", ("cost",), 0.7)

    def test_without_an_aspect_there_is_nothing_to_follow_up(self) -> None:
        assert decided(understood(("school", 0.5)), AFTER_PESEL) == Answer("school", (), 0.5)

    def test_without_a_topic_before_there_is_nothing_to_keep(self) -> None:
        result = understood(("school", 0.5), aspects=["cost"])
        assert decided(result) == Answer("school", ("cost",), 0.5)

    def test_thanks_is_no_follow_up(self) -> None:
        result = understood(("thanks", 0.5), aspects=["cost"])
        assert decided(result, AFTER_PESEL) == SmallTalk("thanks", 0.5)

    def test_a_weak_aspect_is_no_follow_up(self) -> None:
        """ "Where do I buy bread?" after an answer about PESEL is no question about PESEL."""
        result = NluResult((Scored("school", 0.45),), aspects=(Scored("where", 0.5),))
        assert decided(result, AFTER_PESEL) == Answer("school", ("where",), 0.45)

    def test_a_bare_question_is_out_of_scope_alone_and_a_follow_up_in_a_conversation(self) -> None:
        bare = understood(("out_of_scope", 0.92), aspects=["duration"])
        assert decided(bare) == OutOfScope(0.92)
        assert decided(bare, AFTER_PESEL) == Answer("pesel", ("duration",), 0.92)

    def test_another_matter_that_is_plainly_out_of_scope_is_no_follow_up(self) -> None:
        pizza = understood(("out_of_scope", 0.95), aspects=["cost"])
        assert decided(pizza, AFTER_PESEL) == OutOfScope(0.95)

    def test_a_husband_in_a_follow_up_is_no_danger(self) -> None:
        result = understood(("domestic_violence", 0.7), aspects=["eligibility"])
        assert decided(result, AFTER_PESEL) == Answer("pesel", ("eligibility",), 0.7)

    def test_a_certain_danger_is_one_even_in_a_follow_up(self) -> None:
        result = understood(("domestic_violence", 0.9), aspects=["eligibility"])
        assert decided(result, AFTER_PESEL) == Danger("domestic_violence", 0.9)

    def test_who_has_just_told_of_danger_is_heard(self) -> None:
        told = Session(seen_at=MONDAY, topic="domestic_violence")
        result = understood(("emergency", 0.4), aspects=["where"])
        assert decided(result, told) == Danger("emergency", 0.4)

    def test_a_topic_that_has_gone_from_the_taxonomy_is_not_kept(self) -> None:
        gone = Session(seen_at=MONDAY, topic="abolished")
        result = understood(("school", 0.5), aspects=["cost"])
        assert decided(result, gone) == Answer("school", ("cost",), 0.5)


class TestClarification:
    def test_yes_takes_the_first_option(self) -> None:
        assert decided(understood(("affirm", 0.9)), ASKED_BACK) == Answer("school", (), 0.9)

    def test_no_takes_none(self) -> None:
        assert decided(understood(("deny", 0.9)), ASKED_BACK) == Fallback(0.9)

    def test_another_question_is_simply_answered(self) -> None:
        result = understood(("work_permit", 0.9))
        assert decided(result, ASKED_BACK) == Answer("work_permit", (), 0.9)
