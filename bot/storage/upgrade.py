"""Bring the tables of a database to the form that this version of the bot needs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, inspect, text

from bot.storage.database import SECONDS_TO_WAIT
from bot.storage.errors import StorageUnusable, translated

if TYPE_CHECKING:
    from alembic.config import Config

MIGRATION_SECONDS = 60  # whoever starts beside a migration waits for it as long as it takes
MIGRATIONS = Path(__file__).parent / "migrations"
_LOCK = 0x57495441  # "WITA": any number that nobody else uses for an advisory lock


def upgrade(engine: Engine) -> None:
    """Run what is missing of the migrations. Two processes may start at once: one waits."""
    with translated(), _alone(engine) as connection:
        if _revision(connection) != newest():
            _upgrade(connection)


def newest() -> str:
    """As the files of migrations are numbered."""
    return max(path.name.partition("_")[0] for path in (MIGRATIONS / "versions").glob("0*.py"))


def _revision(connection: Connection) -> str | None:
    """As Alembic keeps it, whose import takes as long as reading a month of counts."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return found


def _upgrade(connection: Connection) -> None:
    from alembic import command
    from alembic.util import CommandError

    try:
        command.upgrade(_config(connection), "head")
    except CommandError:
        raise StorageUnusable(
            "the database was made by a newer version of Witaj; start that one"
        ) from None


def _config(connection: Connection) -> Config:
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


@contextmanager
def _alone(engine: Engine) -> Iterator[Connection]:
    """One transaction that nobody else can be in at the same time."""
    lock = _alone_in_sqlite if engine.dialect.name == "sqlite" else _alone_in_postgresql
    with lock(engine) as connection:
        yield connection


@contextmanager
def _alone_in_sqlite(engine: Engine) -> Iterator[Connection]:
    """Python's sqlite3 commits before DDL by itself unless the transaction is ours alone."""
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql(f"PRAGMA busy_timeout={MIGRATION_SECONDS * 1000}")
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        connection.exec_driver_sql(f"PRAGMA busy_timeout={SECONDS_TO_WAIT * 1000}")
        try:
            yield connection
        except BaseException:
            connection.exec_driver_sql("ROLLBACK")
            raise
        connection.exec_driver_sql("COMMIT")


@contextmanager
def _alone_in_postgresql(engine: Engine) -> Iterator[Connection]:
    with engine.begin() as connection:
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
        yield connection
