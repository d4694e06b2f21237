from __future__ import annotations

import pytest
from sqlalchemy import Engine

from bot.querylog.review.queue import waiting
from tests.querylog.review.asked import stored


def reasons(engine: Engine) -> dict[str, str]:
    return {each.text: each.reason for each in waiting(engine, str.casefold)}


@pytest.mark.parametrize("outcome", ["fallback", "clarified", "out_of_scope"])
def test_what_was_not_answered_waits(engine: Engine, outcome: str) -> None:
    stored(engine, "how?", outcome=outcome)
    assert reasons(engine) == {"how?": outcome}


@pytest.mark.parametrize("outcome", ["answered", "small_talk", "handoff", "emergency"])
def test_what_was_answered_surely_does_not(engine: Engine, outcome: str) -> None:
    stored(engine, "how?", outcome=outcome)
    assert reasons(engine) == {}


def test_an_answer_of_low_confidence_waits(engine: Engine) -> None:
    stored(engine, "how?", outcome="answered", confidence="low")
    assert reasons(engine) == {"how?": "low_confidence"}


def test_an_answer_that_its_conversation_found_not_helpful_waits(engine: Engine) -> None:
    stored(engine, "how?", outcome="answered", topic="pesel")
    stored(engine, "and a visa?", outcome="answered", topic="visa")
    stored(engine, "elsewhere", outcome="answered", topic="pesel", session="s2")
    stored(engine, None, pressed="bad", outcome="small_talk", topic="pesel", confidence=None)
    assert reasons(engine) == {"how?": "not_helpful"}


def test_a_question_without_its_text_cannot_be_reviewed(engine: Engine) -> None:
    stored(engine, None)
    assert reasons(engine) == {}


def test_a_wording_stands_once_and_the_most_frequent_first(engine: Engine) -> None:
    stored(engine, "rare", "often", "often", topic="pesel", alternatives=["pesel", "visa"])
    found = waiting(engine, str.casefold)
    assert [(each.text, each.times) for each in found] == [("often", 2), ("rare", 1)]
    assert (found[0].topic, found[0].alternatives) == ("pesel", ("visa",))
