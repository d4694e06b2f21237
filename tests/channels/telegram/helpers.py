"""People's updates as Telegram sends them; a dialogue and a store that tests can look into."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from bot.dialogue.messages import Block, Button, IncomingMessage, Outcome, Reply, Style
from tests.fakes.bot_api import NOW

CHAT = 700_000_001


def user(chat: int = CHAT, language: str | None = "uk") -> dict[str, Any]:
    person = {"id": chat, "is_bot": False, "first_name": "Канарка", "username": "canary_user"}
    return {**person, "language_code": language} if language else person


def message(chat: int = CHAT, *, language: str | None = "uk", **content: Any) -> dict[str, Any]:
    return {
        "message_id": 5,
        "date": NOW,
        "chat": {"id": chat, "type": "private", "first_name": "Канарка"},
        "from": user(chat, language),
        **content,
    }


def said(text: str, chat: int = CHAT, language: str | None = "uk") -> dict[str, Any]:
    return {"message": message(chat, language=language, text=text)}


def pressed(data: str | None, chat: int = CHAT, *, old: bool = False) -> dict[str, Any]:
    """old: Telegram gives no more than the chat of a message that it has forgotten."""
    shown = {"message_id": 4, "date": 0 if old else NOW, "chat": {"id": chat, "type": "private"}}
    query = {"id": "77", "from": user(chat), "chat_instance": "ci", "message": shown}
    return {"callback_query": {**query, "data": data} if data is not None else query}


def reply(*lines: str, **more: Any) -> Reply:
    return Reply("uk", Outcome.ANSWERED, (Block(Style.TEXT, lines),), **more)


def with_buttons(*rows: tuple[Button, ...]) -> Reply:
    return reply("Оберіть", buttons=rows)


class FakeResponder:
    """Says what was said to it, or whatever `answer` makes of it."""

    def __init__(self, answer: Callable[[IncomingMessage], Reply] | None = None) -> None:
        self.answer = answer or (lambda incoming: reply(f"echo {incoming.text}"))
        self.heard: list[IncomingMessage] = []
        self.seconds = 0.0
        self.now: dict[str, int] = {}
        self.most_at_once = 0
        self.most_in_a_chat = 0

    async def respond(self, incoming: IncomingMessage) -> Reply:
        self.heard.append(incoming)
        chat = incoming.conversation
        self.now[chat] = self.now.get(chat, 0) + 1
        self.most_at_once = max(self.most_at_once, sum(self.now.values()))
        self.most_in_a_chat = max(self.most_in_a_chat, self.now[chat])
        try:
            await asyncio.sleep(self.seconds)
            return self.answer(incoming)
        finally:
            self.now[chat] -= 1


class MemoryStore:
    """An inbox store; `known` holds answered updates too."""

    def __init__(self) -> None:
        self.known: set[int] = set()
        self.waiting: dict[int, bytes] = {}
        self.broken = False

    async def add(self, update_id: int, payload: bytes) -> bool:
        if self.broken:
            raise OSError("disk full, and here is a person's text: canary")
        if update_id in self.known:
            return False
        self.known.add(update_id)
        self.waiting[update_id] = payload
        return True

    async def done(self, update_id: int) -> None:
        if self.broken:
            raise OSError("disk full")
        self.waiting.pop(update_id, None)

    async def pending(self) -> list[tuple[int, bytes]]:
        return list(self.waiting.items())
