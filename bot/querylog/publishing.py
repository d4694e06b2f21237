"""Publish a month's tables: remember what was shown, so that the next version respects it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import Connection, Engine, text

from bot.querylog.columns import CITY
from bot.querylog.month import Month
from bot.querylog.published import Final, finish, keep, kept_of
from bot.querylog.tables import Table
from bot.querylog.versions import next_version
from bot.storage.errors import translated

LATE = timedelta(days=1)  # after its month, in which messages that were held are still written


@dataclass(frozen=True, slots=True)
class Publication:
    """day: of the city's calendar, on which its counts stood."""

    day: date
    shown: Table


def publish(
    engine: Engine, month: Month, tables: Iterable[Table], at: datetime
) -> dict[str, Publication]:
    """What may be shown of each table, by its name: a new version or, if need be, the last.

    Everything that leaves the log goes through here, reports and exports alike: two tables that
    were published differently would tell what each of them hides. Raises StorageError.
    """
    with translated(), engine.begin() as connection:
        _alone(connection)
        return {table.name: _published(connection, month, table, at) for table in tables}


def _published(connection: Connection, month: Month, table: Table, at: datetime) -> Publication:
    """A final version stays: nothing is left with which a newer one could be compared."""
    earlier = kept_of(connection, month, table)
    if isinstance(earlier, Final):
        return Publication(earlier.day, earlier.shown)
    day = at.astimezone(CITY).date()
    version = next_version(table, earlier, day)
    if version.shown.cells:
        if version not in earlier:
            keep(connection, month, version, at)
        if day >= month.next + LATE:
            finish(connection, month, table)
    return Publication(version.day, version.shown)


def _alone(connection: Connection) -> None:
    """Two publications at once would not know of each other."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("LOCK TABLE published IN SHARE ROW EXCLUSIVE MODE"))
    else:
        connection.execute(text("DELETE FROM published WHERE 0"))  # takes SQLite's lock on writing
