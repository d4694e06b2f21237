"""What the running bot does for the query log beside answering: once a minute, once a day."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import date, datetime

from sqlalchemy import Engine

from bot.querylog.columns import CITY
from bot.querylog.retention import overwrite, purge
from bot.querylog.store import DatabaseQueryLog, utc_now
from bot.storage.errors import StorageError

SECONDS = 60.0

logger = logging.getLogger(__name__)


class Upkeep:
    """days: how long messages are kept."""

    def __init__(
        self,
        log: DatabaseQueryLog,
        engine: Engine,
        *,
        days: int,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self._log = log
        self._engine = engine
        self._days = days
        self._now = now
        self._purged_on: date | None = None

    async def run(self) -> None:
        """Until it is cancelled."""
        while True:
            await self.once()
            await asyncio.sleep(SECONDS)

    async def once(self) -> None:
        await self._log.tick()
        today = self._now().astimezone(CITY).date()
        if today != self._purged_on:
            self._purged_on = today
            await asyncio.to_thread(self._purge)

    def _purge(self) -> None:
        try:
            purged = purge(self._engine, self._now(), self._days)
            if purged:
                overwrite(self._engine)
                logger.info("%d old messages were deleted from the query log", purged.messages)
        except StorageError as error:
            logger.error("old messages could not be deleted, trying tomorrow: %s", error)
