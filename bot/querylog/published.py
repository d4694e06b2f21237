"""The versions of a month's tables that were shown, and forgetting what they hid."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timezone

from sqlalchemy import ColumnElement, Connection, insert, select, update

from bot.querylog.columns import CITY
from bot.querylog.models import PublishedRow
from bot.querylog.month import Month
from bot.querylog.tables import Table
from bot.querylog.versions import Version


@dataclass(frozen=True, slots=True)
class Final:
    """The last version of a table; what it hid is no longer known."""

    day: date
    shown: Table


def kept_of(connection: Connection, month: Month, table: Table) -> list[Version] | Final:
    """All versions, oldest first, or the one that is final."""
    columns = (PublishedRow.published_at, PublishedRow.cells, PublishedRow.final)
    wanted = select(*columns).where(*_of(month, table))
    rows = connection.execute(wanted.order_by(PublishedRow.published_at, PublishedRow.id)).all()
    if rows and rows[-1].final:
        at, cells, _ = next((row for row in reversed(rows) if row.cells["shown"]), rows[-1])
        return Final(_day(at), _table(table, cells["shown"]))
    return [
        Version(_day(at), _table(table, cells["whole"]), _table(table, cells["shown"]))
        for at, cells, _ in rows
    ]


def keep(connection: Connection, month: Month, version: Version, at: datetime) -> None:
    row = insert(PublishedRow).values(
        published_at=at.astimezone(timezone.utc),
        month=str(month),
        table=version.shown.name,
        cells={"whole": _rows(version.whole), "shown": _rows(version.shown)},
        final=False,
    )
    connection.execute(row)


def finish(connection: Connection, month: Month, table: Table) -> None:
    """No later version will come: what was hidden need not be compared with it."""
    wanted = select(PublishedRow.id, PublishedRow.cells).where(*_of(month, table))
    for key, cells in connection.execute(wanted).all():
        change = update(PublishedRow).where(PublishedRow.id == key)
        left = {"shown": cells["shown"]}
        connection.execute(change.values(cells=left, final=True))


def _of(month: Month, table: Table) -> tuple[ColumnElement[bool], ...]:
    return PublishedRow.month == str(month), PublishedRow.table == table.name


def _day(at: datetime) -> date:
    return at.astimezone(CITY).date()


def _rows(table: Table) -> list[list[str | int | None]]:
    return [[row, column, count] for (row, column), count in table.cells.items()]


def _table(like: Table, rows: object) -> Table:
    """rows: as _rows wrote them."""
    assert isinstance(rows, list)  # noqa: S101  the column holds any JSON
    cells = {(row, column): count for row, column, count in rows}
    return Table(like.name, like.dimensions, cells)
