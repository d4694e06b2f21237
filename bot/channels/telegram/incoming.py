"""Reduce an update to what a person said: names, user names and the update object end here."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from functools import partial

from telegram import Message, Update
from telegram.constants import ChatType
from telegram.ext import filters

from bot.channels.telegram.callback_data import decode
from bot.channels.telegram.characters import readable
from bot.deep_links import read_payload
from bot.dialogue.messages import Action, ActionKind, IncomingMessage, Kind, Point

COMMANDS = {
    "start": ActionKind.START,
    "language": ActionKind.PICK_LANGUAGE,
    "topics": ActionKind.MENU,
    "help": ActionKind.HELP,
    "privacy": ActionKind.PRIVACY,
}
_COMMAND = re.compile(
    rf"/({'|'.join(COMMANDS)})(?:@(\w+))?(?:\s+(\S*)|$)", re.IGNORECASE | re.ASCII
)
_Build = Callable[..., IncomingMessage]


def chat_of(update: Update) -> int | None:
    """Where to answer. A button under a message from inline mode has no chat, only a user."""
    if update.effective_chat:
        return update.effective_chat.id
    return update.effective_user.id if update.effective_user else None


def read(update: Update, *, username: str, at: datetime) -> IncomingMessage | None:
    """What was said; None when there is nothing for us to answer."""
    chat, user = chat_of(update), update.effective_user
    language = user.language_code if user else None
    build = partial(IncomingMessage, str(chat), at, client_language=language or None)
    if update.callback_query:
        return _pressed(build, update.callback_query.data)
    if not update.message or filters.StatusUpdate.ALL.check_update(update):
        return None  # edited messages, channel posts, "X pinned a message"
    return _written(build, update.message, username)


def _pressed(build: _Build, data: str | None) -> IncomingMessage:
    action = decode(data)
    return build(kind=Kind.ACTION, action=action) if action else build(kind=Kind.UNREADABLE)


def _written(build: _Build, message: Message, username: str) -> IncomingMessage | None:
    if action := _command(message.text, username):
        return build(kind=Kind.ACTION, action=action)
    if message.chat.type != ChatType.PRIVATE:
        return None  # in a group people talk to each other
    if message.location:
        point = Point(message.location.latitude, message.location.longitude)
        return build(kind=Kind.LOCATION, location=point)
    text = readable(message.text or "").strip()
    return build(kind=Kind.TEXT, text=text) if text else build(kind=Kind.UNREADABLE)


def _command(text: str | None, username: str) -> Action | None:
    """/help, /help@our_bot and /start with a payload, but not /help@another_bot.

    The payload of a leaflet opens its topic; any other is a plain start.
    """
    found = _COMMAND.match(text or "")
    if not found or (found[2] or username).lower() != username.lower():
        return None
    kind = COMMANDS[found[1].lower()]
    opened = read_payload(found[3] or "") if kind is ActionKind.START else None
    return opened or Action(kind)
