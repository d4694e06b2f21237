"""Delete messages that are older than analysts need them, and overwrite what they leave."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from sqlalchemy import Connection, Engine, delete, update

from bot.querylog.columns import CITY
from bot.querylog.models import QueryRow, ReviewRow
from bot.storage.errors import StorageUnavailable, translated

# CLUSTER writes the table anew, by the random key, and frees the old file; plain VACUUM would
# leave the deleted bytes in it: https://www.postgresql.org/docs/current/sql-cluster.html
_POSTGRESQL = (
    "CLUSTER query USING pk_query",
    "VACUUM FULL review",
    "VACUUM FULL published",
    "VACUUM (ANALYZE) query",
)


@dataclass(frozen=True, slots=True)
class Purged:
    """Rows of `query` that were deleted, reviews that lost their text."""

    messages: int
    reviews: int

    def __bool__(self) -> bool:
        return bool(self.messages or self.reviews)


def purge(engine: Engine, now: datetime, days: int) -> Purged:
    """What came before the last `days` days of the city's calendar. Raises StorageError.

    Counts and decisions of reviewers stay; texts of old decisions go too.
    """
    first = now.astimezone(CITY).date() - timedelta(days=days)
    old = ReviewRow.decided_at < datetime.combine(first, time(), CITY)
    forget = update(ReviewRow).where(old, ReviewRow.text.is_not(None)).values(text=None)
    with translated(), engine.begin() as connection:
        messages = connection.execute(delete(QueryRow).where(QueryRow.day < first)).rowcount
        return Purged(messages, connection.execute(forget).rowcount)


def overwrite(engine: Engine) -> None:
    """So that nothing deleted stays in the database's files. Raises StorageError.

    Nobody can write meanwhile: seconds for a hundred thousand rows. Backups and PostgreSQL's
    write-ahead log are not in our hands.
    """
    alone = engine.connect().execution_options(isolation_level="AUTOCOMMIT")
    with translated(), alone as connection:
        if engine.dialect.name == "sqlite":
            _overwrite_sqlite(connection)
        else:
            for statement in _POSTGRESQL:
                connection.exec_driver_sql(statement)


def _overwrite_sqlite(connection: Connection) -> None:
    """secure_delete has put zeros; pages rewritten earlier and the journal are left."""
    connection.exec_driver_sql("VACUUM")
    busy = connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").scalar_one()
    if busy:
        raise StorageUnavailable(
            "the messages are deleted, but another program reads the database, so that its "
            "journal cannot be emptied; stop it and try again"
        )
