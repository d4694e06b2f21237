"""What analysts get of a message: one record, and nothing about the person."""

from __future__ import annotations

from dataclasses import asdict, fields

import pytest

from bot.dialogue.messages import ActionKind, Kind, Point
from bot.dialogue.ports import QueryRecord
from tests.fakes.assistants import MONDAY, MemoryLog, person
from tests.fakes.understanding import understood

ABOUT_PESEL = understood(("pesel", 0.9), ("taxes", 0.05), aspects=["cost"], language="en")


async def test_a_typed_message_leaves_one_record() -> None:
    log = MemoryLog()
    someone = person(otherwise=ABOUT_PESEL, log=log, model_version="m7")
    await someone.says("what is the price of a pesel")
    assert log.records == [
        QueryRecord(
            at=someone.now,
            language="en",
            outcome="answered",
            topic="pesel",
            aspect="cost",
            confidence=0.9,
            alternatives=("taxes",),
            units=("city-office", "info-point-foreigners"),
            pressed=None,
            knowledge_version="v1",
            model_version="m7",
            session=log.records[0].session,
        )
    ]
    assert log.texts == ["what is the price of a pesel"]


@pytest.mark.parametrize("kind", ActionKind)
async def test_a_button_leaves_one_record_with_its_kind(kind: ActionKind) -> None:
    log = MemoryLog()
    await person(log=log).presses(kind, "pesel")
    [record] = log.records
    assert record.pressed == kind.value
    assert log.texts == [""]


@pytest.mark.parametrize("value", ["x" * 5000, "PESELCANARY", "uk-UA"])
@pytest.mark.parametrize("kind", ActionKind)
async def test_a_forged_value_stands_in_no_record(kind: ActionKind, value: str) -> None:
    log = MemoryLog()
    await person(log=log).presses(kind, value, value)
    assert value not in repr(log.records)


async def test_a_place_stands_in_no_record() -> None:
    log = MemoryLog()
    someone = person(otherwise=ABOUT_PESEL, log=log)
    await someone.says("pesel")
    await someone.is_at(Point(50.0123, 19.0456))
    await someone.sends(Kind.UNREADABLE)
    assert len(log.records) == 3
    assert "50.0123" not in repr(log.records)
    assert "19.0456" not in repr(log.records)


def test_the_record_has_no_field_for_a_person() -> None:
    assert {field.name for field in fields(QueryRecord)} == {
        "at",
        "language",
        "outcome",
        "topic",
        "aspect",
        "confidence",
        "alternatives",
        "units",
        "pressed",
        "knowledge_version",
        "model_version",
        "session",
        "may_keep_text",
    }


async def test_the_conversation_stands_in_no_record() -> None:
    from bot.dialogue.messages import IncomingMessage
    from tests.fakes.assistants import make_assistant

    log = MemoryLog()
    message = IncomingMessage("chat-700000001", MONDAY, text="hi", client_language="ka")
    await make_assistant(log=log).respond(message)
    [record] = log.records
    assert "700000001" not in repr(asdict(record))
    assert "ka" not in asdict(record).values()
