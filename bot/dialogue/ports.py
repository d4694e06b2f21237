"""What the dialogue needs from outside, as narrow interfaces that the outside implements."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from bot.dialogue.knowledge import Snapshot

Fold = Callable[[str], str]  # text -> phonetic skeleton
GuessLanguage = Callable[[str], str | None]  # by letters alone, when understanding is down


class KnowledgeSource(Protocol):
    """Gives the newest good snapshot; a running conversation may keep an older one."""

    def current(self) -> Snapshot: ...


@dataclass(frozen=True, slots=True)
class OpeningState:
    """Whether a place is open, when that changes next (None: never, or not within two weeks)."""

    open: bool
    changes_at: datetime | None


@dataclass(frozen=True, slots=True)
class DayHours:
    """The open times of one day, "8:00-15:30" each; none: closed.

    day: of a week without holidays.
    """

    day: date
    times: tuple[str, ...]


class OpeningHours(Protocol):
    """Reads OSM opening_hours in Europe/Warsaw with Polish public holidays."""

    def state(self, osm: str, at: datetime) -> OpeningState: ...

    def days(self, osm: str) -> tuple[DayHours, ...]:
        """Monday to Sunday of an ordinary week."""
        ...


@dataclass(frozen=True, slots=True)
class QueryRecord:
    """What analysts may know of one message; nothing about the person.

    at: the log keeps the hour only.  pressed: the kind of the button, None for a typed message.
    session: random, of one conversation.  may_keep_text: the person allowed it in this one.
    """

    at: datetime
    language: str
    outcome: str
    topic: str | None
    aspect: str | None
    confidence: float
    alternatives: tuple[str, ...]
    units: tuple[str, ...]
    pressed: str | None
    knowledge_version: str
    model_version: str
    session: str | None = None
    may_keep_text: bool = False


class QueryLog(Protocol):
    """Called off the answer path. `text` is what the person wrote; it must not stay as it is."""

    async def record(self, entry: QueryRecord, text: str) -> None: ...
