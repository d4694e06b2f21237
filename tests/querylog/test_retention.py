"""Old messages go, also from the bytes of the files; counts stay."""

from __future__ import annotations

import uuid
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, event, insert, select, text
from typer.testing import CliRunner

from bot.cli import app
from bot.querylog.models import ReviewRow
from bot.querylog.retention import Purged, overwrite, purge
from bot.querylog.store import DatabaseQueryLog
from bot.querylog.upkeep import Upkeep
from bot.querylog.writing import write
from bot.storage.database import make_engine
from bot.storage.errors import StorageUnavailable
from bot.storage.upgrade import upgrade
from tests.databases import files_of
from tests.querylog.records import AT, counts, message, rows

CANARY = "kanarek-9c1f"
NOW = AT


def old(days: int, words: str | None = None) -> Any:
    return message(at=NOW - timedelta(days=days), text=words)


def review(engine: Engine, days: int) -> None:
    values = {
        "id": uuid.uuid4(),
        "decided_at": NOW - timedelta(days=days),
        "decided_by": "Anna",
        "decision": "topic",
        "language": "uk",
        "topic": "pesel",
        "text": CANARY,
    }
    with engine.begin() as connection:
        connection.execute(insert(ReviewRow).values(values))


def test_messages_older_than_the_days_go_and_their_counts_stay(engine: Engine) -> None:
    write(engine, [old(31), old(32), old(30), old(0)])
    before = counts(engine)
    assert purge(engine, NOW, 30) == Purged(messages=2, reviews=0)
    assert sorted((NOW.date() - row["day"]).days for row in rows(engine)) == [0, 30]
    assert counts(engine) == before


def test_texts_of_old_reviews_go_and_the_decisions_stay(engine: Engine) -> None:
    review(engine, 40)
    review(engine, 3)
    assert purge(engine, NOW, 30) == Purged(messages=0, reviews=1)
    with engine.connect() as connection:
        found = connection.execute(select(ReviewRow.decided_at, ReviewRow.text)).all()
    assert [words for _, words in sorted(found)] == [None, CANARY]


def test_a_second_purge_has_nothing_to_do(engine: Engine) -> None:
    write(engine, [old(99, CANARY)])
    review(engine, 99)
    assert purge(engine, NOW, 30)
    assert not purge(engine, NOW, 30)


def test_after_the_purge_no_byte_of_a_text_is_in_the_files(tmp_path: Path) -> None:
    engine = make_engine(f"sqlite:///{tmp_path}/witaj.db")
    upgrade(engine)
    for _ in range(20):
        write(engine, [old(40, f"{CANARY} {'x' * 700}"), old(1, "stays here")] * 20)
    review(engine, 40)
    assert CANARY.encode() in files_of(tmp_path)
    purge(engine, NOW, 30)
    overwrite(engine)
    left = files_of(tmp_path)
    engine.dispose()
    for stored in (left, files_of(tmp_path)):
        assert CANARY.encode() not in stored
        assert b"stays here" in stored


def test_after_the_purge_no_byte_of_a_text_is_in_the_tables_files(engine: Engine) -> None:
    if engine.dialect.name != "postgresql":
        pytest.skip("the test above is SQLite's")
    write(engine, [old(40, f"{CANARY} number {each}") for each in range(50)])
    review(engine, 40)
    purge(engine, NOW, 30)
    overwrite(engine)
    with engine.connect() as connection:
        connection.execution_options(isolation_level="AUTOCOMMIT").execute(text("CHECKPOINT"))
        files = connection.execute(
            text(
                "SELECT pg_read_binary_file(pg_relation_filepath(name::regclass)) "
                "FROM (VALUES ('query'), ('review')) AS tables(name)"
            )
        ).scalars()
        assert CANARY.encode() not in b"".join(map(bytes, files))


def test_after_the_purge_postgresql_has_the_rows_in_the_order_of_their_keys(
    engine: Engine,
) -> None:
    for _ in range(40):
        write(engine, [message()])
    overwrite(engine)
    keys = [str(row["id"]) for row in rows(engine)]
    assert keys == sorted(keys)


def test_a_reader_who_keeps_the_journal_full_is_an_error(tmp_path: Path) -> None:
    engine = make_engine(f"sqlite:///{tmp_path}/witaj.db")
    upgrade(engine)
    write(engine, [old(40, CANARY)])
    event.listen(engine, "connect", lambda raw, _: raw.execute("PRAGMA busy_timeout=10"))
    engine.dispose()  # whoever connects from now on waits no five seconds
    with engine.connect() as reader:
        reader.exec_driver_sql("BEGIN")
        reader.execute(text("SELECT count(*) FROM query")).scalar()
        purge(engine, NOW, 30)
        with pytest.raises(StorageUnavailable, match="another program reads"):
            overwrite(engine)
    overwrite(engine)
    engine.dispose()
    assert CANARY.encode() not in files_of(tmp_path)


def run_purge(monkeypatch: pytest.MonkeyPatch, url: str, *arguments: str) -> str:
    monkeypatch.setenv("DATABASE_URL", url)
    done = CliRunner().invoke(app, ["log", "purge", *arguments])
    assert done.exit_code == 0, done.output
    return done.output


def test_the_command_says_what_it_deleted(
    engine: Engine, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(engine, [message(at=datetime.now(timezone.utc) - timedelta(days=20), text=CANARY)])
    assert "Deleted: 0 messages older than 30 days" in run_purge(monkeypatch, database_url)
    said = run_purge(monkeypatch, database_url, "--days", "10")
    assert "Deleted: 1 messages older than 10 days" in said
    assert rows(engine) == []


async def test_the_running_bot_purges_once_a_day(engine: Engine) -> None:
    clock = [NOW]
    log = DatabaseQueryLog(engine, now=lambda: clock[0])
    upkeep = Upkeep(log, engine, days=30, now=lambda: clock[0])
    write(engine, [old(31)])
    await upkeep.once()
    assert rows(engine) == []
    write(engine, [old(31)])
    await upkeep.once()
    assert len(rows(engine)) == 1  # not twice on a day
    clock[0] += timedelta(days=1)
    await upkeep.once()
    assert rows(engine) == []
    await log.aclose()


async def test_a_purge_that_fails_is_logged_and_the_bot_goes_on(
    engine: Engine, caplog: pytest.LogCaptureFixture
) -> None:
    with engine.begin() as connection:
        connection.execute(text("DROP TABLE review"))
    log = DatabaseQueryLog(engine)
    await Upkeep(log, engine, days=30, now=lambda: NOW).once()
    await log.aclose()
    assert "could not be deleted" in caplog.text
