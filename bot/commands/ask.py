"""`witaj ask`: the contract through which other programs measure this one."""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Mapping
from contextlib import AsyncExitStack
from datetime import datetime
from typing import Any, TextIO
from zoneinfo import ZoneInfo

from bot.app import terminal_assistant
from bot.channels.plain_text import labels, plain_text
from bot.commands.jsonlines import BadLine, numbered, object_with_text, written
from bot.commands.loading import loading
from bot.dialogue.assistant import Assistant
from bot.dialogue.languages import DEFAULT, base_language
from bot.dialogue.messages import IncomingMessage, Outcome, Reply
from bot.settings import Settings

WARSAW = ZoneInfo("Europe/Warsaw")

logger = logging.getLogger(__name__)


async def answer_one(settings: Settings, text: str) -> int:
    """Print the answer to one question."""
    async with terminal_assistant(settings) as (assistant, _):
        reply = await assistant.respond(IncomingMessage("ask", datetime.now(WARSAW), text=text))
    sys.stdout.write(plain_text(reply) + "\n")
    return 0


async def answer_lines(settings: Settings, lines: TextIO, output: TextIO) -> int:
    """One JSON object in, one out, in order, flushed. A bad line is answered with an error."""
    bad = 0
    async with AsyncExitStack() as stack:
        with loading("Witaj"):
            assistant, _ = await stack.enter_async_context(terminal_assistant(settings))
        for number, line in numbered(lines):
            try:
                answer = await _answer(assistant, _parsed(line), number)
            except BadLine as error:
                bad += 1
                answer = {"line": number, "error": str(error)}
            output.write(written(answer))
            output.flush()
    return 1 if bad else 0


def _parsed(line: str) -> Mapping[str, Any]:
    asked = object_with_text(line)
    for name in ("language", "client_language", "at"):
        if not isinstance(asked.get(name), (str, type(None))):
            raise BadLine(f'"{name}" must be a string')
    history = asked.get("history") or []
    if not isinstance(history, list) or not all(isinstance(text, str) for text in history):
        raise BadLine('"history" must be a list of strings')
    return asked


async def _answer(assistant: Assistant, asked: Mapping[str, Any], number: int) -> dict[str, Any]:
    at = _moment(asked.get("at"))
    conversation = f"ask-{number}"  # every line is a conversation of its own
    client = asked.get("client_language")
    if asked.get("language"):
        first = IncomingMessage(conversation, at)
        assistant.choose_language(first, asked["language"])
    for text in asked.get("history") or ():
        earlier = IncomingMessage(conversation, at, text=text, client_language=client)
        await _respond(assistant, earlier)
    started = time.perf_counter()
    message = IncomingMessage(conversation, at, text=asked["text"], client_language=client)
    reply = await _respond(assistant, message)
    milliseconds = (time.perf_counter() - started) * 1000
    return _as_json(asked.get("id"), reply, milliseconds)


async def _respond(assistant: Assistant, message: IncomingMessage) -> Reply:
    try:
        return await assistant.respond(message)
    except Exception as error:  # the outer border: one bad message must not end the measuring
        logger.error("a message failed: %s", type(error).__name__)
        language = base_language(message.client_language) or DEFAULT
        return Reply(language=language, outcome=Outcome.FAILED, blocks=())


def _as_json(given_id: object, reply: Reply, milliseconds: float) -> dict[str, Any]:
    answer: dict[str, Any] = {
        "id": given_id,
        "language": reply.language,
        "topic": reply.topic,
        "aspect": reply.aspect,
        "confidence": round(reply.confidence, 4),
        "alternatives": [
            {"topic": each.topic, "confidence": round(each.confidence, 4)}
            for each in reply.alternatives
        ],
        "outcome": reply.outcome.value,
        "units": list(reply.units),
        "text": plain_text(reply),
        "buttons": labels(reply),
    }
    also = {"also": list(reply.also)} if reply.also else {}
    return answer | also | {"milliseconds": round(milliseconds, 2)}


def _moment(given: object) -> datetime:
    """ISO 8601; Warsaw time where no zone is given; now where nothing is."""
    if not given:
        return datetime.now(WARSAW)
    try:
        moment = datetime.fromisoformat(str(given).replace("Z", "+00:00"))
    except ValueError:
        raise BadLine('"at" must be an ISO time such as 2026-11-23T10:00:00+01:00') from None
    return moment if moment.tzinfo else moment.replace(tzinfo=WARSAW)
