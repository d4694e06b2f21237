from __future__ import annotations

import stat
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from bot.storage.database import make_engine
from bot.storage.errors import StorageUnavailable, StorageUnusable, translated


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("secure_delete", 1),
        ("journal_mode", "wal"),
        ("foreign_keys", 1),
        ("busy_timeout", 5000),
        ("synchronous", 2),  # FULL
    ],
)
def test_an_embedded_file_is_careful_with_what_it_holds(
    tmp_path: Path, pragma: str, value: object
) -> None:
    engine = make_engine(f"sqlite:///{tmp_path}/witaj.db")
    with engine.connect() as connection:
        assert connection.execute(text(f"PRAGMA {pragma}")).scalar() == value
    engine.dispose()


def test_the_file_and_its_folder_are_made_and_nobody_else_may_read_it(tmp_path: Path) -> None:
    make_engine(f"sqlite:///{tmp_path}/new/witaj.db")
    assert stat.S_IMODE((tmp_path / "new/witaj.db").stat().st_mode) == 0o600


@pytest.mark.parametrize("scheme", ["postgresql", "postgres", "postgresql+psycopg"])
def test_postgresql_is_spoken_with_psycopg_3(scheme: str) -> None:
    assert make_engine(f"{scheme}://u:p@127.0.0.1/w").url.drivername == "postgresql+psycopg"


@pytest.mark.parametrize(
    "url",
    [
        "mysql://witaj:hunter2@db/witaj",  # a database we do not know
        "postgresql://witaj:hunter2@db:port/witaj",  # no number
        "witaj:hunter2@db",  # no address at all
        "sqlite://",  # gone with the connection: each thread would see another one
        "",
    ],
)
def test_a_wrong_address_is_refused_without_its_password(url: str) -> None:
    with pytest.raises(StorageUnusable) as caught:
        make_engine(url)
    assert "hunter2" not in repr(caught.value)
    assert "DATABASE_URL" in str(caught.value)


def test_an_unreachable_database_is_unavailable_and_its_password_stays_secret() -> None:
    engine = make_engine("postgresql://witaj:hunter2@127.0.0.1:1/witaj")
    with pytest.raises(StorageUnavailable) as caught, translated(), engine.connect():
        pass
    assert "hunter2" not in str(caught.value)
    assert caught.value.__suppress_context__


def test_errors_hold_no_row(engine: Engine) -> None:
    statement = text(
        "INSERT INTO inbox (update_id, received_at, payload)"
        " VALUES (:update_id, '2026-11-23 10:00:00+00:00', :payload)"
    )
    row = {"update_id": 77001, "payload": b"canary"}
    with pytest.raises(StorageUnusable) as caught, translated(), engine.begin() as connection:
        connection.execute(statement, row)
        connection.execute(statement, row)
    assert "IntegrityError" in str(caught.value)
    assert "77001" not in str(caught.value)
    assert "canary" not in str(caught.value)
    assert caught.value.__suppress_context__


def test_a_file_that_is_no_database_is_unusable(tmp_path: Path) -> None:
    (tmp_path / "witaj.db").write_bytes(b"not a database, but long enough to look at" * 100)
    engine = make_engine(f"sqlite:///{tmp_path}/witaj.db")
    with pytest.raises(StorageUnusable), translated(), engine.connect():
        pass
