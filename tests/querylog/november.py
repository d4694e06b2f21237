"""A month of messages that came through the real store, in every table something to hide."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import Engine

from bot.dialogue.ports import QueryRecord
from bot.querylog.columns import message_of
from bot.querylog.letting_go import LettingGo
from tests.querylog.records import ENTRY, WARSAW

DAYS = range(9, 19)
TOPICS = {"pesel": 11, "work_permit": 7, "kindergarten": 6, None: 5, "funeral": 1}  # a day
LANGUAGES = ("uk", "uk", "ru", "uk", "pl", "en")
RESULTS = ("answered", "answered", "clarified", "answered", "fallback")
UNITS = ("umk-administrative-affairs", "muw-foreigners", "")


def fill(engine: Engine) -> None:
    """Ten days with 180 messages each."""
    store = LettingGo(engine)
    now = None
    for entry in messages():
        if now is None or entry.at.hour != now.hour:
            store.tick(entry.at)
        now = entry.at
        store.add(message_of(entry, None), now)
    store.end(entry.at + timedelta(hours=1))


def messages() -> Iterator[QueryRecord]:
    """In the order in which they came; each of a conversation of its own."""
    for day in DAYS:
        number = 0
        for hour in range(7, 13):
            for topic, often in TOPICS.items():
                for _ in range(often):
                    number += 1
                    yield _entry(datetime(2026, 11, day, hour, 17, tzinfo=WARSAW), number, topic)


def _entry(at: datetime, number: int, topic: str | None) -> QueryRecord:
    unit = UNITS[number % 3]
    outcome = RESULTS[number % 5] if topic else "fallback"
    return replace(
        ENTRY,
        at=at,
        session=f"{at:%d}-{number}",
        topic=topic,
        language=LANGUAGES[number % 6] if number % 53 else "ka",
        outcome=outcome,
        units=(unit,) if unit and outcome == "answered" else (),
        pressed={0: "good", 5: "top"}.get(number % 11) if topic else None,
        knowledge_version="k1" if at.day < 13 else "k2",
    )
