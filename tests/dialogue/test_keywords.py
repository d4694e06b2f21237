"""What people get while the model is not there: plain questions are answered, and it is said."""

from __future__ import annotations

import pytest

from bot.dialogue.messages import ActionKind, Outcome
from nlu.interface import NluResult, Scored
from tests.fakes.assistants import MemoryLog, Person, person, pressable, shown
from tests.fakes.understanding import BrokenNlu, FakeNlu, SlowNlu, understood

NOTICE = "I understand only simple words at the moment"


def someone(known: dict[str, NluResult] | None = None, log: MemoryLog | None = None) -> Person:
    """Whose messages only the keywords understand."""
    return person(nlu=BrokenNlu(), keywords=FakeNlu(known), log=log or MemoryLog())


@pytest.mark.parametrize("nlu", [BrokenNlu(), SlowNlu()], ids=["down", "slow"])
async def test_a_plain_question_is_answered_and_the_first_line_says_how(nlu: FakeNlu) -> None:
    log = MemoryLog()
    keywords = FakeNlu({"pesel": understood(("pesel", 0.9), language="en")})
    reply = await person(nlu=nlu, keywords=keywords, log=log, patience=0.05).says("pesel")
    assert (reply.outcome, reply.topic) == (Outcome.ANSWERED, "pesel")
    assert shown(reply).startswith(NOTICE)
    assert ActionKind.MENU in {action.kind for action in pressable(reply)}
    assert [(each.outcome, each.model_version) for each in log.records] == [
        ("answered", "keywords")
    ]


async def test_the_notice_is_in_the_language_of_the_question() -> None:
    reply = await someone({"песель": understood(("pesel", 0.9), language="uk")}).says("песель")
    assert shown(reply).startswith("Зараз я розумію лише прості слова")


@pytest.mark.parametrize(
    "found",
    [understood(("pesel", 0.64), language="en"), NluResult(intents=()), None],
    ids=["unsure", "nothing", "no lexicon"],
)
async def test_what_they_are_not_sure_of_is_left_to_the_menu(found: NluResult | None) -> None:
    log = MemoryLog()
    keywords = FakeNlu({"pesel": found}) if found else BrokenNlu()
    reply = await person(nlu=BrokenNlu(), keywords=keywords, log=log).says("pesel")
    assert (reply.outcome, reply.topic) == (Outcome.NLU_UNAVAILABLE, None)
    assert (reply.confidence, reply.alternatives) == (0.0, ())
    assert NOTICE not in shown(reply)
    assert {action.kind for action in pressable(reply)} == {ActionKind.GROUP}
    assert log.records[0].model_version == ""


async def test_two_close_topics_are_not_asked_about() -> None:
    """A confidence of 0.65 leaves little for another one."""
    close = understood(("pesel", 0.5), ("work_permit", 0.49), language="en")
    assert (await someone({"x": close}).says("x")).outcome is Outcome.NLU_UNAVAILABLE


async def test_messages_that_are_not_understood_do_not_count_as_misses() -> None:
    asking = someone()
    outcomes = {(await asking.says("...")).outcome for _ in range(3)}
    assert outcomes == {Outcome.NLU_UNAVAILABLE}


async def test_what_to_do_in_danger_stands_first() -> None:
    found = understood(("domestic_violence", 0.7), language="en")
    reply = await someone({"x": found}).says("x")
    assert reply.outcome is Outcome.EMERGENCY
    assert NOTICE not in shown(reply)


async def test_phrases_of_danger_come_before_keywords() -> None:
    calm = understood(("pesel", 0.99), language="en")
    reply = await person(nlu=BrokenNlu(), keywords=FakeNlu(otherwise=calm)).says("he beats me")
    assert reply.outcome is Outcome.EMERGENCY


async def test_small_talk_needs_no_notice() -> None:
    reply = await someone({"hi": understood(("greet", 0.9), language="en")}).says("hi")
    assert reply.outcome is Outcome.SMALL_TALK
    assert NOTICE not in shown(reply)


async def test_a_person_who_is_asked_for_is_named() -> None:
    asked = understood(("talk_to_human", 0.9), language="en")
    assert (await someone({"x": asked}).says("x")).outcome is Outcome.HANDOFF


async def test_a_question_goes_on_with_the_topic_before() -> None:
    how_much = NluResult((Scored("out_of_scope", 0.25),), (Scored("cost", 0.62),))
    asking = someone({"pesel": understood(("pesel", 0.9), language="en"), "how much": how_much})
    await asking.says("pesel")
    reply = await asking.says("how much")
    assert (reply.outcome, reply.topic, reply.aspect) == (Outcome.ANSWERED, "pesel", "cost")


async def test_keywords_are_not_asked_while_the_model_is_there() -> None:
    keywords = FakeNlu()
    nlu = FakeNlu({"pesel": understood(("pesel", 0.9), language="en")})
    reply = await person(nlu=nlu, keywords=keywords).says("pesel")
    assert reply.outcome is Outcome.ANSWERED
    assert NOTICE not in shown(reply)
    assert keywords.heard == []
