"""An assistant with everything real but understanding, knowledge and the query log."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from bot.dialogue.assistant import Assistant, Parts
from bot.dialogue.messages import Action, ActionKind, IncomingMessage, Kind, Point, Reply
from bot.dialogue.ports import QueryRecord
from bot.i18n import Texts
from bot.knowledge_base.hours import OsmOpeningHours
from nlu.interface import NluEngine, NluResult
from nlu.letters import language_by_letters
from nlu.normalize import fold
from tests.fakes.knowledge import FixedKnowledge
from tests.fakes.understanding import FakeNlu

WARSAW = ZoneInfo("Europe/Warsaw")
MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=WARSAW)


@lru_cache(maxsize=1)
def real_texts() -> Texts:
    return Texts.load()


class MemoryLog:
    """A query log that a test can read."""

    def __init__(self) -> None:
        self.records: list[QueryRecord] = []
        self.texts: list[str] = []

    async def record(self, entry: QueryRecord, text: str) -> None:
        self.records.append(entry)
        self.texts.append(text)


def make_assistant(nlu: NluEngine | None = None, **changes: Any) -> Assistant:
    given: dict[str, Any] = {
        "knowledge": FixedKnowledge(),
        "nlu": nlu or FakeNlu(),
        "texts": real_texts(),
        "opening": OsmOpeningHours(),
        "log": MemoryLog(),
        "fold": fold,
        "guess_language": language_by_letters,
        **changes,
    }
    return Assistant(Parts(**given))


class Person:
    """Somebody who talks to an assistant; a minute passes before each message."""

    def __init__(self, assistant: Assistant, client_language: str | None = "en") -> None:
        self._assistant = assistant
        self._client_language = client_language
        self.now = MONDAY

    async def says(self, text: str) -> Reply:
        return await self._sends(text=text)

    async def presses(self, kind: ActionKind, value: str = "", aspect: str = "") -> Reply:
        return await self._sends(kind=Kind.ACTION, action=Action(kind, value, aspect))

    async def is_at(self, point: Point) -> Reply:
        return await self._sends(kind=Kind.LOCATION, location=point)

    async def sends(self, kind: Kind) -> Reply:
        """Something without any content: a photo, a broken button."""
        return await self._sends(kind=kind)

    def waits(self, pause: timedelta) -> None:
        self.now += pause

    async def _sends(self, **content: Any) -> Reply:
        self.waits(timedelta(minutes=1))
        return await self._assistant.respond(
            IncomingMessage("chat", self.now, client_language=self._client_language, **content)
        )


def person(
    known: dict[str, NluResult] | None = None,
    *,
    otherwise: NluResult | None = None,
    client_language: str | None = "en",
    **parts: Any,
) -> Person:
    """A person whose messages mean what the test says."""
    nlu = parts.pop("nlu", None) or FakeNlu(known, otherwise or NluResult(intents=()))
    return Person(make_assistant(nlu, **parts), client_language)


def shown(reply: Reply) -> str:
    """All text of a reply."""
    return "\n".join(line for block in reply.blocks for line in block.lines)


def pressable(reply: Reply) -> list[Action]:
    return [button.action for row in reply.buttons for button in row]
