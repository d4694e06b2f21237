"""Answer one update: read it, ask the dialogue, send what it says."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from datetime import datetime
from typing import Any, Protocol

from telegram import Bot, CallbackQuery, Update
from telegram.constants import ChatAction
from telegram.error import TelegramError
from telegram.ext import CallbackContext, ExtBot

from bot.channels.telegram.delivery import Postman, parts_of
from bot.channels.telegram.inbox import Inbox
from bot.channels.telegram.incoming import chat_of, read
from bot.dialogue.messages import IncomingMessage, Reply

TYPING_AFTER = 1.0  # seconds; a faster answer needs no sign of life
TYPING_LASTS = 4.5  # Telegram shows it for five seconds

Context = CallbackContext[ExtBot[int], Any, Any, Any]


class Responder(Protocol):
    """The dialogue core."""

    async def respond(self, message: IncomingMessage) -> Reply: ...


class Desk:
    """Where updates become answers. At most `at_once` are worked on, so that waiting for Telegram,
    which may take minutes for one chat, holds up nobody else."""

    def __init__(
        self,
        responder: Responder,
        inbox: Inbox,
        postman: Postman,
        *,
        clock: Callable[[], datetime],
        at_once: int,
        time_limit: float,
    ) -> None:
        self._responder = responder
        self._inbox = inbox
        self._postman = postman
        self._clock = clock
        self._places = asyncio.Semaphore(at_once)
        self._time_limit = time_limit
        self._albums: deque[str] = deque(maxlen=256)

    async def handle(self, update: Update, context: Context) -> None:
        """PTB's handler for every update."""
        message = read(update, username=context.bot.username, at=self._clock())
        chat = chat_of(update)
        if message is None or chat is None or self._is_rest_of_album(update):
            return
        async with _acknowledged(update.callback_query):
            reply = await self._ask(message, context.bot, chat)
            if not await self._postman.deliver(parts_of(reply, context.bot, chat)):
                self._inbox.keep(update.update_id)

    async def _ask(self, message: IncomingMessage, bot: Bot, chat: int) -> Reply:
        async with _typing(bot, chat), self._places:
            return await asyncio.wait_for(self._responder.respond(message), self._time_limit)

    def _is_rest_of_album(self, update: Update) -> bool:
        """Ten photos sent together come as ten messages; one answer is enough."""
        album = update.message.media_group_id if update.message else None
        if album is None or album in self._albums:
            return album is not None
        self._albums.append(album)
        return False


@asynccontextmanager
async def _acknowledged(query: CallbackQuery | None) -> AsyncIterator[None]:
    """Stop the spinner on the button at once, beside the work on the answer."""
    task = asyncio.create_task(_acknowledge(query)) if query else None
    try:
        yield
    finally:
        if task:
            await task


async def _acknowledge(query: CallbackQuery) -> None:
    with suppress(TelegramError):  # too old to be acknowledged, or a spinner that turns on
        await query.answer()


@asynccontextmanager
async def _typing(bot: Bot, chat: int) -> AsyncIterator[None]:
    """Show "typing" while an answer takes its time."""
    task = asyncio.create_task(_show_typing(bot, chat))
    try:
        yield
    finally:
        task.cancel()


async def _show_typing(bot: Bot, chat: int) -> None:
    await asyncio.sleep(TYPING_AFTER)
    with suppress(TelegramError):
        while True:
            await bot.send_chat_action(chat, ChatAction.TYPING)
            await asyncio.sleep(TYPING_LASTS)
