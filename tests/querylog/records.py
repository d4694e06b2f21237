"""Records and messages as the tests of the query log need them, and rows read back."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Engine, select

from bot.dialogue.ports import QueryRecord
from bot.querylog.columns import Message, message_of
from bot.querylog.models import NO_HOUR, NONE, DailyCount, QueryRow

WARSAW = ZoneInfo("Europe/Warsaw")
AT = datetime(2026, 11, 23, 10, 47, 31, tzinfo=WARSAW)
ENTRY = QueryRecord(
    at=AT,
    language="uk",
    outcome="answered",
    topic="pesel",
    aspect="documents",
    confidence=0.83,
    alternatives=("temporary_protection", "mobywatel"),
    units=("umk-administrative-affairs",),
    pressed=None,
    knowledge_version="k1",
    model_version="m1",
)


def entries(number: int, **changes: Any) -> list[QueryRecord]:
    """As many conversations with one message each."""
    return [replace(ENTRY, session=f"s{each}", **changes) for each in range(number)]


def message(*, text: str | None = None, **changes: Any) -> Message:
    """changes: of the record."""
    return message_of(replace(ENTRY, **changes), text)


def rows(engine: Engine) -> list[dict[str, Any]]:
    """In the order in which the database has them."""
    with engine.connect() as connection:
        return [dict(row) for row in connection.execute(select(QueryRow.__table__)).mappings()]


def counts(engine: Engine) -> dict[tuple[Any, ...], int]:
    """(measure, and what it says beside the day: -1 and "" left out) -> count."""
    with engine.connect() as connection:
        found = connection.execute(select(DailyCount.__table__)).all()
    return {
        (row[0], *(each for each in row[2:-1] if each not in (NO_HOUR, NONE))): row[-1]
        for row in found
    }
