"""Take records off the path of the answer, and write them when they tell nobody apart."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import datetime, timezone

from sqlalchemy import Engine

from bot.dialogue.messages import ActionKind
from bot.dialogue.ports import QueryRecord
from bot.querylog.columns import message_of
from bot.querylog.letting_go import LettingGo
from bot.querylog.redaction import Redaction, store_nothing

CAPACITY = 1000
SECONDS_TO_FLUSH = 10.0
WITHDRAWAL = ActionKind.KEEP_NO_TEXT.value

logger = logging.getLogger(__name__)


def utc_now() -> datetime:
    return datetime.now(timezone.utc)


class DatabaseQueryLog:
    """A QueryLog that never makes a person wait and never raises.

    A text is stored only where the operator wants texts (store_text) and the person allowed it.
    Call `tick` about once a minute: it writes what has waited long enough.
    """

    def __init__(
        self,
        engine: Engine,
        *,
        store_text: bool = False,
        redaction: Redaction | None = None,
        capacity: int = CAPACITY,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self._redact = (redaction or Redaction()) if store_text else store_nothing
        self._places = threading.BoundedSemaphore(capacity)
        self._dropped = 0
        self._now = now
        self._letting_go = LettingGo(engine)
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="querylog")

    async def record(self, entry: QueryRecord, text: str) -> None:
        """Put a message in the queue and return; a full queue drops it and counts."""
        if entry.pressed == WITHDRAWAL and entry.session:
            self._submit(self._letting_go.withdraw, entry.session, entry.at)  # never dropped
        has_place = self._places.acquire(blocking=False)
        if not has_place or not self._submit(self._take, entry, text, self._now()):
            self._drop()

    async def tick(self) -> None:
        """The clock went on: end hours and days that are over. Returns when that is done."""
        if work := self._submit(self._letting_go.tick, self._now()):
            await asyncio.wrap_future(work)

    async def aclose(self) -> None:
        """Write all, for ten seconds at most; the engine stays open, it is not ours."""
        self._submit(self._letting_go.end, self._now())
        everything = asyncio.create_task(asyncio.to_thread(self._worker.shutdown))
        _, late = await asyncio.wait({everything}, timeout=SECONDS_TO_FLUSH)
        if late:
            self._worker.shutdown(wait=False, cancel_futures=True)
            logger.warning("the query log could not be written in time at the end")
        if self._dropped:
            logger.warning("the query log lost %d records in all", self._dropped)

    def _submit(self, work: Callable[..., None], *given: object) -> Future[None] | None:
        """None after the end: the bot is going down."""
        try:
            return self._worker.submit(self._guarded, work, *given)
        except RuntimeError:
            return None

    def _drop(self) -> None:
        self._dropped += 1
        if self._dropped == 1:
            logger.warning("the query log is full: records are being dropped")

    def _take(self, entry: QueryRecord, text: str, now: datetime) -> None:
        try:
            redacted = self._redact(text) if entry.may_keep_text else None
            self._letting_go.add(message_of(entry, redacted), now)
        finally:
            self._places.release()

    @staticmethod
    def _guarded(work: Callable[..., None], *given: object) -> None:
        try:
            work(*given)
        except Exception as error:  # the outer border: the bot answers without a query log
            logger.error("a record of the query log was lost: %s", type(error).__name__)
