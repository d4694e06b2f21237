"""Understanding that is down or slow: an outcome of its own, never "not understood"."""

from __future__ import annotations

import asyncio
import logging

import pytest

from bot.dialogue.assistant import PATIENCE
from bot.dialogue.messages import ActionKind, Outcome
from nlu.interface import NluResult
from tests.fakes.assistants import MemoryLog, person, pressable, shown
from tests.fakes.understanding import BrokenNlu, FakeNlu, SlowNlu, understood


@pytest.mark.parametrize("nlu", [BrokenNlu(), SlowNlu()], ids=["down", "slow"])
async def test_the_menu_and_a_person_help_meanwhile(nlu: FakeNlu) -> None:
    log = MemoryLog()
    someone = person(nlu=nlu, log=log, patience=0.05)
    reply = await someone.says("where do I get a PESEL")
    assert reply.outcome is Outcome.NLU_UNAVAILABLE
    assert (reply.topic, reply.confidence, reply.alternatives) == (None, 0.0, ())
    assert "In danger call 112" in shown(reply)
    assert "+48 12 000 00 00" in shown(reply)
    assert reply.units == ("info-point-foreigners",)
    assert {action.kind for action in pressable(reply)} == {ActionKind.GROUP}
    assert [record.outcome for record in log.records] == ["nlu_unavailable"]


async def test_nobody_waits_longer_than_three_seconds() -> None:
    assert PATIENCE < 3
    someone = person(nlu=SlowNlu())
    # The limit is twice as wide as what is promised, since the machine may be busy.
    reply = await asyncio.wait_for(someone.says("where do I get a PESEL"), 2 * 3)
    assert reply.outcome is Outcome.NLU_UNAVAILABLE


@pytest.mark.parametrize("nlu", [BrokenNlu(), SlowNlu()], ids=["down", "slow"])
async def test_the_application_log_tells_of_it_without_the_text(
    nlu: FakeNlu, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    await person(nlu=nlu, patience=0.05).says("CANARY 44051401359")
    assert "understanding is unavailable" in caplog.text
    assert "CANARY" not in caplog.text + repr([vars(record) for record in caplog.records])


async def test_an_outage_is_no_miss_of_the_persons() -> None:
    nlu = FakeNlu()
    someone = person(nlu=nlu)
    broken = person(nlu=BrokenNlu())
    replies = [await broken.says("...") for _ in range(3)]
    assert {reply.outcome for reply in replies} == {Outcome.NLU_UNAVAILABLE}
    assert (await someone.says("...")).outcome is Outcome.FALLBACK


async def test_buttons_work_while_it_is_down() -> None:
    reply = await person(nlu=BrokenNlu()).presses(ActionKind.TOPIC, "pesel", "cost")
    assert reply.outcome is Outcome.ANSWERED


async def test_the_topic_is_remembered_through_an_outage() -> None:
    class Flickering(FakeNlu):
        up = True

        async def parse(self, text: str) -> NluResult:
            return await (FakeNlu.parse(self, text) if self.up else BrokenNlu().parse(text))

    nlu = Flickering(
        {"pesel": understood(("pesel", 0.9), language="en")},
        understood(("work_permit", 0.3), aspects=["cost"], language="en"),
    )
    someone = person(nlu=nlu)
    await someone.says("pesel")
    nlu.up = False
    assert (await someone.says("how much")).outcome is Outcome.NLU_UNAVAILABLE
    nlu.up = True
    assert (await someone.says("how much")).topic == "pesel"
