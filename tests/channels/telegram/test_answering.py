"""Updates pushed through PTB's Application.process_update, the answers read at a fake Bot API."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import pytest
from telegram import Update

from bot.channels.telegram.application import TelegramChannel
from bot.channels.telegram.callback_data import encode
from bot.dialogue.messages import (
    Action,
    ActionKind,
    Button,
    IncomingMessage,
    Kind,
    Point,
    Reply,
    Venue,
)
from tests.channels.telegram.conftest import QUICK, MakeChannel
from tests.channels.telegram.helpers import (
    CHAT,
    FakeResponder,
    MemoryStore,
    message,
    pressed,
    reply,
    said,
    with_buttons,
)
from tests.fakes.bot_api import FakeBotApi, Fault

PHOTO = {"file_id": "f", "file_unique_id": "u", "width": 9, "height": 9}


@pytest.fixture
async def channel(make_channel: MakeChannel) -> AsyncIterator[TelegramChannel]:
    channel = make_channel()
    async with channel.application:
        yield channel


async def receive(channel: TelegramChannel, content: dict[str, Any], update_id: int = 1) -> None:
    update = Update.de_json({"update_id": update_id, **content}, channel.application.bot)
    await channel.application.process_update(update)


async def test_a_question_is_answered_in_html_without_previews(
    channel: TelegramChannel, api: FakeBotApi
) -> None:
    await receive(channel, said("a < b"))
    [sent] = api.delivered
    assert sent.data["text"] == "echo a &lt; b"
    assert sent.data["parse_mode"] == "HTML"
    assert "is_disabled" in sent.data["link_preview_options"]
    assert int(sent.data["chat_id"]) == CHAT


async def test_a_receipt_that_the_library_cannot_read_is_no_failure(
    channel: TelegramChannel, api: FakeBotApi
) -> None:
    api.echo = {"link_preview_options": "{}", "date": "today", "entities": 5}
    await receive(channel, said("x"))
    assert api.texts() == ["echo x"]


async def test_buttons_reach_telegram(
    channel: TelegramChannel, api: FakeBotApi, responder: FakeResponder
) -> None:
    action = Action(ActionKind.TOPIC, "pesel", "cost")
    responder.answer = lambda _: with_buttons((Button("Скільки?", action),))
    await receive(channel, said("pesel"))
    assert encode(action) in api.delivered[0].data["reply_markup"]


async def test_a_pressed_button_is_acknowledged_and_answered(
    channel: TelegramChannel, api: FakeBotApi, responder: FakeResponder
) -> None:
    await receive(channel, pressed("1:menu"))
    assert len(api.called("answerCallbackQuery")) == 1
    assert len(api.delivered) == 1
    assert responder.heard[0].action == Action(ActionKind.MENU)


async def test_the_acknowledgement_does_not_wait_for_the_answer(
    channel: TelegramChannel, api: FakeBotApi, responder: FakeResponder
) -> None:
    responder.seconds = 0.5
    await receive(channel, pressed("1:menu", old=True))
    [acknowledged] = api.called("answerCallbackQuery")
    assert api.delivered[0].at - acknowledged.at > 0.4


@pytest.mark.parametrize("code", [400, 500])
async def test_a_refused_acknowledgement_does_not_cost_the_answer(
    channel: TelegramChannel, api: FakeBotApi, code: int
) -> None:
    api.faults.append(Fault("answerCallbackQuery", code=code))
    await receive(channel, pressed("1:menu"))
    assert api.texts() == ["echo"]


@pytest.mark.parametrize("data", ["", "\0", "x" * 65, "'; DROP TABLE inbox; --", None])
async def test_a_forged_button_is_answered_as_unreadable(
    channel: TelegramChannel, api: FakeBotApi, responder: FakeResponder, data: str | None
) -> None:
    await receive(channel, pressed(data))
    assert responder.heard[0].kind is Kind.UNREADABLE
    assert api.texts() == ["echo"]


async def test_a_place_is_shown_on_a_map_and_in_words(
    channel: TelegramChannel, api: FakeBotApi, responder: FakeResponder
) -> None:
    place = Venue(Point(50.06, 19.94), "MUW", "Basztowa 22")
    responder.answer = lambda _: reply("Basztowa 22", venue=place)
    await receive(channel, pressed("1:map:muw"))
    venue, text = api.delivered
    assert venue.method == "sendVenue"
    assert (venue.data["latitude"], venue.data["title"]) == ("50.06", "MUW")
    assert text.data["text"] == "Basztowa 22"


async def test_a_map_that_telegram_refuses_does_not_cost_the_words(
    channel: TelegramChannel, api: FakeBotApi, responder: FakeResponder
) -> None:
    api.faults.append(Fault("sendVenue", code=400))
    place = Venue(Point(99, 999), "MUW", "Basztowa 22")
    responder.answer = lambda _: reply("Basztowa 22", venue=place)
    await receive(channel, pressed("1:map:muw"))
    assert api.texts() == ["Basztowa 22"]


async def test_an_album_is_answered_once(channel: TelegramChannel, api: FakeBotApi) -> None:
    for number in range(5):
        photo = message(photo=[PHOTO], media_group_id="album")
        await receive(channel, {"message": photo}, number)
    await receive(channel, {"message": message(photo=[PHOTO])}, 9)
    assert len(api.delivered) == 2


async def test_what_is_not_for_us_is_not_answered(
    channel: TelegramChannel, api: FakeBotApi, responder: FakeResponder
) -> None:
    await receive(channel, {"edited_message": message(text="x", edit_date=1)})
    await receive(channel, {"my_unknown_update": {}})
    assert not responder.heard
    assert not api.delivered


async def test_a_long_answer_comes_in_order(
    channel: TelegramChannel, api: FakeBotApi, responder: FakeResponder
) -> None:
    words = " ".join(str(number) for number in range(18_000))
    responder.answer = lambda _: reply(words)
    await receive(channel, said("x"))
    assert len(api.delivered) > 20
    assert " ".join(api.texts()) == words


@pytest.mark.parametrize(
    "text",
    ["\0", "a\0b", "\u202eабв", "\u200b\u200d", "😀" * 4096, "x" * 100_000, "\ud83d", "</b>"],
    ids=["nul", "nul inside", "rtl", "zero width", "emoji", "100k", "half a pair", "markup"],
)
async def test_odd_texts_are_answered_like_others(
    channel: TelegramChannel, api: FakeBotApi, text: str
) -> None:
    await receive(channel, said(text))
    assert api.texts()[0].startswith("echo")


async def test_typing_is_shown_when_an_answer_takes_long(
    channel: TelegramChannel, api: FakeBotApi, responder: FakeResponder
) -> None:
    await receive(channel, said("quick"))
    assert not api.called("sendChatAction")
    responder.seconds = 1.3
    await receive(channel, said("slow"))
    [typing] = api.called("sendChatAction")
    assert typing.data["action"] == "typing"


def crash(incoming: IncomingMessage) -> Reply:
    raise RuntimeError(f"no answer to {incoming.text}")


@pytest.mark.parametrize(
    ("language", "apology"),
    [
        ("uk", "Перепрошую"),
        ("UK-ua", "Перепрошую"),
        ("en", "Sorry"),
        ("pl", "Sorry"),
        (None, "Sorry"),
        ("../etc", "Sorry"),
    ],
)
async def test_a_crash_is_apologized_for_in_the_apps_language(
    channel: TelegramChannel,
    api: FakeBotApi,
    responder: FakeResponder,
    language: str | None,
    apology: str,
) -> None:
    responder.answer = crash
    await receive(channel, said("canary", language=language))
    assert api.texts() == [apology]


async def test_after_a_crash_the_next_message_is_answered(
    channel: TelegramChannel, api: FakeBotApi, responder: FakeResponder
) -> None:
    working, responder.answer = responder.answer, crash
    await receive(channel, pressed("1:menu"))
    responder.answer = working
    await receive(channel, said("x"))
    assert api.texts() == ["Перепрошую", "echo x"]


async def test_a_crash_is_logged_by_type_place_and_kind_only(
    channel: TelegramChannel, responder: FakeResponder, caplog: pytest.LogCaptureFixture
) -> None:
    responder.answer = crash
    await receive(channel, said("canary"))
    [record] = [each for each in caplog.records if each.levelname == "ERROR"]
    assert "RuntimeError at tests/channels/telegram/test_answering.py:" in record.getMessage()
    assert "update: message" in record.getMessage()
    assert record.exc_info is None
    assert "canary" not in caplog.text


async def test_an_empty_reply_is_a_crash_not_silence(
    channel: TelegramChannel, api: FakeBotApi, responder: FakeResponder
) -> None:
    responder.answer = lambda _: reply("")
    await receive(channel, said("x"))
    assert api.texts() == ["Перепрошую"]


async def test_an_answer_that_never_comes_is_apologized_for(
    make_channel: MakeChannel, api: FakeBotApi, responder: FakeResponder
) -> None:
    responder.seconds = 60
    channel = make_channel(limits=replace(QUICK, answer=0.1))
    async with channel.application:
        await receive(channel, said("x"))
    assert api.texts() == ["Перепрошую"]


async def test_who_has_blocked_the_bot_gets_no_apology(
    channel: TelegramChannel, api: FakeBotApi, caplog: pytest.LogCaptureFixture
) -> None:
    api.faults.append(Fault("sendMessage", code=403))
    await receive(channel, said("x"))
    assert len(api.called("sendMessage")) == 1
    assert not [record for record in caplog.records if record.levelname == "ERROR"]


async def test_an_apology_that_is_refused_is_the_end_of_it(
    channel: TelegramChannel, api: FakeBotApi
) -> None:
    api.faults.append(Fault("sendMessage", times=9, code=400))
    await receive(channel, said("x"))
    assert len(api.called("sendMessage")) == 2


@pytest.mark.parametrize("fault", ["before", "after"])
async def test_a_cut_connection_costs_no_answer(
    channel: TelegramChannel, api: FakeBotApi, fault: str
) -> None:
    api.faults.append(Fault("sendMessage", times=2, drop=fault))
    await receive(channel, said("x"))
    assert set(api.texts()) == {"echo x"}


async def test_server_errors_cost_no_answer(channel: TelegramChannel, api: FakeBotApi) -> None:
    api.faults.append(Fault("sendMessage", times=7, code=502))  # more than the short retries
    await receive(channel, said("x"))
    assert api.texts() == ["echo x"]


async def test_a_slow_send_is_repeated_once(
    channel: TelegramChannel, api: FakeBotApi, responder: FakeResponder
) -> None:
    api.faults.append(Fault("sendMessage", times=9, delay=1.5))
    await receive(channel, said("x"))
    await asyncio.sleep(0.7)
    assert len(api.called("sendMessage")) == 2
    assert len(responder.heard) == 1


async def test_the_dialogue_is_asked_once_however_often_the_sending_fails(
    channel: TelegramChannel, api: FakeBotApi, responder: FakeResponder
) -> None:
    api.faults.append(Fault("sendMessage", times=8, code=500))
    await receive(channel, said("x"))
    assert len(responder.heard) == 1


async def test_answers_are_made_for_so_many_chats_at_once(
    make_channel: MakeChannel, responder: FakeResponder, store: MemoryStore
) -> None:
    channel = make_channel(limits=replace(QUICK, answers_at_once=4))
    responder.seconds = 0.05
    async with channel.application:
        chats = (receive(channel, said("x", CHAT + number), number) for number in range(20))
        await asyncio.gather(*chats)
    assert responder.most_at_once == 4
