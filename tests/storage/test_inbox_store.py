from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import AsyncIterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
import pytest_asyncio
from sqlalchemy import Engine, func, select, text

from bot.storage.database import make_engine
from bot.storage.errors import StorageError, StorageUnavailable
from bot.storage.inbox_store import DatabaseInbox
from bot.storage.models import InboxRow
from bot.storage.upgrade import upgrade
from tests.databases import files_of

TOKEN = "7201948332:AAHcanaryTOKENcanaryTOKENcanary0123"
CANARIES = (b"880011223344", b"Zdzislawa", b"601700800", b"where is my karta", TOKEN.encode())
UPDATE = (
    b'{"update_id": 5, "message": {"from": {"id": 880011223344, "first_name": "Zdzislawa"},'
    b' "text": "where is my karta, call 601700800"}}'
)


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 11, 23, 10, 15, tzinfo=timezone.utc)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest_asyncio.fixture
async def inbox(engine: Engine, clock: Clock) -> AsyncIterator[DatabaseInbox]:
    inbox = DatabaseInbox(engine, TOKEN, now=clock)
    yield inbox
    await inbox.aclose()


def count(engine: Engine) -> int:
    with engine.connect() as connection:
        return connection.execute(select(func.count()).select_from(InboxRow)).scalar_one()


async def test_an_update_waits_until_it_is_done(inbox: DatabaseInbox) -> None:
    assert await inbox.add(5, UPDATE)
    assert await inbox.pending() == [(5, UPDATE)]
    await inbox.done(5)
    assert await inbox.pending() == []


async def test_an_update_is_taken_once_even_after_it_is_done(inbox: DatabaseInbox) -> None:
    assert await inbox.add(5, UPDATE)
    assert not await inbox.add(5, b"other")
    await inbox.done(5)
    assert not await inbox.add(5, UPDATE)
    assert await inbox.pending() == []


async def test_the_oldest_comes_first(inbox: DatabaseInbox, clock: Clock) -> None:
    await inbox.add(9, b"first")
    await inbox.add(10, b"second")
    clock.now += timedelta(seconds=1)
    await inbox.add(3, b"third")  # after a quiet week Telegram begins anywhere
    assert [number for number, _ in await inbox.pending()] == [9, 10, 3]


async def test_ids_beyond_32_bits_fit(inbox: DatabaseInbox) -> None:
    assert await inbox.add(2**40, b"x")
    assert await inbox.pending() == [(2**40, b"x")]


async def test_it_outlives_the_process(engine: Engine, inbox: DatabaseInbox, clock: Clock) -> None:
    await inbox.add(5, UPDATE)
    await inbox.aclose()
    later = DatabaseInbox(engine, TOKEN, now=clock)
    assert await later.pending() == [(5, UPDATE)]
    await later.aclose()


async def test_what_waited_a_day_is_dropped_and_counted(
    inbox: DatabaseInbox, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    await inbox.add(5, UPDATE)
    clock.now += timedelta(hours=23)
    await inbox.add(6, b"young")
    clock.now += timedelta(hours=2)
    assert await inbox.pending() == [(6, b"young")]
    assert "1 updates waited more than a day" in caplog.text


async def test_ids_are_forgotten_after_a_day(
    engine: Engine, inbox: DatabaseInbox, clock: Clock
) -> None:
    await inbox.add(5, UPDATE)
    await inbox.done(5)
    clock.now += timedelta(hours=25)
    await inbox.add(6, UPDATE)
    await inbox.done(6)
    assert count(engine) == 1


async def test_what_another_token_sealed_is_deleted_and_counted(
    engine: Engine, inbox: DatabaseInbox, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    await inbox.add(5, UPDATE)
    other = DatabaseInbox(engine, "1:another", now=clock)
    assert await other.pending() == []
    assert count(engine) == 0
    assert "1 stored updates were sealed with another token" in caplog.text
    await other.aclose()


async def test_the_payload_is_gone_at_once_when_done(engine: Engine, inbox: DatabaseInbox) -> None:
    await inbox.add(5, UPDATE)
    await inbox.done(5)
    with engine.connect() as connection:
        assert connection.execute(select(InboxRow.payload)).scalars().all() == [None]


async def test_the_event_loop_is_never_blocked(engine: Engine, tmp_path: Path) -> None:
    if engine.dialect.name != "sqlite":
        pytest.skip("one writer at a time is SQLite's way")
    inbox = DatabaseInbox(engine, TOKEN)
    with engine.connect() as other:
        other.execute(text("DELETE FROM inbox"))  # holds the write lock
        waiting = asyncio.create_task(inbox.add(5, UPDATE))
        await asyncio.sleep(0.2)
        assert not waiting.done()
        other.rollback()
    assert await waiting
    await inbox.aclose()


async def test_it_works_in_one_thread_of_its_own(inbox: DatabaseInbox) -> None:
    await asyncio.gather(*(inbox.add(number, b"x") for number in range(20)))
    names = [thread.name for thread in threading.enumerate() if thread.name.startswith("inbox")]
    assert len(names) == 1


async def test_a_broken_database_is_an_error_of_ours(engine: Engine, inbox: DatabaseInbox) -> None:
    with engine.begin() as connection:
        connection.execute(text("DROP TABLE inbox"))
    with pytest.raises(StorageError):
        await inbox.add(5, UPDATE)


async def test_a_closed_inbox_says_so(inbox: DatabaseInbox) -> None:
    await inbox.aclose()
    with pytest.raises(StorageUnavailable, match="closed"):
        await inbox.add(6, UPDATE)


@pytest.mark.parametrize("finished", [False, True], ids=["unfinished", "finished"])
async def test_nothing_of_an_update_can_be_read_on_disk_or_in_logs(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, finished: bool
) -> None:
    caplog.set_level(logging.DEBUG)
    for name in ("sqlalchemy", "sqlalchemy.engine", "sqlalchemy.pool", "alembic", "aiosqlite"):
        caplog.set_level(logging.DEBUG, logger=name)
    engine = make_engine(f"sqlite:///{tmp_path}/witaj.db")
    upgrade(engine)
    inbox = DatabaseInbox(engine, TOKEN)
    await inbox.add(5, UPDATE)
    assert await inbox.pending() == [(5, UPDATE)]
    if finished:
        await inbox.done(5)
    await inbox.aclose()
    stored, logged = files_of(tmp_path), caplog.text.encode()  # before the journal is folded in
    engine.dispose()
    stored += files_of(tmp_path)
    assert b"SQLite format 3" in stored
    for canary in CANARIES:
        assert canary not in stored
        assert canary not in logged
