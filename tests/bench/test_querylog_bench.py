"""The bench's own logic: its rows and counts are those that the bot would have written."""

from __future__ import annotations

from collections import Counter

import pytest
from sqlalchemy import Engine, select

from bot.querylog.columns import Message
from bot.querylog.counting import Counted, counts_of
from bot.querylog.models import DailyCount, QueryRow
from tests.bench.querylog.__main__ import need_room_for
from tests.bench.querylog.filling import fill
from tests.bench.querylog.measuring import Figure
from tests.bench.querylog.tables import to_markdown
from tests.bench.querylog.year import DAYS, make_year

ROWS = KINDS_DRAWN = 2_000


@pytest.fixture
def advanced(engine: Engine) -> list[int]:
    """Fills the database; how the progress was told."""
    steps: list[int] = []
    fill(engine, make_year(ROWS, KINDS_DRAWN), steps.append)
    return steps


def read_messages(engine: Engine) -> list[Message]:
    """As SQLAlchemy reads them, which fails on a value in another form than its own."""
    with engine.connect() as connection:
        rows = [dict(row) for row in connection.execute(select(QueryRow.__table__)).mappings()]
    for row in rows:
        row.pop("id")
        row.update(alternatives=tuple(row["alternatives"]), units=tuple(row["units"]))
    return [Message(**row) for row in rows]


def read_counts(engine: Engine) -> Counter[Counted]:
    with engine.connect() as connection:
        found = connection.execute(select(DailyCount.__table__)).mappings()
        rows = [dict(row) for row in found]
    return Counter({Counted(**row): number for row in rows if (number := row.pop("count"))})


def test_the_counts_are_those_that_the_log_would_have_kept(
    engine: Engine, advanced: list[int]
) -> None:
    messages = read_messages(engine)
    assert sum(advanced) == len(messages) == ROWS
    assert read_counts(engine) == counts_of(messages)


def test_a_year_has_every_kind_of_day_and_message(engine: Engine, advanced: list[int]) -> None:
    messages = read_messages(engine)
    assert len({each.day for each in messages}) > DAYS * 0.9
    assert {"uk", "hi"} <= {each.language for each in messages}
    assert any(each.text for each in messages)
    assert any(each.pressed for each in messages)


def test_the_same_year_is_made_each_time() -> None:
    one, other = make_year(100, 100), make_year(100, 100)
    assert one.kinds.messages == other.kinds.messages
    assert (one.kind == other.kind).all()
    assert (one.slot == other.slot).all()


def test_too_many_rows_for_the_disk_are_refused_before_anything_is_written() -> None:
    with pytest.raises(SystemExit, match=r"take fewer with --rows"):
        need_room_for(10**12)


def test_the_table_has_a_column_for_each_database() -> None:
    columns = {
        "sqlite": [Figure("rows", "5"), Figure("report", "2 s", "5 s")],
        "postgresql": [Figure("rows", "5"), Figure("report", "1 s", "3 s")],
    }
    assert to_markdown(columns).split("\n") == [
        "|  | SQLite | wanted | PostgreSQL | wanted |",
        "| --- | --- | --- | --- | --- |",
        "| rows | 5 |  | 5 |  |",
        "| report | 2 s | 5 s | 1 s | 3 s |",
    ]
