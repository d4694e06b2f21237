"""The checks "question -> right unit, essential fact", from the facts, one file a topic."""

from __future__ import annotations

import html
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from bot.channels.telegram.rendering import render
from bot.dialogue.messages import ActionKind, Reply
from tests.fakes.assistants import MONDAY, WARSAW, Person

FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Check:
    """units: the first unit named is one of these.  says: stands in the first message."""

    topic: str
    question: str
    language: str
    units: tuple[str, ...]
    says: tuple[str, ...]
    aspect: str = ""
    situation: str = ""
    at: datetime = MONDAY

    def __str__(self) -> str:
        parts = (self.topic, self.aspect, self.situation, self.language, self.question[:30])
        return "-".join(filter(None, parts))

    def faults(self, reply: Reply) -> list[str]:
        """What is wrong with a reply, in words."""
        found = []
        if self.units and (not reply.units or reply.units[0] not in self.units):
            found.append(f"units: {reply.units[:2]}, right: {self.units}")
        first = html.unescape(render(reply)[0].html)
        found += [f"not said: {each}" for each in self.says if each not in first]
        return found

    async def pressed(self, person: Person) -> Reply:
        """The reply when topic, aspect and situation are understood as they are meant."""
        person.now = self.at
        if self.situation:
            await person.presses(ActionKind.SITUATION, self.topic, self.situation)
            await person.presses(ActionKind.MENU)
        return await person.presses(ActionKind.TOPIC, self.topic, self.aspect)

    async def asked(self, person: Person) -> Reply:
        """The reply to the question as it is typed."""
        person.now = self.at
        if self.situation:
            await person.presses(ActionKind.SITUATION, self.topic, self.situation)
        return await person.says(self.question)


def read_checks() -> list[Check]:
    """All of them, in the order of the files."""
    return [
        _check(path.stem, raw)
        for path in sorted(FOLDER.glob("*.yml"))
        for raw in YAML(typ="safe").load(path)
    ]


def _check(topic: str, raw: dict[str, Any]) -> Check:
    at = raw.pop("at", None)
    moment = datetime.fromisoformat(str(at)).replace(tzinfo=WARSAW) if at else MONDAY
    return Check(
        topic=topic,
        at=moment,
        units=tuple(raw.pop("units")),
        says=tuple(raw.pop("says", ())),
        **raw,
    )
