"""Make the SQLAlchemy engine for an address: an embedded SQLite file or PostgreSQL."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from sqlalchemy import URL, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError

from bot.storage.errors import StorageUnusable

DEFAULT_URL = "sqlite:///data/witaj.db"
SECONDS_TO_WAIT = 5

# The order matters: whoever is told to wait for a lock must know it before it asks for one.
_PRAGMAS = (
    f"busy_timeout={SECONDS_TO_WAIT * 1000}",
    "journal_mode=WAL",
    "synchronous=FULL",  # a commit is on the disk before it returns: the inbox relies on it
    "foreign_keys=ON",
    "secure_delete=ON",  # deleted rows are overwritten with zeros
)


class _Cursor(Protocol):
    def execute(self, statement: str) -> object: ...
    def close(self) -> None: ...


class _SqliteConnection(Protocol):
    def cursor(self) -> _Cursor: ...


def make_engine(url: str = DEFAULT_URL) -> Engine:
    """An engine that has not connected yet. A missing SQLite file is made, for our eyes only."""
    parsed = _parse(url)
    if parsed.get_backend_name() == "sqlite":
        return _sqlite(parsed)
    return _postgresql(parsed)


def _parse(url: str) -> URL:
    """The address as SQLAlchemy has it. Never quoted in an error: it may hold a password."""
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):  # ValueError: a port that is no number
        raise StorageUnusable("DATABASE_URL is not an address of a database") from None
    if parsed.drivername in ("postgresql", "postgres", "postgresql+psycopg"):
        return parsed.set(drivername="postgresql+psycopg")  # psycopg 3
    if parsed.drivername == "sqlite" and parsed.database:
        return parsed
    raise StorageUnusable("DATABASE_URL must begin with sqlite:/// or postgresql://")


def _sqlite(url: URL) -> Engine:
    _make_file(Path(url.database or ""))
    engine = create_engine(url, hide_parameters=True)
    event.listen(engine, "connect", _set_pragmas)
    return engine


def _postgresql(url: URL) -> Engine:
    return create_engine(
        url,
        hide_parameters=True,
        pool_pre_ping=True,
        pool_timeout=SECONDS_TO_WAIT,
        # an encoding of our own: from a SQL_ASCII database psycopg would read bytes
        connect_args={"connect_timeout": SECONDS_TO_WAIT, "client_encoding": "utf8"},
    )


def _make_file(path: Path) -> None:
    """SQLite's own files (-wal, -shm) copy the permissions of this one."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)
    except OSError as error:
        raise StorageUnusable(f"cannot write the database {path}: {error.strerror}") from error


def _set_pragmas(connection: _SqliteConnection, _record: object) -> None:
    cursor = connection.cursor()
    for pragma in _PRAGMAS:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()
