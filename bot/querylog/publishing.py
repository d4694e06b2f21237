"""Publish a month's tables: remember what was shown, so that the next version respects it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timezone

from sqlalchemy import Connection, Engine, insert, select, text

from bot.querylog.columns import CITY
from bot.querylog.models import PublishedRow
from bot.querylog.month import Month
from bot.querylog.movement import Cell
from bot.querylog.tables import Table
from bot.querylog.versions import Version, next_version
from bot.storage.errors import translated


def publish(
    engine: Engine, month: Month, tables: Iterable[Table], at: datetime
) -> dict[str, Version]:
    """What may be shown of each table, by its name: a new version or, if need be, the last.

    Everything that leaves the log goes through here, reports and exports alike: two tables that
    were published differently would tell what each of them hides. Raises StorageError.
    """
    with translated(), engine.begin() as connection:
        _alone(connection)
        return {table.name: _published(connection, month, table, at) for table in tables}


def earlier_versions(connection: Connection, month: Month, table: Table) -> list[Version]:
    """Oldest first."""
    wanted = (
        select(PublishedRow.published_at, PublishedRow.cells)
        .where(PublishedRow.month == str(month), PublishedRow.table == table.name)
        .order_by(PublishedRow.published_at, PublishedRow.id)
    )
    rows = connection.execute(wanted)
    return [_version(table, at.astimezone(CITY).date(), cells) for at, cells in rows]


def _published(connection: Connection, month: Month, table: Table, at: datetime) -> Version:
    earlier = earlier_versions(connection, month, table)
    day = at.astimezone(CITY).date()
    version = next_version(table, earlier, day)
    if version.shown.cells and version not in earlier:
        row = insert(PublishedRow).values(
            published_at=at.astimezone(timezone.utc),
            month=str(month),
            table=table.name,
            cells={"whole": _rows(version.whole), "shown": _rows(version.shown)},
            complete=day >= month.next,
        )
        connection.execute(row)
    return version


def _alone(connection: Connection) -> None:
    """Two publications at once would not know of each other."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("LOCK TABLE published IN SHARE ROW EXCLUSIVE MODE"))
    else:
        connection.execute(text("DELETE FROM published WHERE 0"))  # takes SQLite's lock on writing


def _rows(table: Table) -> list[list[str | int | None]]:
    return [[row, column, count] for (row, column), count in table.cells.items()]


def _version(table: Table, day: date, cells: Mapping[str, object]) -> Version:
    whole, shown = (_cells(cells[each]) for each in ("whole", "shown"))
    return Version(
        day,
        Table(table.name, table.dimensions, whole),
        Table(table.name, table.dimensions, shown),
    )


def _cells(rows: object) -> dict[Cell, int | None]:
    assert isinstance(rows, list)  # noqa: S101  as _rows wrote them
    return {(row, column): count for row, column, count in rows}
