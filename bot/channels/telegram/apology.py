"""When answering crashes: tell the operator where, say sorry to the person, and go on."""

from __future__ import annotations

import logging
import traceback
from functools import partial
from pathlib import Path

from telegram import Bot, Update
from telegram.error import Forbidden, TelegramError

from bot.channels.telegram.delivery import Postman
from bot.channels.telegram.handlers import Context
from bot.channels.telegram.inbox import Inbox
from bot.channels.telegram.incoming import chat_of
from bot.i18n import FALLBACK, Texts

_PROJECT = Path(__file__).parents[3]

logger = logging.getLogger(__name__)


class Apology:
    """PTB's error handler."""

    def __init__(self, texts: Texts, inbox: Inbox, postman: Postman) -> None:
        self._texts = texts
        self._inbox = inbox
        self._postman = postman

    async def handle(self, update: object, context: Context) -> None:
        if isinstance(context.error, Forbidden):
            logger.info("a person has blocked the bot")
        elif context.error:
            logger.error(
                "answering failed: %s at %s, update: %s",
                type(context.error).__name__,
                place_of(context.error),
                kind_of(update),
            )
            await self._apologize(update, context.bot)

    async def _apologize(self, update: object, bot: Bot) -> None:
        chat = chat_of(update) if isinstance(update, Update) else None
        if not isinstance(update, Update) or chat is None:
            return
        text = self._texts.get(self._locale(update), "apology")
        try:
            if not await self._postman.deliver([partial(bot.send_message, chat, text)]):
                self._inbox.keep(update.update_id)
        except TelegramError as error:
            logger.error("no apology could be sent: %s", type(error).__name__)

    def _locale(self, update: Update) -> str:
        tag = update.effective_user.language_code if update.effective_user else None
        locale = (tag or "").lower().partition("-")[0]
        return locale if locale in self._texts.locales else FALLBACK


def place_of(error: BaseException) -> str:
    """The line of our code where it happened; not the message: it may hold a person's words."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if _is_ours(Path(frame.filename))]
    if not ours:
        return "an unknown place"
    return f"{Path(ours[-1].filename).relative_to(_PROJECT)}:{ours[-1].lineno}"


def _is_ours(path: Path) -> bool:
    inside = path.is_relative_to(_PROJECT)
    return inside and not path.relative_to(_PROJECT).parts[0].startswith(".")  # .venv


def kind_of(update: object) -> str:
    """Which field of the update is set: "message", "callback_query"."""
    if not isinstance(update, Update):
        return type(update).__name__
    return next((kind for kind in Update.ALL_TYPES if getattr(update, kind, None)), "unknown")
