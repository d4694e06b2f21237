"""Keep the updates that are not answered yet, sealed, so that a crash loses none."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, timezone
from typing import TypeVar

from sqlalchemy import Engine, delete, select, update
from sqlalchemy.dialects import postgresql, sqlite

from bot.storage.errors import StorageUnavailable, translated
from bot.storage.models import InboxRow
from bot.storage.sealing import Seal

LIFETIME = timedelta(hours=24)  # an answer a day late helps nobody; Telegram repeats no older one
PRUNE_EVERY = timedelta(hours=1)

logger = logging.getLogger(__name__)
T = TypeVar("T")


def utc_now() -> datetime:
    return datetime.now(timezone.utc)


class DatabaseInbox:
    """An inbox in the database. One thread of its own does the waiting; raises StorageError.

    One running bot to a database: what another one has under way looks unanswered from here.
    """

    def __init__(
        self, engine: Engine, bot_token: str, *, now: Callable[[], datetime] = utc_now
    ) -> None:
        self._engine = engine
        self._seal = Seal(bot_token)
        self._now = now
        self._pruned = now()
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="inbox")

    async def add(self, update_id: int, payload: bytes) -> bool:
        """Store an update; it is on the disk when this returns. False: this id is known."""
        return await self._run(lambda: self._add(update_id, payload))

    async def done(self, update_id: int) -> None:
        """Forget what the update said. Its id stays for a day, to recognise a repetition."""
        await self._run(lambda: self._done(update_id))

    async def pending(self) -> list[tuple[int, bytes]]:
        """The unanswered updates, oldest first; too old or unreadable ones are deleted."""
        return await self._run(self._pending)

    async def aclose(self) -> None:
        """Finish what was asked; the engine stays open, it is not ours."""
        await asyncio.to_thread(self._worker.shutdown)

    async def _run(self, work: Callable[[], T]) -> T:
        try:
            under_way = self._worker.submit(work)
        except RuntimeError:
            raise StorageUnavailable("the inbox is closed") from None
        return await asyncio.wrap_future(under_way)

    def _add(self, update_id: int, payload: bytes) -> bool:
        sealed = self._seal.close(payload)
        row = {"update_id": update_id, "received_at": self._now(), "payload": sealed}
        insert = _insert(self._engine).values(row).on_conflict_do_nothing()
        with translated(), self._engine.begin() as connection:
            return connection.execute(insert.returning(InboxRow.update_id)).first() is not None

    def _done(self, update_id: int) -> None:
        forget = update(InboxRow).where(InboxRow.update_id == update_id).values(payload=None)
        with translated(), self._engine.begin() as connection:
            connection.execute(forget)
        if self._now() - self._pruned >= PRUNE_EVERY:
            self._prune()

    def _pending(self) -> list[tuple[int, bytes]]:
        self._prune()
        opened = [(number, self._seal.open(sealed)) for number, sealed in self._sealed()]
        self._delete_unreadable([number for number, payload in opened if payload is None])
        return [(number, payload) for number, payload in opened if payload is not None]

    def _sealed(self) -> list[tuple[int, bytes]]:
        unanswered = (
            select(InboxRow.update_id, InboxRow.payload)
            .where(InboxRow.payload.is_not(None))
            .order_by(InboxRow.received_at, InboxRow.update_id)
        )
        with translated(), self._engine.connect() as connection:
            rows = connection.execute(unanswered).all()
        return [(number, sealed) for number, sealed in rows if sealed is not None]

    def _prune(self) -> None:
        self._pruned = self._now()
        old = InboxRow.received_at < self._pruned - LIFETIME
        with translated(), self._engine.begin() as connection:
            late = connection.execute(delete(InboxRow).where(old, InboxRow.payload.is_not(None)))
            connection.execute(delete(InboxRow).where(old))
        if late.rowcount:
            logger.warning("%d updates waited more than a day and were dropped", late.rowcount)

    def _delete_unreadable(self, numbers: Iterable[int]) -> None:
        unreadable = list(numbers)
        if not unreadable:
            return
        with translated(), self._engine.begin() as connection:
            connection.execute(delete(InboxRow).where(InboxRow.update_id.in_(unreadable)))
        logger.warning(
            "%d stored updates were sealed with another token and were deleted", len(unreadable)
        )


def _insert(engine: Engine) -> sqlite.Insert | postgresql.Insert:
    """ "On conflict do nothing" is no standard SQL; each database has its own."""
    if engine.dialect.name == "sqlite":
        return sqlite.insert(InboxRow)
    return postgresql.insert(InboxRow)
