"""Read Telegram's JSON into Update objects, whatever it holds."""

from __future__ import annotations

import logging

from telegram import Bot, Update

# Narrow: each kind of update that we do not ask for is data about people that we never hold.
ALLOWED = [Update.MESSAGE, Update.CALLBACK_QUERY]
_HIGHEST_ID = 2**63 - 1

logger = logging.getLogger(__name__)


class NotAnUpdate(ValueError):
    """The JSON is no update at all."""


def update_id_of(raw: object) -> int:
    """The id, even of an update whose rest cannot be understood."""
    number = raw.get("update_id") if isinstance(raw, dict) else None
    if not isinstance(number, int) or not 0 <= number <= _HIGHEST_ID:
        raise NotAnUpdate("no update_id")
    return number


def parse_update(raw: object, bot: Bot) -> Update | None:
    """The update; None when Telegram sent a shape that the library cannot read."""
    update_id_of(raw)
    try:
        return Update.de_json(raw, bot) if isinstance(raw, dict) else None
    # The library raises whatever its constructors raise. One odd update must not stop all others.
    except Exception as error:
        logger.error("an update could not be read: %s", type(error).__name__)
        return None
