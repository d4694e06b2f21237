from __future__ import annotations

import asyncio
import logging
import subprocess
import sys
import threading
import time
from datetime import datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Engine, inspect, select, text

from bot.dialogue.ports import QueryRecord
from bot.querylog.anonymizer import Anonymized, Anonymizer
from bot.querylog.models import QueryRow, band
from bot.querylog.redaction import Redaction
from bot.querylog.store import DatabaseQueryLog
from bot.storage.database import make_engine
from bot.storage.upgrade import upgrade
from tests.databases import files_of

ENTRY = QueryRecord(
    at=datetime(2026, 11, 23, 10, 47, 31, tzinfo=ZoneInfo("Europe/Warsaw")),
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
MESSAGE = "Мене звати Олена Коваленко, тел. 067 123 45 67. Як отримати PESEL?"
CANARIES = ("Олена", "Коваленко", "067 123 45 67", "0671234567")


class FakeAnonymizer(Anonymizer):
    """Does what a test wants instead of looking for anything."""

    def __init__(self, act: object = None) -> None:
        self._act = act
        self.calls = 0

    def anonymize(self, text: str) -> Anonymized:
        self.calls += 1
        if isinstance(self._act, Exception):
            raise self._act
        if isinstance(self._act, threading.Event):
            self._act.wait(5)
        return Anonymized(text="<redacted>", spans=())


def rows(engine: Engine) -> list[dict[str, object]]:
    with engine.connect() as connection:
        return [dict(row) for row in connection.execute(select(QueryRow.__table__)).mappings()]


async def write(log: DatabaseQueryLog, *entries: QueryRecord, text: str = MESSAGE) -> None:
    for entry in entries:
        await log.record(entry, text)
    await log.aclose()


async def test_a_message_becomes_one_row(engine: Engine) -> None:
    await write(DatabaseQueryLog(engine), ENTRY)
    [row] = rows(engine)
    row.pop("id")
    assert row == {
        "hour": datetime(2026, 11, 23, 9, tzinfo=timezone.utc),
        "language": "uk",
        "outcome": "answered",
        "topic": "pesel",
        "aspect": "documents",
        "confidence": "high",
        "alternatives": ["temporary_protection", "mobywatel"],
        "units": ["umk-administrative-affairs"],
        "pressed": None,
        "knowledge_version": "k1",
        "model_version": "m1",
        "text": None,
    }


async def test_no_column_could_hold_a_person(engine: Engine) -> None:
    columns = {column["name"] for column in inspect(engine).get_columns("query")}
    assert columns == {
        "id", "hour", "language", "outcome", "topic", "aspect", "confidence", "alternatives",
        "units", "pressed", "knowledge_version", "model_version", "text",
    }  # fmt: skip


async def test_rows_do_not_tell_which_message_came_first(engine: Engine) -> None:
    log = DatabaseQueryLog(engine)
    await write(log, *[ENTRY] * 20)
    keys = [row["id"] for row in rows(engine)]
    assert len(set(keys)) == 20
    if engine.dialect.name == "sqlite":  # kept in the order of the random key, without a rowid
        assert keys == sorted(keys, key=str)


async def test_a_pressed_button_has_no_confidence(engine: Engine) -> None:
    from dataclasses import replace

    await write(DatabaseQueryLog(engine), replace(ENTRY, pressed="top"), text="")
    [row] = rows(engine)
    assert (row["pressed"], row["confidence"]) == ("top", None)


@pytest.mark.parametrize(
    ("confidence", "name"),
    [(0.0, "low"), (0.39, "low"), (0.4, "medium"), (0.69, "medium"), (0.7, "high"), (1.0, "high")],
)
def test_confidence_is_kept_as_a_band(confidence: float, name: str) -> None:
    assert band(confidence) == name


async def test_text_is_stored_only_on_request_and_only_redacted(engine: Engine) -> None:
    await write(DatabaseQueryLog(engine, store_text=True), ENTRY)
    [row] = rows(engine)
    assert row["text"] == "Мене звати <PERSON>, тел. <PHONE>. Як отримати PESEL?"


async def test_without_texts_the_anonymizer_is_not_even_imported() -> None:
    code = (
        "import sys, bot.querylog.store;"
        "sys.exit(any(name.startswith(('presidio', 'spacy', 'phonenumbers'))"
        " for name in sys.modules))"
    )
    root = Path(__file__).parents[2]
    done = await asyncio.to_thread(subprocess.run, [sys.executable, "-c", code], cwd=root)
    assert done.returncode == 0


@pytest.mark.parametrize("error", [ValueError("Олена Коваленко"), RecursionError(), KeyError()])
async def test_a_failing_anonymizer_costs_the_text_not_the_row(
    engine: Engine, error: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    redaction = Redaction(lambda: FakeAnonymizer(error))
    await write(DatabaseQueryLog(engine, store_text=True, redaction=redaction), ENTRY)
    [row] = rows(engine)
    assert row["text"] is None
    assert type(error).__name__ in caplog.text
    assert "Олена" not in caplog.text


async def test_a_slow_anonymizer_costs_the_text_not_the_row(engine: Engine) -> None:
    stuck = threading.Event()
    redaction = Redaction(lambda: FakeAnonymizer(stuck), seconds=0.05)
    await write(DatabaseQueryLog(engine, store_text=True, redaction=redaction), ENTRY)
    stuck.set()
    [row] = rows(engine)
    assert row["text"] is None


async def test_an_anonymizer_that_cannot_be_loaded_costs_the_text_not_the_row(
    engine: Engine,
) -> None:
    def load() -> Anonymizer:
        raise ImportError("presidio")

    await write(DatabaseQueryLog(engine, store_text=True, redaction=Redaction(load)), ENTRY)
    assert [row["text"] for row in rows(engine)] == [None]


def test_after_three_failures_no_text_is_tried_again() -> None:
    anonymizer = FakeAnonymizer(ValueError())
    redact = Redaction(lambda: anonymizer)
    assert [redact("a text") for _ in range(5)] == [None] * 5
    assert anonymizer.calls == 3


def test_a_longer_text_than_telegram_sends_is_not_stored() -> None:
    assert Redaction(FakeAnonymizer)("a" * 4097) is None


async def test_recording_never_waits(engine: Engine) -> None:
    stuck = threading.Event()
    redaction = Redaction(lambda: FakeAnonymizer(stuck), seconds=5)
    log = DatabaseQueryLog(engine, store_text=True, redaction=redaction)
    started = time.perf_counter()
    for _ in range(50):
        await log.record(ENTRY, MESSAGE)
    assert time.perf_counter() - started < 0.2
    stuck.set()
    await log.aclose()
    assert len(rows(engine)) == 50


async def test_a_full_queue_drops_and_counts(
    engine: Engine, caplog: pytest.LogCaptureFixture
) -> None:
    stuck = threading.Event()
    redaction = Redaction(lambda: FakeAnonymizer(stuck), seconds=5)
    log = DatabaseQueryLog(engine, store_text=True, redaction=redaction, capacity=3)
    for _ in range(10):
        await log.record(ENTRY, MESSAGE)
    stuck.set()
    await log.aclose()
    assert len(rows(engine)) == 3
    assert "lost 7 records" in caplog.text


async def test_places_in_the_queue_become_free_again(engine: Engine) -> None:
    log = DatabaseQueryLog(engine, capacity=1)
    for _ in range(3):
        await log.record(ENTRY, MESSAGE)
        await asyncio.sleep(0.3)
    await log.aclose()
    assert len(rows(engine)) == 3


async def test_a_broken_database_is_logged_by_type_only_and_the_bot_goes_on(
    engine: Engine, caplog: pytest.LogCaptureFixture
) -> None:
    with engine.begin() as connection:
        connection.execute(text("DROP TABLE query"))
    await write(DatabaseQueryLog(engine, store_text=True), ENTRY, ENTRY)
    assert caplog.text.count("a record of the query log was lost: Storage") == 2
    for secret in (*CANARIES, "temporary_protection"):
        assert secret not in caplog.text


async def test_recording_after_the_end_is_no_error(engine: Engine) -> None:
    log = DatabaseQueryLog(engine)
    await log.aclose()
    await log.record(ENTRY, MESSAGE)
    assert rows(engine) == []


@pytest.mark.parametrize("store_text", [False, True])
async def test_nothing_of_a_person_reaches_the_disk_or_a_log(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, store_text: bool
) -> None:
    caplog.set_level(logging.DEBUG)
    for name in ("sqlalchemy", "sqlalchemy.engine", "presidio-analyzer", "phonenumbers"):
        caplog.set_level(logging.DEBUG, logger=name)
    engine = make_engine(f"sqlite:///{tmp_path}/witaj.db")
    upgrade(engine)
    log = DatabaseQueryLog(engine, store_text=store_text)
    await log.record(ENTRY, MESSAGE)
    await log.aclose()
    stored, logged = files_of(tmp_path), caplog.text
    engine.dispose()
    stored += files_of(tmp_path)
    assert b"temporary_protection" in stored  # the row is there
    for canary in (*CANARIES, "10:47", "09:47"):
        assert canary.encode() not in stored
    for canary in (*CANARIES, "отримати"):
        assert canary not in logged


async def test_the_hour_is_that_of_utc_whatever_the_zone(engine: Engine) -> None:
    from dataclasses import replace

    nepal = timezone(timedelta(hours=5, minutes=45))
    at = datetime(2026, 11, 23, 10, 47, tzinfo=nepal)
    await write(DatabaseQueryLog(engine), replace(ENTRY, at=at))
    assert rows(engine)[0]["hour"] == datetime(2026, 11, 23, 5, tzinfo=timezone.utc)
