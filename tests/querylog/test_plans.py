"""A month's report reads a month of counts by an index, and never the messages."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import Engine, event

from bot.querylog.month import Month, read_month
from tests.bench.querylog.filling import fill
from tests.bench.querylog.measuring import MONTH
from tests.bench.querylog.year import make_year

ROWS = 20_000  # enough that reading all of a year is no shortcut for PostgreSQL
KINDS_DRAWN = 2_000

Statement = tuple[str, Any]  # with its parameters, as the driver takes them


@contextmanager
def statements_of(engine: Engine) -> Iterator[list[Statement]]:
    seen: list[Statement] = []

    def note(
        _connection: object, _cursor: object, statement: str, given: object, *_: object
    ) -> None:
        seen.append((statement, given))

    event.listen(engine, "before_cursor_execute", note)
    yield seen
    event.remove(engine, "before_cursor_execute", note)


def plan(engine: Engine, statement: Statement) -> str:
    explain = "EXPLAIN QUERY PLAN " if engine.dialect.name == "sqlite" else "EXPLAIN "
    with engine.connect() as connection:
        rows = connection.exec_driver_sql(explain + statement[0], statement[1]).all()
    return "\n".join(str(row[-1]) for row in rows)


@pytest.fixture
def plans(engine: Engine) -> list[str]:
    fill(engine, make_year(ROWS, KINDS_DRAWN), lambda _: None)
    with statements_of(engine) as statements:
        read_month(engine, Month.parse(MONTH))
    return [plan(engine, each) for each in statements if each[0].startswith(("SELECT", "WITH"))]


def test_a_months_report_never_reads_messages(plans: list[str]) -> None:
    words = {word for each in plans for word in each.split()}
    assert "daily_count" in words
    assert "query" not in words


def test_a_months_report_reads_counts_by_an_index(plans: list[str]) -> None:
    assert [each for each in plans if "SCAN daily_count" in each] == []  # SQLite
    assert [each for each in plans if "Seq Scan on daily_count" in each] == []  # PostgreSQL
