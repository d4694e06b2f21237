from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from telegram import Bot, Update

from bot.channels.telegram.errors import InboxUnavailable
from bot.channels.telegram.inbox import Inbox, InboxQueue
from tests.channels.telegram.helpers import MemoryStore, message, pressed, said
from tests.fakes.bot_api import TOKEN

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=timezone.utc)


class Clock:
    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def bot() -> Bot:
    return Bot(TOKEN)


@pytest.fixture
def inbox(store: MemoryStore, clock: Clock) -> Inbox:
    return Inbox(store, clock)


def update_of(content: dict[str, Any], update_id: int = 7) -> Update:
    update = Update.de_json({"update_id": update_id, **content}, None)
    assert update
    return update


async def test_an_update_is_stored_before_put_returns(inbox: Inbox, store: MemoryStore) -> None:
    queue = InboxQueue(inbox)
    await queue.put(update_of(said("привіт")))
    assert list(store.waiting) == [7]
    assert queue.qsize() == 1


async def test_a_repeated_update_is_dropped(inbox: Inbox) -> None:
    queue = InboxQueue(inbox)
    for _ in range(3):
        await queue.put(update_of(said("привіт")))
    assert queue.qsize() == 1


async def test_an_update_that_was_answered_before_is_dropped(inbox: Inbox) -> None:
    queue = InboxQueue(inbox)
    await queue.put(update_of(said("привіт")))
    await inbox.close(7)
    await queue.put(update_of(said("привіт")))
    assert queue.qsize() == 1


async def test_ptbs_stop_signal_passes_without_being_stored(
    inbox: Inbox, store: MemoryStore
) -> None:
    queue = InboxQueue(inbox)
    await queue.put(object())
    assert queue.qsize() == 1
    assert not store.known


async def test_a_broken_store_takes_nothing_and_says_so(inbox: Inbox, store: MemoryStore) -> None:
    store.broken = True
    queue = InboxQueue(inbox)
    with pytest.raises(InboxUnavailable) as caught:
        await queue.put(update_of(said("привіт")))
    assert queue.empty()
    assert "canary" not in str(caught.value)


@pytest.mark.parametrize(
    "content",
    [
        said("Де отримати PESEL? 😀\u202e\u200b"),
        said("\ud83d"),
        pressed("1:menu"),
        pressed("1:menu", old=True),
        {"message": message(location={"latitude": 50.06, "longitude": 19.94})},
    ],
    ids=["text", "half a surrogate pair", "button", "old button", "location"],
)
async def test_what_is_left_over_comes_back_as_it_was(
    content: dict[str, Any], inbox: Inbox, bot: Bot
) -> None:
    update = update_of(content)
    await inbox.register(update)
    [restored] = await inbox.left_over(bot)
    assert restored.to_dict() == update.to_dict()
    assert restored.effective_chat == update.effective_chat


async def test_what_is_left_over_comes_back_in_order(inbox: Inbox, bot: Bot) -> None:
    for number in (3, 1, 2):
        await inbox.register(update_of(said("x"), number))
    assert [update.update_id for update in await inbox.left_over(bot)] == [3, 1, 2]


async def test_after_a_day_nobody_waits_for_an_answer(
    inbox: Inbox, store: MemoryStore, clock: Clock, bot: Bot
) -> None:
    await inbox.register(update_of(said("old"), 1))
    clock.now += timedelta(hours=23)
    await inbox.register(update_of(said("new"), 2))
    clock.now += timedelta(hours=2)
    assert [update.update_id for update in await inbox.left_over(bot)] == [2]
    assert list(store.waiting) == [2]


@pytest.mark.parametrize(
    "payload",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b"{}",
        json.dumps({"at": "x", "update": {}}).encode(),
        json.dumps({"at": 1e99, "update": {"update_id": 1}}).encode(),
        json.dumps({"at": NOON.timestamp(), "update": []}).encode(),
        json.dumps({"at": NOON.timestamp(), "update": {"update_id": 1, "message": {}}}).encode(),
    ],
    ids=["empty", "bytes", "list", "nothing", "no time", "no such time", "no update", "no chat"],
)
async def test_an_unreadable_leftover_does_not_stop_the_others(
    payload: bytes, inbox: Inbox, store: MemoryStore, bot: Bot
) -> None:
    await store.add(1, payload)
    await inbox.register(update_of(said("x"), 2))
    assert [update.update_id for update in await inbox.left_over(bot)] == [2]
    assert list(store.waiting) == [2]


async def test_what_is_kept_stays_and_what_is_answered_goes(
    inbox: Inbox, store: MemoryStore
) -> None:
    for number in (1, 2):
        await inbox.register(update_of(said("x"), number))
    inbox.keep(1)
    await inbox.close(1)
    await inbox.close(2)
    assert list(store.waiting) == [1]


async def test_an_answered_message_that_cannot_be_closed_is_no_crash(
    inbox: Inbox, store: MemoryStore, caplog: pytest.LogCaptureFixture
) -> None:
    store.broken = True
    await inbox.close(1)
    assert "stays in the inbox: OSError" in caplog.text
    assert "disk full" not in caplog.text
