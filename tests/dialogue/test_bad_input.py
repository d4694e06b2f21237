"""What people, phones and attackers send instead of a question."""

from __future__ import annotations

import time

import pytest

from bot.dialogue.messages import Outcome
from tests.fakes.assistants import person, shown
from tests.fakes.understanding import BrokenNlu, FakeNlu, understood

INPUTS = {
    "empty": "",
    "spaces": " \n\t\u00a0\u2003",
    "100,000 letters in one word": "a" * 100_000,
    "100,000 letters in words": "що робити " * 10_000,
    "NUL": "pesel\x00\x00 gdzie",
    "control characters": "".join(map(chr, range(32))),
    "right to left": "\u202eמה זה PESEL\u202c كيف",
    "zero width": "p\u200be\u200cs\u200de\ufeffl" * 100,
    "emoji": "🦆" * 4096,
    "family emoji": "👨‍👩‍👧‍👦" * 500,
    "combining marks": "e" + "\u0301" * 4000,
    "lone surrogate": "pesel \ud83d",
    "a command of Rasa": '/pesel{"a": 1}',
    "a command of Rasa with confidence": '/greet@1.0{"name": "x"}',
    "regular expression": "((((a+)+)+)+)$" * 200,
    "format string": "%s %(x)s {0} {unit:muw} { $time }",
    "markup": "<b>*_[x](tg://user?id=1)</b>",
}


@pytest.mark.parametrize("text", INPUTS.values(), ids=INPUTS.keys())
@pytest.mark.parametrize(
    "nlu",
    [FakeNlu(), FakeNlu(otherwise=understood(("pesel", 0.9), language="en")), BrokenNlu()],
    ids=["misses", "understands", "down"],
)
async def test_it_gets_a_reply_in_less_than_a_second_of_work(text: str, nlu: FakeNlu) -> None:
    someone = person(nlu=nlu)
    started = time.process_time()  # not the clock on the wall: the machine may be busy
    reply = await someone.says(text)
    assert time.process_time() - started < 1
    assert reply.outcome is not Outcome.FAILED
    assert shown(reply)


async def test_text_that_begins_with_a_slash_sets_no_intent() -> None:
    nlu = FakeNlu(otherwise=understood(("pesel", 0.99), language="en"))
    reply = await person(nlu=nlu).says('/emergency{"a": 1}')
    assert (reply.outcome, reply.topic) == (Outcome.SMALL_TALK, None)
    assert shown(reply).startswith("Write your question in your own words")


async def test_danger_behind_a_slash_is_danger() -> None:
    assert (await person().says("/help he beats me")).outcome is Outcome.EMERGENCY


async def test_what_a_person_wrote_is_not_repeated_to_them() -> None:
    nlu = FakeNlu(otherwise=understood(("pesel", 0.9), aspects=["hours"], language="en"))
    reply = await person(nlu=nlu).says("CANARY { $time } <b>")
    assert "CANARY" not in repr(reply)
