"""What is remembered of a conversation, and for how long."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.dialogue import session as session_module
from bot.dialogue.session import LIFETIME, Session, Sessions
from tests.fakes.assistants import MONDAY

FULL = Session(
    seen_at=MONDAY,
    locale="uk",
    topic="pesel",
    options=("a", "b"),
    foreign="ru",
    foreign_count=1,
    misses=1,
)
SECOND = timedelta(seconds=1)


def kept(session: Session) -> Sessions:
    sessions = Sessions()
    sessions.keep("chat", session)
    return sessions


def test_an_unknown_conversation_begins_empty() -> None:
    assert Sessions().get("chat", MONDAY) == Session(seen_at=MONDAY)


def test_within_half_an_hour_everything_is_remembered() -> None:
    later = MONDAY + LIFETIME
    assert kept(FULL).get("chat", later) == replace(FULL, seen_at=later)


def test_after_it_nothing_is() -> None:
    later = MONDAY + LIFETIME + SECOND
    assert kept(FULL).get("chat", later) == Session(seen_at=later)


def test_but_the_language_that_was_chosen() -> None:
    later = MONDAY + timedelta(days=30)
    session = kept(replace(FULL, locked=True)).get("chat", later)
    assert session == Session(seen_at=later, locale="uk", locked=True)


def test_each_message_extends_the_half_hour() -> None:
    sessions = kept(FULL)
    for quarter in range(1, 9):
        at = MONDAY + quarter * timedelta(minutes=15)
        sessions.keep("chat", sessions.get("chat", at))
    assert sessions.get("chat", at).topic == "pesel"


def test_conversations_are_apart() -> None:
    assert kept(FULL).get("another", MONDAY).topic is None


def test_the_longest_silent_gives_way_when_there_are_too_many(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(session_module, "CAPACITY", 2)
    sessions = Sessions()
    for chat in ("first", "second", "first", "third"):
        sessions.keep(chat, FULL)
    assert [sessions.get(chat, MONDAY).topic for chat in ("first", "second", "third")] == [
        "pesel",
        None,
        "pesel",
    ]
