"""Two topics in one message are both answered, one topic is never split in two."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.dialogue.messages import ActionKind, Outcome
from bot.dialogue.two_questions import MOST_CUTS, cuts
from nlu.interface import NluResult, Scored
from tests.fakes.assistants import person, shown
from tests.fakes.understanding import understood

BOTH = "the price of a pesel, and may i work"
ASPECTS = "where to get a pesel and what it costs"
ONE_ASPECT = "the price of a pesel and of a copy"
SINGLE = "a pesel for my wife, and for my son"
DANGER = "a pesel, and my husband beats me"


def asking(*topics: tuple[str, float], **aspects: float) -> NluResult:
    """aspects: how sure each one is asked, the surest first."""
    found = tuple(Scored(name, confidence) for name, confidence in aspects.items())
    return replace(understood(*topics, language="en"), aspects=found)


KNOWN = {
    BOTH: understood(("pesel", 0.6), ("work_permit", 0.3), language="en"),
    "the price of a pesel,": understood(("pesel", 0.9), aspects=["cost"]),
    "and may i work": understood(("work_permit", 0.9)),
    ASPECTS: asking(("pesel", 0.9), cost=0.8, where=0.1),
    "where to get a pesel": asking(("pesel", 0.9), where=0.9),
    "and what it costs": asking(("out_of_scope", 0.9), cost=0.9),
    ONE_ASPECT: asking(("pesel", 0.9), cost=0.9, documents=0.05),
    "the price of a pesel": asking(("pesel", 0.9), cost=0.9),
    "and of a copy": asking(("pesel", 0.5), documents=0.4),
    SINGLE: understood(("pesel", 0.8), ("work_permit", 0.1), language="en"),
    "a pesel for my wife,": understood(("pesel", 0.9)),
    "and for my son": understood(("work_permit", 0.4)),
    DANGER: understood(("pesel", 0.7), ("domestic_violence", 0.1), language="en"),
    "a pesel,": understood(("pesel", 0.9)),
    "and my husband beats me": understood(("domestic_violence", 0.9)),
}


async def test_both_are_answered_in_the_order_they_were_asked() -> None:
    reply = await person(KNOWN).says(BOTH)
    assert (reply.outcome, reply.topic, reply.aspect) == (Outcome.ANSWERED, "pesel", "cost")
    assert reply.also == ("work_permit",)
    text = shown(reply)
    assert text.index("It costs nothing.") < text.index("Work")
    pressed = [button.action for row in reply.buttons for button in row]
    assert any(a.kind is ActionKind.TOPIC and a.value == "work_permit" for a in pressed)


async def test_two_aspects_of_one_topic_are_both_answered_in_the_order_they_were_asked() -> None:
    reply = await person(KNOWN).says(ASPECTS)
    assert (reply.topic, reply.aspect, reply.also) == ("pesel", "where", ())
    assert "It costs nothing." in shown(reply)


async def test_a_half_that_is_not_sure_asks_for_no_second_aspect() -> None:
    assert (await person(KNOWN).says(ONE_ASPECT)).aspect == "cost"


async def test_a_unit_of_both_topics_is_named_once() -> None:
    reply = await person(KNOWN).says(BOTH)
    assert len(reply.units) == len(set(reply.units))


async def test_a_half_that_is_not_sure_is_no_second_question() -> None:
    reply = await person(KNOWN).says(SINGLE)
    assert (reply.topic, reply.also) == ("pesel", ())


async def test_danger_in_a_half_is_no_second_answer() -> None:
    """Danger is looked for in the whole message, before any of this."""
    assert (await person(KNOWN).says(DANGER)).also == ()


@pytest.mark.parametrize(
    ("text", "halves"),
    [
        ("how much is pesel? may we work", [("how much is pesel?", "may we work")]),
        ("де песель і чи можна працювати", [("де песель", "і чи можна працювати")]),
        ("dónde está la oficina y cuánto cuesta", [("dónde está la oficina", "y cuánto cuesta")]),
        ("where is the office", []),
        ("ok, thanks", []),
        ("", []),
    ],
)
def test_messages_are_cut_where_clauses_end_or_are_joined(
    text: str, halves: list[tuple[str, str]]
) -> None:
    assert [(cut.left, cut.right) for cut in cuts(text)] == halves


def test_a_long_story_is_cut_a_few_times_only() -> None:
    assert len(cuts("one two, " * 100)) == MOST_CUTS
