"""What waits for its hour has a limit, with a database and without one."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine

from bot.querylog.holding import Holding
from bot.querylog.letting_go import LettingGo
from tests.querylog.records import AT, message, rows
from tests.querylog.refusing import Refusing


def test_more_than_can_wait_is_written_early(engine: Engine) -> None:
    letting_go = LettingGo(engine, Holding(k=1), capacity=9)
    for _ in range(12):
        letting_go.add(message(), AT)
    assert len(rows(engine)) == 10


def test_more_than_can_wait_is_lost_while_there_is_no_database(
    engine: Engine, caplog: pytest.LogCaptureFixture
) -> None:
    letting_go = LettingGo(engine, Holding(k=1), capacity=9)
    refusing = Refusing(engine)
    for _ in range(12):
        letting_go.add(message(), AT)
    refusing.stop()
    letting_go.end(AT)
    assert len(rows(engine)) == 2
    assert "10 records of the query log were lost" in caplog.text


def test_a_withdrawal_that_the_database_refuses_is_kept_in_mind(engine: Engine) -> None:
    letting_go = LettingGo(engine, Holding(k=1))
    letting_go.add(message(session="gone", text="mine"), AT)
    letting_go.end(AT)
    refusing = Refusing(engine)
    letting_go.withdraw("gone", AT)
    refusing.stop()
    assert [row["text"] for row in rows(engine)] == ["mine"]
    letting_go.tick(AT)
    assert [row["text"] for row in rows(engine)] == [None]
