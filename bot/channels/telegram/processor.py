"""Different chats side by side; in one chat one message at a time, in order of arrival."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Coroutine, Hashable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from telegram import Update
from telegram.ext import BaseUpdateProcessor

from bot.channels.telegram.inbox import Inbox
from bot.channels.telegram.incoming import chat_of

# PTB's own limit counts waiting messages too: one busy chat would fill it and stop all others. How
# many are answered at once is limited where answers are made, in handlers.py.
_NO_LIMIT = 1_000_000

logger = logging.getLogger(__name__)


@dataclass(slots=True)
class _Turn:
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    users: int = 0


class Turns:
    """One lock a chat, first come first served, gone when nobody waits for it."""

    def __init__(self) -> None:
        self._turns: dict[Hashable, _Turn] = {}

    def __len__(self) -> int:
        return len(self._turns)

    @asynccontextmanager
    async def of(self, chat: Hashable) -> AsyncIterator[None]:
        turn = self._turns.setdefault(chat, _Turn())
        turn.users += 1
        try:
            async with turn.lock:
                yield
        finally:
            turn.users -= 1
            if not turn.users:
                del self._turns[chat]


class PerChatProcessor(BaseUpdateProcessor):
    """Runs PTB's handlers for an update, then takes it out of the inbox."""

    def __init__(self, inbox: Inbox, stopping: asyncio.Event) -> None:
        super().__init__(_NO_LIMIT)
        self._inbox = inbox
        self._stopping = stopping
        self.turns = Turns()
        self._under_way: set[asyncio.Future[Any]] = set()

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        if not isinstance(update, Update):
            raise TypeError("the update queue holds updates only")
        async with self.turns.of(chat_of(update)):
            if self._stopping.is_set():  # it stays in the inbox
                _discard(coroutine)
            else:
                await self._answer(update, coroutine)

    async def _answer(self, update: Update, coroutine: Awaitable[Any]) -> None:
        work = asyncio.ensure_future(coroutine)
        self._under_way.add(work)
        await asyncio.wait({work})
        self._under_way.discard(work)
        if work.cancelled():  # by wind_down: it stays in the inbox
            return
        if error := work.exception():
            logger.error("PTB could not process an update: %s", type(error).__name__)
        await self._inbox.close(update.update_id)

    async def wind_down(self, seconds: float) -> None:
        """Let what is under way finish, for so long; the rest stays in the inbox."""
        if not self._under_way:
            return
        _, late = await asyncio.wait(self._under_way, timeout=seconds)
        for work in late:
            work.cancel()


def _discard(coroutine: Awaitable[Any]) -> None:
    if isinstance(coroutine, Coroutine):
        coroutine.close()  # else Python warns that it was never awaited
