"""The inbox: a message is stored before it is confirmed to Telegram, dropped once answered."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta, timezone
from typing import Protocol

from telegram import Bot, Update

from bot.channels.telegram.errors import InboxUnavailable
from bot.channels.telegram.updates import parse_update

KEEP_FOR = timedelta(hours=24)  # an answer a day late helps nobody; Telegram itself keeps 24 h too
Clock = Callable[[], datetime]

logger = logging.getLogger(__name__)


class InboxStore(Protocol):
    """Where the inbox lives; it encrypts, for the payload holds a person's words."""

    async def add(self, update_id: int, payload: bytes) -> bool:
        """False: this update is known already, answered or not."""
        ...

    async def done(self, update_id: int) -> None: ...

    async def pending(self) -> list[tuple[int, bytes]]:
        """Oldest first."""
        ...


class Inbox:
    """Which updates wait for an answer."""

    def __init__(self, store: InboxStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._kept: set[int] = set()

    async def register(self, update: Update) -> bool:
        """Store it; False when it is a repetition."""
        payload = {"at": self._clock().timestamp(), "update": update.to_dict()}
        try:
            return await self._store.add(update.update_id, json.dumps(payload).encode())
        # Whatever the store's library raises: nothing is stored, so nothing may be confirmed.
        except Exception as error:
            raise InboxUnavailable from error

    def keep(self, update_id: int) -> None:
        """It could not be answered: leave it for the next start."""
        self._kept.add(update_id)

    async def close(self, update_id: int) -> None:
        """It is through: answered, apologized for or nothing to answer. Unless it is kept."""
        if update_id in self._kept:
            self._kept.discard(update_id)
            return
        try:
            await self._store.done(update_id)
        # It is answered already. At worst it is answered again after the next start.
        except Exception as error:
            logger.error("an answered message stays in the inbox: %s", type(error).__name__)

    async def left_over(self, bot: Bot) -> list[Update]:
        """What an earlier run did not answer, oldest first, without the too old and unreadable."""
        updates = []
        for update_id, payload in await self._pending():
            if update := self._restored(payload, bot):
                updates.append(update)
            else:
                await self.close(update_id)
        return updates

    async def _pending(self) -> list[tuple[int, bytes]]:
        try:
            return await self._store.pending()
        # Again whatever the library raises: the caller must know that this is the inbox.
        except Exception as error:
            raise InboxUnavailable from error

    def _restored(self, payload: bytes, bot: Bot) -> Update | None:
        try:
            content = json.loads(payload)
            stored_at = datetime.fromtimestamp(content["at"], timezone.utc)
            update = parse_update(content["update"], bot)
        except (ValueError, KeyError, TypeError, OverflowError) as error:
            logger.error("a stored message could not be read: %s", type(error).__name__)
            return None
        if self._clock() - stored_at > KEEP_FOR:
            logger.warning("a message was dropped: no answer for %s", KEEP_FOR)
            return None
        return update


class InboxQueue(asyncio.Queue[object]):
    """PTB's update queue; what has been put into it survives a crash."""

    def __init__(self, inbox: Inbox) -> None:
        super().__init__()
        self._inbox = inbox

    async def put(self, item: object) -> None:
        """Store it first. PTB's own stop signal, which is no update, passes."""
        if not isinstance(item, Update) or await self._inbox.register(item):
            await super().put(item)

    async def restore(self, updates: Iterable[Update]) -> None:
        """Put back what is stored already."""
        for update in updates:
            await super().put(update)
