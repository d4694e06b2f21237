"""The query log's table: one row a message, and nothing that leads back to a person."""

from __future__ import annotations

import uuid
from datetime import datetime, timezone

from sqlalchemy import JSON, Text
from sqlalchemy.orm import Mapped, mapped_column

from bot.dialogue.ports import QueryRecord
from bot.storage.models import Base, UtcDateTime

# Borders of the bands. Bands, because exact figures could tell messages of one person apart.
LOW = 0.4
MEDIUM = 0.7


class QueryRow(Base):
    """No user, no chat, no name, no hash of them, no time finer than the hour.

    The key is random and orders the table (no rowid): a running number would show which
    messages came one after another, and so which may be of one person.

    confidence: "low" (under 0.4), "medium" (under 0.7), "high"; null for a pressed button.
    text: with placeholders for what could name a person; null when it is not stored.
    """

    __tablename__ = "query"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012  (SQLAlchemy's own convention)

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default=uuid.uuid4)
    hour: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    language: Mapped[str] = mapped_column(Text)
    outcome: Mapped[str] = mapped_column(Text)
    topic: Mapped[str | None] = mapped_column(Text)
    aspect: Mapped[str | None] = mapped_column(Text)
    confidence: Mapped[str | None] = mapped_column(Text)
    alternatives: Mapped[list[str]] = mapped_column(JSON)
    units: Mapped[list[str]] = mapped_column(JSON)
    pressed: Mapped[str | None] = mapped_column(Text)
    knowledge_version: Mapped[str] = mapped_column(Text)
    model_version: Mapped[str] = mapped_column(Text)
    text: Mapped[str | None] = mapped_column(Text)


def columns_of(entry: QueryRecord, text: str | None) -> dict[str, object]:
    """What is written of one message."""
    return {
        "hour": to_the_hour(entry.at),
        "language": entry.language,
        "outcome": entry.outcome,
        "topic": entry.topic,
        "aspect": entry.aspect,
        "confidence": None if entry.pressed else band(entry.confidence),
        "alternatives": list(entry.alternatives),
        "units": list(entry.units),
        "pressed": entry.pressed,
        "knowledge_version": entry.knowledge_version,
        "model_version": entry.model_version,
        "text": text,
    }


def to_the_hour(at: datetime) -> datetime:
    return at.astimezone(timezone.utc).replace(minute=0, second=0, microsecond=0)


def band(confidence: float) -> str:
    if confidence < LOW:
        return "low"
    return "medium" if confidence < MEDIUM else "high"
