"""Write the query log to the database, off the path of the answer."""

from __future__ import annotations

import asyncio
import logging
import threading
from concurrent.futures import ThreadPoolExecutor

from sqlalchemy import Engine, insert

from bot.dialogue.ports import QueryRecord
from bot.querylog.models import QueryRow, columns_of
from bot.querylog.redaction import Redaction, store_nothing
from bot.storage.errors import translated

CAPACITY = 1000
SECONDS_TO_FLUSH = 10.0

logger = logging.getLogger(__name__)


class DatabaseQueryLog:
    """A QueryLog that never makes a person wait and never raises.

    Texts are stored only on request (store_text): names of persons are not yet found well enough.
    """

    def __init__(
        self,
        engine: Engine,
        *,
        store_text: bool = False,
        redaction: Redaction | None = None,
        capacity: int = CAPACITY,
    ) -> None:
        self._engine = engine
        self._redact = (redaction or Redaction()) if store_text else store_nothing
        self._places = threading.BoundedSemaphore(capacity)
        self._dropped = 0
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="querylog")

    async def record(self, entry: QueryRecord, text: str) -> None:
        """Put a message in the queue and return; a full queue drops it and counts."""
        if not self._places.acquire(blocking=False):
            self._drop()
            return
        try:
            self._worker.submit(self._write, entry, text)
        except RuntimeError:  # closed: the bot is going down
            self._drop()

    async def aclose(self) -> None:
        """Write what is queued, for ten seconds at most; the engine stays open, it is not ours."""
        everything = asyncio.create_task(asyncio.to_thread(self._worker.shutdown))
        _, late = await asyncio.wait({everything}, timeout=SECONDS_TO_FLUSH)
        if late:
            self._worker.shutdown(wait=False, cancel_futures=True)
            logger.warning("the query log could not be written in time at the end")
        if self._dropped:
            logger.warning("the query log lost %d records in all", self._dropped)

    def _drop(self) -> None:
        self._dropped += 1
        if self._dropped == 1:
            logger.warning("the query log is full: records are being dropped")

    def _write(self, entry: QueryRecord, text: str) -> None:
        try:
            row = columns_of(entry, self._redact(text))
            with translated(), self._engine.begin() as connection:
                connection.execute(insert(QueryRow).values(row))
        except Exception as error:  # the outer border: the bot answers without a query log
            logger.error("a record of the query log was lost: %s", type(error).__name__)
        finally:
            self._places.release()
