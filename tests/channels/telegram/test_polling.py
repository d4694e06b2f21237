"""The whole channel by long polling against a fake Bot API."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from typing import Any

import pytest

from bot.channels.telegram.errors import InboxUnavailable, TelegramUnreachable, TokenRejected
from bot.dialogue.messages import IncomingMessage, Reply
from tests.channels.telegram.conftest import QUICK, MakeChannel, polling
from tests.channels.telegram.helpers import (
    CHAT,
    FakeResponder,
    MemoryStore,
    message,
    pressed,
    reply,
    said,
)
from tests.fakes.bot_api import FakeBotApi, Fault


async def test_messages_are_answered_and_leave_the_inbox(
    make_channel: MakeChannel, api: FakeBotApi, store: MemoryStore
) -> None:
    async with polling(make_channel()):
        await api.push(said("one"))
        await api.push(pressed("1:menu"))
        await api.has_sent(2)
    assert api.texts() == ["echo one", "echo"]
    assert not store.waiting


async def test_only_messages_and_buttons_are_asked_for(
    make_channel: MakeChannel, api: FakeBotApi
) -> None:
    async with polling(make_channel()):
        await api.push(said("one"))
        await api.has_sent(1)
    asked = {call.data["allowed_updates"] for call in api.called("getUpdates")}
    assert [json.loads(each) for each in asked] == [["message", "callback_query"]]


async def test_a_webhook_of_an_earlier_life_is_removed(
    make_channel: MakeChannel, api: FakeBotApi
) -> None:
    async with polling(make_channel()):
        await api.push(said("one"))
        await api.has_sent(1)
    assert api.called("deleteWebhook")


async def test_nothing_is_confirmed_before_it_is_stored(
    make_channel: MakeChannel, api: FakeBotApi, store: MemoryStore
) -> None:
    store.broken = True
    async with polling(make_channel()):
        await api.push(said("one"))
        await asyncio.sleep(0.2)
        assert len(api.updates) == 1
        store.broken = False
        await api.has_sent(1)
    assert api.texts() == ["echo one"]


async def test_in_a_chat_answers_come_in_order_while_chats_run_side_by_side(
    make_channel: MakeChannel, api: FakeBotApi, responder: FakeResponder
) -> None:
    responder.seconds = 0.05
    async with polling(make_channel()) as channel:
        for number in range(5):
            for chat in range(8):
                await api.push(said(str(number), CHAT + chat))
        await api.has_sent(40)
        await asyncio.sleep(0.05)
        assert len(channel.processor.turns) == 0
    for chat in range(8):
        assert api.texts(CHAT + chat) == [f"echo {number}" for number in range(5)]
    assert responder.most_in_a_chat == 1
    assert responder.most_at_once == 8


async def test_a_busy_chat_does_not_hold_up_another(
    make_channel: MakeChannel, api: FakeBotApi, responder: FakeResponder
) -> None:
    responder.seconds = 0.05
    async with polling(make_channel(limits=replace(QUICK, answers_at_once=2))):
        for number in range(60):
            await api.push(said(str(number)))
        await api.push(said("hello", CHAT + 1))
        await asyncio.sleep(0.5)
        assert api.texts(CHAT + 1) == ["echo hello"]
        assert len(api.texts(CHAT)) < 20


async def test_a_repeated_update_is_answered_once(
    make_channel: MakeChannel, api: FakeBotApi
) -> None:
    async with polling(make_channel()):
        number = await api.push(said("one"))
        await api.has_sent(1)
        for _ in range(3):
            await api.push_raw({"update_id": number, **said("one")})
        await api.push_raw({"update_id": number + 1, **said("two")})
        await api.has_sent(2)
    assert api.texts() == ["echo one", "echo two"]


async def test_too_many_requests_in_one_chat_does_not_hold_up_another(
    make_channel: MakeChannel, api: FakeBotApi
) -> None:
    api.faults.append(Fault("sendMessage", retry_after=1, chat=CHAT))
    async with polling(make_channel()):
        await api.push(said("slow"))
        await api.push(said("later"))
        for number in range(1, 6):
            await api.push(said("quick", CHAT + number))
        await api.has_sent(5, 0.9)
        assert not api.texts(CHAT)
        await api.has_sent(7)
    assert api.texts(CHAT) == ["echo slow", "echo later"]


async def test_an_update_that_nobody_can_read_does_not_stop_the_others(
    make_channel: MakeChannel, api: FakeBotApi
) -> None:
    bad: list[dict[str, Any]] = [
        {"message": {}},
        {"message": message(location={"latitude": 1})},
        {"message": {**message(text="x"), "date": "yesterday"}},
        {"callback_query": {"id": 1}},
        {"message": message(text=5)},
        {"message": message(text={"a": 1})},
    ]
    async with polling(make_channel()):
        for content in bad:
            await api.push(content)
        await api.push(said("good"))
        await api.has_sent(1)
        await asyncio.sleep(0.1)
    assert "echo good" in api.texts()


async def test_faults_while_fetching_pass(make_channel: MakeChannel, api: FakeBotApi) -> None:
    async with polling(make_channel()):
        await api.push(said("one"))
        await api.has_sent(1)
        for fault in ({"code": 500}, {"drop": "before"}, {"code": 409}, {"retry_after": 1}):
            api.faults.append(Fault("getUpdates", **fault))
        await api.push(said("two"))
        await api.has_sent(2)
    assert api.texts() == ["echo one", "echo two"]


async def test_telegrams_absence_costs_no_message(
    make_channel: MakeChannel, api: FakeBotApi, store: MemoryStore
) -> None:
    """Short retries and later ones are used up; the next start answers."""
    async with polling(make_channel()):
        api.faults.append(Fault("sendMessage", times=1000, code=500))
        await api.push(said("one"))
        await asyncio.sleep(1)
    assert list(store.waiting) == [1001]
    api.faults.clear()
    async with polling(make_channel()):
        await api.has_sent(1)
    assert api.texts() == ["echo one"]
    assert not store.waiting


async def test_a_crash_leaves_the_inbox_after_its_apology(
    make_channel: MakeChannel, api: FakeBotApi, store: MemoryStore, responder: FakeResponder
) -> None:
    def crash(_: object) -> Any:
        raise RuntimeError

    responder.answer = crash
    async with polling(make_channel()):
        await api.push(said("one"))
        await api.has_sent(1)
    assert api.texts() == ["Перепрошую"]
    assert not store.waiting


async def test_what_a_killed_process_left_is_answered_first_and_once(
    make_channel: MakeChannel, api: FakeBotApi, store: MemoryStore, responder: FakeResponder
) -> None:
    """As after kill -9: the second process sees the store as it was at that moment."""
    responder.answer = hang_after(2, responder)
    async with polling(make_channel(limits=replace(QUICK, wind_down=0.1))):
        for number in range(20):
            await api.push(said(str(number)))
        await api.has_sent(2)
        while len(store.waiting) != 18 or len(store.known) != 20:
            await asyncio.sleep(0.01)
        at_the_kill = deepcopy(store)
    async with polling(make_channel(store=at_the_kill, responder=FakeResponder())):
        await api.push(said("new"))
        await api.has_sent(21)
        await asyncio.sleep(0.1)
    assert api.texts() == [*(f"echo {number}" for number in range(20)), "echo new"]
    assert not at_the_kill.waiting


def hang_after(count: int, responder: FakeResponder) -> Callable[[IncomingMessage], Reply]:
    def answer(incoming: IncomingMessage) -> Reply:
        responder.seconds = 60 if len(responder.heard) >= count else 0
        return reply(f"echo {incoming.text}")

    return answer


async def test_a_stop_finishes_what_is_under_way_and_keeps_the_rest(
    make_channel: MakeChannel, api: FakeBotApi, store: MemoryStore, responder: FakeResponder
) -> None:
    responder.seconds = 0.3
    async with polling(make_channel()):
        for number in range(5):
            await api.push(said(str(number)))
        while not responder.heard:
            await asyncio.sleep(0.01)
    assert api.texts() == ["echo 0"]
    assert len(store.waiting) == 4


async def test_a_stop_takes_bounded_time(
    make_channel: MakeChannel, api: FakeBotApi, store: MemoryStore, responder: FakeResponder
) -> None:
    responder.seconds = 2.9
    start = asyncio.get_running_loop().time()
    async with polling(make_channel(limits=replace(QUICK, wind_down=0.2))):
        await api.push(said("one"))
        while not responder.heard:
            await asyncio.sleep(0.01)
    assert asyncio.get_running_loop().time() - start < 2
    assert list(store.waiting) == [1001]


async def test_a_long_wait_for_telegram_does_not_hold_up_a_stop(
    make_channel: MakeChannel, api: FakeBotApi, store: MemoryStore
) -> None:
    api.faults.append(Fault("sendMessage", times=1000, code=500))
    start = asyncio.get_running_loop().time()
    async with polling(make_channel(limits=replace(QUICK, later=(600,)))):
        await api.push(said("one"))
        await asyncio.sleep(0.5)
    assert asyncio.get_running_loop().time() - start < 3
    assert list(store.waiting) == [1001]


@pytest.mark.parametrize("token", ["", "TEST", "42:", "42:TE ST", "42:TEST\n", "42:../x", "४२:x"])
def test_what_is_no_token_is_rejected_without_asking(
    make_channel: MakeChannel, token: str
) -> None:
    with pytest.raises(TokenRejected):
        make_channel(token)


async def test_a_wrong_token_ends_the_start(make_channel: MakeChannel) -> None:
    with pytest.raises(TokenRejected) as caught:
        await make_channel("43:CANARY").run_polling(asyncio.Event())
    assert "CANARY" not in str(caught.value)
    assert "TELEGRAM_BOT_TOKEN" in str(caught.value)


async def test_a_token_that_is_withdrawn_ends_the_run(
    make_channel: MakeChannel, api: FakeBotApi
) -> None:
    running = asyncio.create_task(make_channel().run_polling(asyncio.Event()))
    await api.push(said("one"))
    await api.has_sent(1)
    api.token = "42:NEW"
    await api.push(said("two"))
    with pytest.raises(TokenRejected):
        await asyncio.wait_for(running, 5)


async def test_an_absent_telegram_ends_the_start(make_channel: MakeChannel) -> None:
    channel = make_channel(api_root="http://127.0.0.1:9")
    with pytest.raises(TelegramUnreachable, match="NetworkError"):
        await channel.run_polling(asyncio.Event())


async def test_short_failures_do_not_end_the_start(
    make_channel: MakeChannel, api: FakeBotApi
) -> None:
    api.faults += [Fault("getMe", times=2, code=502), Fault("deleteWebhook", drop="before")]
    async with polling(make_channel()):
        await api.push(said("one"))
        await api.has_sent(1)


async def test_an_inbox_that_cannot_be_read_ends_the_start(
    make_channel: MakeChannel, store: MemoryStore
) -> None:
    async def broken() -> list[tuple[int, bytes]]:
        raise OSError

    store.pending = broken  # type: ignore[method-assign]
    with pytest.raises(InboxUnavailable):
        await make_channel().run_polling(asyncio.Event())


async def test_commands_and_descriptions_are_set_in_each_language(
    make_channel: MakeChannel, api: FakeBotApi
) -> None:
    async with polling(make_channel()):
        while len(api.called("setMyShortDescription")) < 3:
            await asyncio.sleep(0.01)
    commands = {
        call.data.get("language_code"): json.loads(call.data["commands"])
        for call in api.called("setMyCommands")
    }
    assert set(commands) == {None, "en", "uk"}
    assert commands["uk"][0] == {"command": "start", "description": "start uk"}
    assert [each["description"] for each in commands[None]] == [
        f"{name} en" for name in ("start", "language", "topics", "help", "privacy")
    ]
    described = {call.data["description"] for call in api.called("setMyDescription")}
    assert described == {"description en", "description uk"}


async def test_a_profile_that_telegram_refuses_costs_no_answer(
    make_channel: MakeChannel, api: FakeBotApi
) -> None:
    methods = ("setMyCommands", "setMyDescription", "setMyShortDescription")
    api.faults += [Fault(method, times=9, retry_after=3600) for method in methods]
    async with polling(make_channel()):
        await api.push(said("one"))
        await api.has_sent(1)


async def test_a_reply_of_many_parts_is_not_repeated_from_its_start(
    make_channel: MakeChannel, api: FakeBotApi, responder: FakeResponder
) -> None:
    responder.answer = lambda _: reply("a" * 4096, "b" * 4096, "c" * 100)
    async with polling(make_channel()):
        await api.push(said("x"))
        await api.has_sent(1)
        api.faults.append(Fault("sendMessage", times=6, code=500))
        await api.has_sent(3)
    assert [text[0] for text in api.texts()] == ["a", "b", "c"]
