"""What a record becomes in the log: no moment finer than the hour, a confidence in three bands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime, timezone
from typing import Any
from zoneinfo import ZoneInfo

from bot.dialogue.ports import QueryRecord

CITY = ZoneInfo("Europe/Warsaw")
BANDS = ((0.4, "low"), (0.7, "medium"))  # upper limits


@dataclass(frozen=True, slots=True)
class Message:
    """The columns of `query`, without the key; see QueryRow for their meaning."""

    day: date
    hour: datetime
    session: str | None
    language: str
    outcome: str
    topic: str | None
    aspect: str | None
    confidence: str | None
    alternatives: tuple[str, ...]
    units: tuple[str, ...]
    pressed: str | None
    knowledge_version: str
    model_version: str
    text: str | None


def message_of(entry: QueryRecord, text: str | None) -> Message:
    """text: redacted, or None."""
    return Message(
        day=entry.at.astimezone(CITY).date(),
        hour=hour_of(entry.at),
        session=entry.session,
        language=entry.language,
        outcome=entry.outcome,
        topic=entry.topic,
        aspect=entry.aspect,
        confidence=band(entry.confidence) if entry.pressed is None else None,
        alternatives=entry.alternatives,
        units=entry.units,
        pressed=entry.pressed,
        knowledge_version=entry.knowledge_version,
        model_version=entry.model_version,
        text=text,
    )


def columns_of(message: Message) -> Mapping[str, Any]:
    """Values for an INSERT; the key is made by the table."""
    columns = asdict(message)
    columns.update(alternatives=list(message.alternatives), units=list(message.units))
    return columns


def hour_of(moment: datetime) -> datetime:
    """In UTC first: where the clock differs by half an hour, cutting minutes would differ too."""
    return moment.astimezone(timezone.utc).replace(minute=0, second=0, microsecond=0)


def band(confidence: float) -> str:
    """ "low" under 0.4, "medium" under 0.7, else "high"."""
    return next((name for limit, name in BANDS if confidence < limit), "high")
