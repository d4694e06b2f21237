"""The query log's tables: messages for a month, counts for good, no way back to a person."""

from __future__ import annotations

import uuid
from datetime import date, datetime

from sqlalchemy import JSON, Boolean, Date, Index, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from bot.storage.models import Base, UtcDateTime

OTHER = "other"  # stands for a language or topic that was too rare on its day
NONE = ""  # in the counts, where a primary key allows no null


class QueryRow(Base):
    """One message. No user, no chat, no name, no hash of them, no time finer than the hour.

    The key is random and orders the table (no rowid): a running number would show which
    messages came one after another.

    day: of the city's calendar.  language, topic: "other" where fewer than K conversations had
    that language, topic and day (bot/querylog/holding.py); topic is null where none was found.
    confidence: "low" (under 0.4), "medium" (under 0.7), "high"; null for a pressed button.
    session: random, made for one conversation of half an hour and kept nowhere else.
    text: with placeholders for what could name a person; null unless the person allowed it.
    """

    __tablename__ = "query"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012  (SQLAlchemy's own convention)

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default=uuid.uuid4)
    day: Mapped[date] = mapped_column(Date, index=True)
    hour: Mapped[datetime] = mapped_column(UtcDateTime)
    session: Mapped[str | None] = mapped_column(Text)
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


class DailyCount(Base):
    """How often something happened on a day; what reports and exports read.

    measure: "question" (a typed message), "pressed" (a button that is no vote; `outcome` is its
    kind), "helpful" and "not_helpful" (votes), "unit" (a unit that was named in an answer),
    "no_unit" (a typed question that was answered without naming any).
    hour: of the city's clock, 0-23.  units only for "unit", and there without an aspect.
    confidence: the band, for questions.  Unused columns hold "".
    """

    __tablename__ = "daily_count"
    __table_args__ = (
        Index("ix_daily_count_measure_day", "measure", "day"),
        {"sqlite_with_rowid": False},
    )

    day: Mapped[date] = mapped_column(Date, primary_key=True)
    measure: Mapped[str] = mapped_column(Text, primary_key=True)
    hour: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    language: Mapped[str] = mapped_column(Text, primary_key=True)
    topic: Mapped[str] = mapped_column(Text, primary_key=True)
    aspect: Mapped[str] = mapped_column(Text, primary_key=True)
    outcome: Mapped[str] = mapped_column(Text, primary_key=True)
    confidence: Mapped[str] = mapped_column(Text, primary_key=True)
    unit: Mapped[str] = mapped_column(Text, primary_key=True)
    knowledge_version: Mapped[str] = mapped_column(Text, primary_key=True)
    count: Mapped[int] = mapped_column(Integer)


class ReviewRow(Base):
    """What a person decided about a question that was not answered well, and when.

    decision: "topic", "out_of_scope", "missing_knowledge", "personal_data", "skip".
    text: as it stood in the log, redacted; null once the decision was "personal_data".
    made: the file that the decision changed, relative to the project.
    """

    __tablename__ = "review"

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default=uuid.uuid4)
    decided_at: Mapped[datetime] = mapped_column(UtcDateTime)
    decided_by: Mapped[str] = mapped_column(Text)
    decision: Mapped[str] = mapped_column(Text)
    language: Mapped[str] = mapped_column(Text)
    topic: Mapped[str | None] = mapped_column(Text)
    aspect: Mapped[str | None] = mapped_column(Text)
    text: Mapped[str | None] = mapped_column(Text)
    made: Mapped[str | None] = mapped_column(Text)


class PublishedRow(Base):
    """Which cells of which report were shown, so that a later version gives no hidden one away."""

    __tablename__ = "published"

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default=uuid.uuid4)
    published_at: Mapped[datetime] = mapped_column(UtcDateTime)
    month: Mapped[str] = mapped_column(Text, index=True)
    table: Mapped[str] = mapped_column(Text)
    cells: Mapped[dict[str, object]] = mapped_column(JSON)
    complete: Mapped[bool] = mapped_column(Boolean)
