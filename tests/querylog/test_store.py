from __future__ import annotations

import asyncio
import logging
import subprocess
import sys
import threading
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, inspect, text

from bot.dialogue.messages import ActionKind
from bot.dialogue.ports import QueryRecord
from bot.querylog.anonymizer import Anonymized, Anonymizer
from bot.querylog.columns import band
from bot.querylog.holding import K
from bot.querylog.redaction import Redaction
from bot.querylog.store import DatabaseQueryLog
from bot.storage.database import make_engine
from bot.storage.upgrade import upgrade
from tests.databases import files_of
from tests.querylog.records import AT, ENTRY, counts, entries, rows
from tests.querylog.refusing import Refusing

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


KEEP_NO_TEXT = ActionKind.KEEP_NO_TEXT.value


def log_of(engine: Engine, **changes: Any) -> DatabaseQueryLog:
    return DatabaseQueryLog(engine, **{"now": lambda: AT, **changes})


def texts_of(engine: Engine, anonymizer: Anonymizer, **changes: Any) -> DatabaseQueryLog:
    """A log that keeps texts if they are allowed."""
    redaction = Redaction(lambda: anonymizer, seconds=5)
    return log_of(engine, store_text=True, redaction=redaction, **changes)


async def write(log: DatabaseQueryLog, *records: QueryRecord, text: str = MESSAGE) -> None:
    for record in records:
        await log.record(record, text)
    await log.aclose()


async def test_a_message_becomes_one_row(engine: Engine) -> None:
    await write(log_of(engine), *entries(K))
    first, *others = rows(engine)
    assert len(others) == K - 1
    first.pop("id")
    assert first.pop("session") in {f"s{each}" for each in range(K)}
    assert first == {
        "day": date(2026, 11, 23),
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


async def test_rows_and_counts_are_written_together(engine: Engine) -> None:
    await write(log_of(engine), *entries(7))
    assert counts(engine)["question", "uk", "pesel", "answered", "k1"] == 7


async def test_no_column_could_hold_a_person(engine: Engine) -> None:
    columns = {column["name"] for column in inspect(engine).get_columns("query")}
    assert columns == {
        "id", "day", "hour", "session", "language", "outcome", "topic", "aspect", "confidence",
        "alternatives", "units", "pressed", "knowledge_version", "model_version", "text",
    }  # fmt: skip


async def test_rows_do_not_tell_which_message_came_first(engine: Engine) -> None:
    log = log_of(engine)
    await write(log, *entries(30))
    keys = [str(row["id"]) for row in rows(engine)]
    assert len(set(keys)) == 30
    assert keys == sorted(keys)  # as they lie on the disk, in PostgreSQL too
    assert [row["session"] for row in rows(engine)] != [f"s{each}" for each in range(30)]


async def test_nothing_is_written_before_its_hour_is_over(engine: Engine) -> None:
    clock = [AT]
    log = log_of(engine, now=lambda: clock[0])
    for entry in entries(K):
        await log.record(entry, MESSAGE)
    await log.tick()
    assert rows(engine) == []
    clock[0] += timedelta(minutes=13)  # eleven o'clock
    await log.tick()
    assert len(rows(engine)) == K
    await log.aclose()


async def test_at_the_end_of_the_day_what_is_rare_is_written_coarsened(engine: Engine) -> None:
    clock = [AT]
    log = log_of(engine, now=lambda: clock[0])
    await log.record(ENTRY, MESSAGE)
    clock[0] += timedelta(hours=14)
    await log.tick()
    assert rows(engine) == []  # the hour in which it was let go, that of midnight, is not over
    clock[0] += timedelta(hours=1)
    await log.tick()
    assert [(row["language"], row["topic"]) for row in rows(engine)] == [("other", "other")]
    await log.aclose()


async def test_at_the_end_of_the_program_what_is_rare_is_written_coarsened(
    engine: Engine,
) -> None:
    await write(log_of(engine), ENTRY)
    assert [(row["language"], row["topic"]) for row in rows(engine)] == [("other", "other")]


async def test_a_pressed_button_has_no_confidence(engine: Engine) -> None:
    await write(log_of(engine), *entries(K, pressed="top"), text="")
    assert {(row["pressed"], row["confidence"]) for row in rows(engine)} == {("top", None)}


@pytest.mark.parametrize(
    ("confidence", "name"),
    [(0.0, "low"), (0.39, "low"), (0.4, "medium"), (0.69, "medium"), (0.7, "high"), (1.0, "high")],
)
def test_confidence_is_kept_as_a_band(confidence: float, name: str) -> None:
    assert band(confidence) == name


@pytest.mark.parametrize("allowed", [False, True])
@pytest.mark.parametrize("wanted", [False, True])
async def test_a_text_is_stored_redacted_if_the_operator_wants_it_and_the_person_allows_it(
    engine: Engine, wanted: bool, allowed: bool
) -> None:
    log = log_of(engine, store_text=wanted, redaction=Redaction(FakeAnonymizer))
    await write(log, *entries(K, may_keep_text=allowed))
    expected = "<redacted>" if wanted and allowed else None
    assert {row["text"] for row in rows(engine)} == {expected}


async def test_what_is_not_allowed_is_not_even_looked_at(engine: Engine) -> None:
    anonymizer = FakeAnonymizer()
    await write(texts_of(engine, anonymizer), *entries(K))
    assert anonymizer.calls == 0


@pytest.mark.parametrize("written", [False, True], ids=["in memory", "in the database"])
async def test_who_withdraws_loses_the_texts_of_this_conversation_only(
    engine: Engine, written: bool
) -> None:
    clock = [AT]
    log = texts_of(engine, FakeAnonymizer(), now=lambda: clock[0])
    for entry in entries(K + 1, may_keep_text=True):
        await log.record(entry, MESSAGE)
    if written:
        clock[0] += timedelta(hours=1)
        await log.tick()
        assert len(rows(engine)) == K + 1
    await log.record(replace(ENTRY, session="s1", pressed=KEEP_NO_TEXT), "")
    await log.aclose()
    left = {row["session"] for row in rows(engine) if row["text"] is not None}
    assert left == {"s0", "s2", "s3", "s4", "s5"}


async def test_a_withdrawal_is_not_dropped_when_the_queue_is_full(engine: Engine) -> None:
    stuck = threading.Event()
    log = texts_of(engine, FakeAnonymizer(stuck), capacity=K)
    for entry in entries(K, may_keep_text=True):
        await log.record(entry, MESSAGE)
    await log.record(replace(ENTRY, session="s1", pressed=KEEP_NO_TEXT), "")
    stuck.set()
    await log.aclose()
    assert len(rows(engine)) == K
    assert [row["text"] for row in rows(engine) if row["session"] == "s1"] == [None]


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
    await write(texts_of(engine, FakeAnonymizer(error)), *entries(K, may_keep_text=True))
    assert [row["text"] for row in rows(engine)] == [None] * K
    assert type(error).__name__ in caplog.text
    assert "Олена" not in caplog.text


async def test_a_slow_anonymizer_costs_the_text_not_the_row(engine: Engine) -> None:
    stuck = threading.Event()
    redaction = Redaction(lambda: FakeAnonymizer(stuck), seconds=0.05)
    log = log_of(engine, store_text=True, redaction=redaction)
    await write(log, *entries(K, may_keep_text=True))
    stuck.set()
    assert [row["text"] for row in rows(engine)] == [None] * K


async def test_an_anonymizer_that_cannot_be_loaded_costs_the_text_not_the_row(
    engine: Engine,
) -> None:
    def load() -> Anonymizer:
        raise ImportError("presidio")

    log = log_of(engine, store_text=True, redaction=Redaction(load))
    await write(log, *entries(K, may_keep_text=True))
    assert [row["text"] for row in rows(engine)] == [None] * K


def test_after_three_failures_no_text_is_tried_again() -> None:
    anonymizer = FakeAnonymizer(ValueError())
    redact = Redaction(lambda: anonymizer)
    assert [redact("a text") for _ in range(5)] == [None] * 5
    assert anonymizer.calls == 3


def test_a_longer_text_than_telegram_sends_is_not_stored() -> None:
    assert Redaction(FakeAnonymizer)("a" * 4097) is None


async def test_recording_does_not_wait_for_what_is_slow(engine: Engine) -> None:
    stuck = threading.Event()
    anonymizer = FakeAnonymizer(stuck)
    log = texts_of(engine, anonymizer)
    for entry in entries(50, may_keep_text=True):
        await log.record(entry, MESSAGE)
    assert anonymizer.calls <= 1  # the first is not even done
    stuck.set()
    await log.aclose()
    assert len(rows(engine)) == 50


async def test_a_full_queue_drops_and_counts(
    engine: Engine, caplog: pytest.LogCaptureFixture
) -> None:
    stuck = threading.Event()
    log = texts_of(engine, FakeAnonymizer(stuck), capacity=K)
    for entry in entries(K + 7, may_keep_text=True):
        await log.record(entry, MESSAGE)
    stuck.set()
    await log.aclose()
    assert len(rows(engine)) == K
    assert "lost 7 records" in caplog.text


async def test_places_in_the_queue_become_free_again(engine: Engine) -> None:
    log = log_of(engine, capacity=1)
    for entry in entries(K):
        await log.record(entry, MESSAGE)
        await log.tick()  # behind it in the queue
    await log.aclose()
    assert len(rows(engine)) == K


async def test_a_broken_database_is_logged_by_type_only_and_the_bot_goes_on(
    engine: Engine, caplog: pytest.LogCaptureFixture
) -> None:
    with engine.begin() as connection:
        connection.execute(text("DROP TABLE daily_count"))
    await write(texts_of(engine, FakeAnonymizer()), *entries(K, may_keep_text=True))
    assert "of the query log" in caplog.text
    for secret in (*CANARIES, "temporary_protection"):
        assert secret not in caplog.text


async def test_what_the_database_refuses_for_now_is_written_later(
    engine: Engine, caplog: pytest.LogCaptureFixture
) -> None:
    clock = [AT]
    log = log_of(engine, now=lambda: clock[0])
    for entry in entries(K):
        await log.record(entry, MESSAGE)
    clock[0] += timedelta(hours=1)
    refuse = Refusing(engine)
    await log.tick()
    assert "5 records of the query log wait for the database" in caplog.text
    refuse.stop()
    await log.tick()
    assert len(rows(engine)) == K
    await log.aclose()


async def test_recording_after_the_end_is_no_error(engine: Engine) -> None:
    log = log_of(engine)
    await log.aclose()
    await log.record(ENTRY, MESSAGE)
    await log.tick()
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
    log = log_of(engine, store_text=store_text)
    await write(log, *entries(K, may_keep_text=True))
    stored, logged = files_of(tmp_path), caplog.text
    engine.dispose()
    stored += files_of(tmp_path)
    assert b"temporary_protection" in stored  # the rows are there
    for canary in (*CANARIES, "10:47", "09:47"):
        assert canary.encode() not in stored
    for canary in (*CANARIES, "отримати"):
        assert canary not in logged


async def test_a_rare_text_never_reaches_the_disk(tmp_path: Path) -> None:
    engine = make_engine(f"sqlite:///{tmp_path}/witaj.db")
    upgrade(engine)
    log = texts_of(engine, FakeAnonymizer())
    await write(log, *entries(K - 1, may_keep_text=True))
    stored = files_of(tmp_path)
    engine.dispose()
    stored += files_of(tmp_path)
    assert b"answered" in stored  # the rows are there
    assert b"<redacted>" not in stored
    assert b"temporary_protection" not in stored


async def test_the_hour_is_that_of_utc_whatever_the_zone(engine: Engine) -> None:
    nepal = timezone(timedelta(hours=5, minutes=45))
    at = datetime(2026, 11, 23, 10, 47, tzinfo=nepal)
    await write(log_of(engine), replace(ENTRY, at=at))
    assert rows(engine)[0]["hour"] == datetime(2026, 11, 23, 5, tzinfo=timezone.utc)
