"""Write rows in bulk into SQLite or PostgreSQL, past SQLAlchemy, which would take an hour."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from sqlalchemy import Engine, Table

from bot.querylog.models import DailyCount, QueryRow
from tests.bench.querylog.year import (
    COUNT_COLUMNS,
    QUERY_COLUMNS,
    Batch,
    Value,
    Year,
    count_rows,
    query_rows,
)

Advance = Callable[[int], None]


def fill(engine: Engine, year: Year, advance: Advance) -> None:
    """The indexes are made at the end. advance: called with so many new rows of `query`."""
    zone = "+00" if engine.dialect.name == "postgresql" else ""
    _write(engine, _table(QueryRow), QUERY_COLUMNS, query_rows(year, zone=zone), advance)
    _write(engine, _table(DailyCount), COUNT_COLUMNS, count_rows(year), lambda _: None)
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("ANALYZE")  # both know the word; PostgreSQL does it by itself


def _table(model: type[QueryRow] | type[DailyCount]) -> Table:
    table = model.__table__
    assert isinstance(table, Table)
    return table


def _write(
    engine: Engine,
    table: Table,
    columns: Sequence[str],
    batches: Iterable[Batch],
    advance: Advance,
) -> None:
    with engine.begin() as connection:
        for index in table.indexes:
            index.drop(connection)
    write = _write_postgresql if engine.dialect.name == "postgresql" else _write_sqlite
    write(engine, table, columns, _told(batches, advance))
    with engine.begin() as connection:
        for index in table.indexes:
            index.create(connection)


def _told(batches: Iterable[Batch], advance: Advance) -> Iterable[Batch]:
    for batch in batches:
        yield batch
        advance(len(batch))


def _write_sqlite(
    engine: Engine, table: Table, columns: Sequence[str], batches: Iterable[Batch]
) -> None:
    marks = ", ".join("?" * len(columns))
    insert = f"INSERT INTO {table.name} ({', '.join(columns)}) VALUES ({marks})"  # noqa: S608
    with engine.connect() as connection:
        for batch in batches:
            connection.exec_driver_sql(insert, batch)
            connection.commit()


def _write_postgresql(
    engine: Engine, table: Table, columns: Sequence[str], batches: Iterable[Batch]
) -> None:
    order = f"COPY {table.name} ({', '.join(columns)}) FROM STDIN"
    with engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        with driver.cursor() as cursor, cursor.copy(order) as copy:
            for batch in batches:
                copy.write("".join(map(_copy_line, batch)))
        connection.connection.commit()


def _copy_line(row: Sequence[Value]) -> str:
    """No value of ours holds a tab or a backslash."""
    return "\t".join(r"\N" if value is None else str(value) for value in row) + "\n"
