"""The query log's tables: messages for a month, counts for good, no way back to a person."""

from __future__ import annotations

import uuid
from datetime import date, datetime

from sqlalchemy import JSON, Boolean, Date, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from bot.storage.models import Base, UtcDateTime

OTHER = "other"  # stands for a language or topic that was too rare on its day
NONE, NO_HOUR = "", -1  # in the counts, where a primary key allows no null


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

    Several small tables in one: `measure` says which, and each has only the dimensions that a
    report reads, so that few cells hold a 1. A column that a measure does not use holds "", the
    hour -1.

    question: typed messages by day, language, topic, outcome and knowledge_version, where an
    answer that named no unit has an outcome of its own; aspect: the same by day, topic and
    aspect; hour: by day and hour of the city's clock (0-23).
    helpful, not_helpful: votes by day, language, topic and knowledge_version.
    pressed: buttons that are no votes, by day, language and `outcome`, which is their kind.
    unit: units that answers named, by day, hour and unit.
    """

    __tablename__ = "daily_count"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012  (SQLAlchemy's own convention)

    measure: Mapped[str] = mapped_column(Text, primary_key=True)
    day: Mapped[date] = mapped_column(Date, primary_key=True)
    hour: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    language: Mapped[str] = mapped_column(Text, primary_key=True)
    topic: Mapped[str] = mapped_column(Text, primary_key=True)
    aspect: Mapped[str] = mapped_column(Text, primary_key=True)
    outcome: Mapped[str] = mapped_column(Text, primary_key=True)
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
    """Which cells of which report were shown, so that a later version gives no hidden one away.

    cells: "shown", and "whole" with what was hidden, as long as a later version may come.
    final: none will; then "whole" is gone from all versions of the table.
    """

    __tablename__ = "published"

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default=uuid.uuid4)
    published_at: Mapped[datetime] = mapped_column(UtcDateTime)
    month: Mapped[str] = mapped_column(Text, index=True)
    table: Mapped[str] = mapped_column(Text)
    cells: Mapped[dict[str, object]] = mapped_column(JSON)
    final: Mapped[bool] = mapped_column(Boolean)
