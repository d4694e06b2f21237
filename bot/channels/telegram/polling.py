"""Fetch updates by long polling; one is confirmed only after the inbox holds it.

Instead of PTB's Updater, whose polling ends silently on a full disk or a withdrawn token and which
asks for the same batch for ever when one update in it cannot be read.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Awaitable
from contextlib import suppress
from typing import TypeVar
from urllib.parse import urlencode

from telegram import Bot
from telegram.error import InvalidToken, RetryAfter, TelegramError
from telegram.request import BaseRequest

from bot.channels.telegram.errors import InboxUnavailable, TokenRejected
from bot.channels.telegram.inbox import InboxQueue
from bot.channels.telegram.sending import seconds_of
from bot.channels.telegram.updates import ALLOWED, parse_update, update_id_of

LONGEST_WAIT = 30.0  # seconds between tries while Telegram is away
T = TypeVar("T")

logger = logging.getLogger(__name__)


class Poller:
    """Asks Telegram for updates until it is told to stop."""

    def __init__(
        self, bot: Bot, queue: InboxQueue, request: BaseRequest, *, hold: float, first_wait: float
    ) -> None:
        self._bot = bot
        self._queue = queue
        self._request = request
        self._hold = hold
        self._first_wait = first_wait
        self._offset = 0
        self._failures = 0

    async def run(self, stop: asyncio.Event) -> None:
        async with self._request:
            while not stop.is_set():
                await self._once(stop)
            with suppress(
                TelegramError
            ):  # else Telegram sends them again, and the inbox knows them
                await self._fetch(hold=0)

    async def _once(self, stop: asyncio.Event) -> None:
        try:
            for raw in await unless(stop, self._fetch(self._hold)) or ():
                await self._take(raw)
        except InvalidToken:
            raise TokenRejected from None
        except (TelegramError, InboxUnavailable) as error:
            await self._wait_after(error, stop)
        else:
            self._note_success()

    async def _fetch(self, hold: float) -> list[object]:
        query = {
            "offset": self._offset,
            "timeout": int(hold),
            "allowed_updates": json.dumps(ALLOWED),
        }
        url = f"{self._bot.base_url}/getUpdates?{urlencode(query)}"
        result = await self._request.post(url, read_timeout=hold + 10)
        return list(result) if isinstance(result, list) else []

    async def _take(self, raw: object) -> None:
        if update := parse_update(raw, self._bot):
            await self._queue.put(update)
        self._offset = update_id_of(raw) + 1

    async def _wait_after(self, error: Exception, stop: asyncio.Event) -> None:
        wait = min(LONGEST_WAIT, self._first_wait * 2 ** min(self._failures, 10))
        if isinstance(error, RetryAfter):
            wait = seconds_of(error)
        self._failures += 1
        logger.warning("fetching failed: %s; next try in %.1f s", type(error).__name__, wait)
        await unless(stop, asyncio.sleep(wait))

    def _note_success(self) -> None:
        if self._failures:
            logger.info("fetching works again after %d failures", self._failures)
        self._failures = 0


async def unless(stop: asyncio.Event, work: Awaitable[T]) -> T | None:
    """The result of the work; None when it was given up because of the stop."""
    task, stopped = asyncio.ensure_future(work), asyncio.ensure_future(stop.wait())
    try:
        await asyncio.wait({task, stopped}, return_when=asyncio.FIRST_COMPLETED)
        return await task if task.done() else None
    finally:
        for each in (task, stopped):
            each.cancel()
        await asyncio.gather(task, stopped, return_exceptions=True)
