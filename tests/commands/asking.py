"""`witaj ask` with an understanding by hand."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from io import StringIO
from typing import Any

import pytest

from bot.commands import ask
from bot.dialogue.assistant import Assistant
from bot.dialogue.messages import IncomingMessage, Reply
from bot.settings import Settings
from tests.fakes.assistants import make_assistant
from tests.fakes.understanding import FakeNlu, understood

KNOWN = {
    "pesel": understood(("pesel", 0.91234567), ("work_permit", 0.05), language="en"),
    "how much": understood(("work_permit", 0.3), aspects=["cost"], language="en"),
    "де зробити песель тут": understood(("pesel", 0.9), language="uk"),
    "hi": understood(("greet", 0.9)),
}


class Moody(Assistant):
    """Breaks on one text."""

    async def respond(self, message: IncomingMessage) -> Reply:
        if message.text == "crash":
            raise LookupError("CANARY")
        return await super().respond(message)


def use(monkeypatch: pytest.MonkeyPatch, **parts: Any) -> FakeNlu:
    """Let the command talk to an assistant that knows KNOWN."""
    nlu = FakeNlu(KNOWN)
    assistant = make_assistant(nlu, **parts)
    assistant.__class__ = Moody

    @asynccontextmanager
    async def ready(_: Settings) -> AsyncIterator[tuple[Assistant, None]]:
        yield assistant, None

    monkeypatch.setattr(ask, "terminal_assistant", ready)
    return nlu


async def run(*lines: str | dict[str, Any]) -> tuple[int, list[dict[str, Any]]]:
    written = [line if isinstance(line, str) else json.dumps(line) for line in lines]
    output = StringIO()
    source = StringIO("".join(f"{line}\n" for line in written))
    code = await ask.answer_lines(Settings(), source, output)
    return code, [json.loads(line) for line in output.getvalue().splitlines()]


async def answer(text: str, **more: Any) -> dict[str, Any]:
    code, [only] = await run({"id": 1, "text": text, **more})
    assert code == 0
    return only
