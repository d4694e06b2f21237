"""Bring an answer to its chat, also when Telegram cannot be reached for some minutes."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence

from telegram import Bot, LinkPreviewOptions
from telegram.constants import ParseMode
from telegram.error import BadRequest, InvalidToken, TelegramError

from bot.channels.telegram.characters import readable, shorten
from bot.channels.telegram.errors import is_unreachable, may_have_arrived
from bot.channels.telegram.rendering import TelegramText, render
from bot.dialogue.messages import Reply, Venue

Part = Callable[[], Awaitable[object]]
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
_LABEL_LIMIT = 200  # of a place's name and address

logger = logging.getLogger(__name__)


def parts_of(reply: Reply, bot: Bot, chat: int) -> list[Part]:
    """What has to be sent, in order; the map first, so that the buttons stand at the bottom."""
    texts = [_text(text, bot, chat) for text in render(reply)]
    parts = [_map(reply.venue, bot, chat), *texts] if reply.venue else texts
    if not parts:
        raise ValueError("the reply is empty")
    return parts


def _text(text: TelegramText, bot: Bot, chat: int) -> Part:
    return lambda: bot.send_message(
        chat,
        text.html,
        parse_mode=ParseMode.HTML,
        link_preview_options=_NO_PREVIEW,
        reply_markup=text.buttons,
    )


def _map(venue: Venue, bot: Bot, chat: int) -> Part:
    async def send() -> None:
        try:
            await bot.send_venue(
                chat,
                venue.point.latitude,
                venue.point.longitude,
                shorten(readable(venue.title), _LABEL_LIMIT),
                shorten(readable(venue.address), _LABEL_LIMIT),
            )
        except BadRequest:  # the text says the address, too
            logger.error("Telegram refuses the map of a place")

    return send


class Postman:
    """Tries again later, for minutes; the chat's next messages wait meanwhile, others do not."""

    def __init__(self, later: Sequence[float], stopping: asyncio.Event) -> None:
        self._later = later
        self._stopping = stopping

    async def deliver(self, parts: Sequence[Part]) -> bool:
        """False: Telegram could not be reached. What is sent already is not sent again."""
        for part in parts:
            if not await self._patiently(part):
                return False
        return True

    async def _patiently(self, part: Part) -> bool:
        for wait in (*self._later, None):
            try:
                await part()
                return True
            except TelegramError as error:
                if not (is_unreachable(error) or isinstance(error, InvalidToken)):
                    raise
                logger.warning("an answer could not be sent: %s", type(error).__name__)
                if wait is None or not _is_worth_a_wait(error) or await self._stops_within(wait):
                    return False
        return False

    async def _stops_within(self, seconds: float) -> bool:
        try:
            await asyncio.wait_for(self._stopping.wait(), seconds)
        except asyncio.TimeoutError:
            return False
        return True


def _is_worth_a_wait(error: TelegramError) -> bool:
    """Not after two sends in doubt: the person may hold the answer twice by now."""
    return is_unreachable(error) and not may_have_arrived(error)
