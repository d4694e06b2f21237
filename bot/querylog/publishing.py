"""Publish a month's tables: remember what was shown, so that the next version respects it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from sqlalchemy import Connection, Engine, text

from bot.querylog.columns import CITY
from bot.querylog.month import Month
from bot.querylog.published import Final, finish, keep, kept_of
from bot.querylog.tables import Table
from bot.querylog.versions import Version, next_version
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
    day = at.astimezone(CITY).date()
    with translated(), engine.begin() as connection:
        _alone(connection)
        nexts = [_next_of(connection, month, table, day) for table in tables]
        unfinished = [each for each in nexts if not each.is_final]
        if any(each.is_new for each in unfinished):
            for each in unfinished:
                _remember(connection, month, each, at)
        if day >= month.next + LATE:
            for each in unfinished:
                finish(connection, month, each.table)
        return {each.table.name: each.publication for each in nexts}


@dataclass(frozen=True, slots=True)
class _Next:
    """What a table is shown as."""

    table: Table
    publication: Publication
    is_final: bool = False
    is_new: bool = False


def _next_of(connection: Connection, month: Month, table: Table, day: date) -> _Next:
    """A final version stays: nothing is left with which a newer one could be compared."""
    earlier = kept_of(connection, month, table)
    if isinstance(earlier, Final):
        return _Next(table, Publication(earlier.day, earlier.shown), is_final=True)
    version = next_version(table, earlier, day)
    is_new = bool(version.shown.cells) and version not in earlier
    return _Next(table, Publication(version.day, version.shown), is_new=is_new)


def _remember(connection: Connection, month: Month, next_one: _Next, at: datetime) -> None:
    """Where nothing new is shown, too: other tables tell totals of this day, which the next
    version of this one must differ from by nothing or by enough.
    """
    table = next_one.table
    shown = next_one.publication.shown if next_one.is_new else replace(table, cells={})
    keep(connection, month, Version(at.astimezone(CITY).date(), table, shown), at)


def _alone(connection: Connection) -> None:
    """Two publications at once would not know of each other."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("LOCK TABLE published IN SHARE ROW EXCLUSIVE MODE"))
    else:
        connection.execute(text("DELETE FROM published WHERE 0"))  # takes SQLite's lock on writing
