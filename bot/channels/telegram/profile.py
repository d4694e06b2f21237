"""What people see of the bot before they write, in their language: commands, description."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable

from telegram import Bot, BotCommand
from telegram.error import TelegramError

from bot.channels.telegram.incoming import COMMANDS
from bot.i18n import FALLBACK, Texts

logger = logging.getLogger(__name__)


async def publish(bot: Bot, texts: Texts) -> None:
    """Set all of it, each language of its own and English for everybody else.

    Telegram takes two-letter codes only. What it refuses is logged: the bot works without.
    """
    await _publish_in(FALLBACK, None, bot, texts)
    for locale in texts.locales:
        if len(locale) == 2:
            await _publish_in(locale, locale, bot, texts)


async def _publish_in(locale: str, code: str | None, bot: Bot, texts: Texts) -> None:
    commands = [
        BotCommand(name, texts.get(locale, f"cmd-{name}"))
        for name in COMMANDS
        if texts.has(locale, f"cmd-{name}")
    ]
    if commands:
        await _try(lambda: bot.set_my_commands(commands, language_code=code))
    if texts.has(locale, "bot-description"):
        text = texts.get(locale, "bot-description")
        await _try(lambda: bot.set_my_description(text, language_code=code))
    if texts.has(locale, "bot-short-description"):
        short = texts.get(locale, "bot-short-description")
        await _try(lambda: bot.set_my_short_description(short, language_code=code))


async def _try(call: Callable[[], Awaitable[object]]) -> None:
    try:
        await call()
    except TelegramError as error:
        logger.warning("the bot's profile could not be set: %s", type(error).__name__)
