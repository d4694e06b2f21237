"""Texts are kept only of who allows it, only in that conversation, and until they withdraw."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.dialogue.messages import Action, ActionKind, Reply
from tests.fakes.assistants import MemoryLog, Person, person, pressable, shown
from tests.fakes.understanding import understood

PESEL = understood(("pesel", 0.9), language="en")
ALLOW, WITHDRAW = Action(ActionKind.KEEP_TEXT), Action(ActionKind.KEEP_NO_TEXT)


def somebody(log: MemoryLog, *, wanted: bool = True, act: str = "") -> Person:
    """wanted: the operator keeps texts.  act: what they say without words of their own."""
    meaning = understood((act, 0.9), language="en") if act else PESEL
    return person(otherwise=meaning, log=log, keeps_text=wanted)


def offers(reply: Reply) -> list[Action]:
    return [action for action in pressable(reply) if action in (ALLOW, WITHDRAW)]


async def test_nothing_is_kept_before_it_is_allowed() -> None:
    log = MemoryLog()
    await somebody(log).says("pesel")
    assert [record.may_keep_text for record in log.records] == [False]


async def test_what_is_allowed_holds_for_the_messages_after_it() -> None:
    log = MemoryLog()
    someone = somebody(log)
    await someone.says("pesel")
    await someone.presses(ActionKind.KEEP_TEXT)
    await someone.says("pesel")
    assert [record.may_keep_text for record in log.records] == [False, True, True]


async def test_who_withdraws_is_believed_at_once() -> None:
    log = MemoryLog()
    someone = somebody(log)
    await someone.presses(ActionKind.KEEP_TEXT)
    await someone.presses(ActionKind.KEEP_NO_TEXT)
    await someone.says("pesel")
    assert [record.may_keep_text for record in log.records] == [True, False, False]


async def test_it_dies_with_the_conversation() -> None:
    log = MemoryLog()
    someone = somebody(log)
    await someone.presses(ActionKind.CHOOSE_LANGUAGE, "en")  # a language outlives the pause
    await someone.presses(ActionKind.KEEP_TEXT)
    someone.waits(timedelta(minutes=31))
    await someone.says("pesel")
    assert not log.records[-1].may_keep_text


async def test_where_the_operator_keeps_no_texts_nobody_can_allow_it() -> None:
    log = MemoryLog()
    someone = somebody(log, wanted=False)
    reply = await someone.presses(ActionKind.KEEP_TEXT)
    await someone.says("pesel")
    assert not any(record.may_keep_text for record in log.records)
    assert "do not keep the text of your question" in shown(reply)


@pytest.mark.parametrize("typed", [False, True], ids=["pressed", "typed"])
async def test_the_privacy_notice_has_the_button_that_fits(typed: bool) -> None:
    someone = somebody(MemoryLog(), act="privacy")

    async def notice() -> Reply:
        return await (someone.says("privacy?") if typed else someone.presses(ActionKind.PRIVACY))

    assert offers(await notice()) == [ALLOW]
    await someone.presses(ActionKind.KEEP_TEXT)
    assert offers(await notice()) == [WITHDRAW]
    await someone.presses(ActionKind.KEEP_NO_TEXT)
    assert offers(await notice()) == [ALLOW]


@pytest.mark.parametrize("kind", [ActionKind.PRIVACY, ActionKind.NOT_HELPFUL])
async def test_where_no_texts_are_kept_there_is_no_button(kind: ActionKind) -> None:
    someone = somebody(MemoryLog(), wanted=False)
    assert offers(await someone.presses(kind, "pesel")) == []


@pytest.mark.parametrize("kind", [ActionKind.KEEP_TEXT, ActionKind.KEEP_NO_TEXT])
async def test_the_reply_says_what_happens_now_and_offers_the_way_back(kind: ActionKind) -> None:
    reply = await somebody(MemoryLog()).presses(kind)
    allowed = kind is ActionKind.KEEP_TEXT
    assert ("In this conversation I keep the text" in shown(reply)) is allowed
    assert ("I keep no more texts" in shown(reply)) is not allowed
    assert offers(reply) == [WITHDRAW if allowed else ALLOW]


@pytest.mark.parametrize("typed", [False, True], ids=["pressed", "typed"])
async def test_who_was_not_helped_is_asked_once(typed: bool) -> None:
    someone = somebody(MemoryLog(), act="feedback_bad")
    asked = []
    for _ in range(2):
        reply = await (
            someone.says("this is wrong")
            if typed
            else someone.presses(ActionKind.NOT_HELPFUL, "pesel")
        )
        asked.append((offers(reply), "May I keep the text" in shown(reply)))
    assert asked == [([ALLOW], True), ([], False)]


async def test_who_has_answered_is_not_asked_any_more() -> None:
    someone = somebody(MemoryLog())
    await someone.presses(ActionKind.KEEP_NO_TEXT)
    assert offers(await someone.presses(ActionKind.NOT_HELPFUL, "pesel")) == []


async def test_a_conversation_has_one_random_id_and_the_next_one_another() -> None:
    log = MemoryLog()
    someone, other = somebody(log), somebody(log)
    await someone.says("pesel")
    await someone.presses(ActionKind.MENU)
    someone.waits(timedelta(minutes=31))
    await someone.says("pesel")
    await other.says("pesel")
    first, second, later, others = [record.session for record in log.records]
    assert first == second
    assert len({first, later, others}) == 3
