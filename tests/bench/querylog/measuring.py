"""Measure a filled query log: a month's report, a message, a day's purge, the size."""

from __future__ import annotations

import asyncio
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import Engine, delete, func, select

from bot.dialogue.ports import QueryRecord
from bot.querylog.models import DailyCount, PublishedRow, QueryRow
from bot.querylog.month import Month, read_month
from bot.querylog.retention import overwrite, purge
from bot.querylog.store import DatabaseQueryLog
from tests.bench.querylog.year import DAYS, HOURS, SLOTS, moment_of

MONTH = "2026-11"
TIMES = 3  # a report is made so often, first without anything in memory
RECORDED = 900  # messages; the log's queue holds 1,000
NOON = moment_of(SLOTS - HOURS // 2)  # of the last day
AFTER_THE_YEAR = moment_of(SLOTS - 1) + timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Figure:
    """value: as it is shown.  wanted: the same, empty where nothing was asked for."""

    name: str
    value: str
    wanted: str = ""


def measure(engine: Engine) -> Iterator[Figure]:
    """In an order in which none spoils the next: the first day is deleted last."""
    yield Figure("rows of query", f"{_count(engine, QueryRow):,}")
    cells = _count(engine, DailyCount)
    yield Figure("rows of daily_count", f"{cells:,}")
    yield Figure("of them hold a 1", f"{100 * _ones(engine) / max(cells, 1):.0f} %")
    yield Figure("size of the database", f"{_megabytes(engine):,.0f} MB")
    yield from _report(engine)
    yield from asyncio.run(_messages(engine))
    yield from _purge(engine)


def _report(engine: Engine) -> Iterator[Figure]:
    wanted = "5 s" if engine.dialect.name == "sqlite" else "3 s"
    engine.dispose()  # a new connection has nothing in its own memory
    taken = [_seconds(lambda: read_month(engine, Month.parse(MONTH))) for _ in range(TIMES)]
    yield Figure("a month's report, its queries, first time", f"{taken[0]:.2f} s", wanted)
    yield Figure("the same again, best", f"{min(taken):.2f} s")
    yield Figure("all of witaj log report, with its start", f"{_whole(engine):.1f} s", wanted)
    with tempfile.TemporaryDirectory(prefix="witaj-report-") as folder:
        page = f"{folder}/page.html"
        yield Figure("the same with --html", f"{_whole(engine, '--html', page):.1f} s")


def _whole(engine: Engine, *more: str) -> float:
    """Seconds of the command, of a month that was never published."""
    with engine.begin() as connection:
        connection.execute(delete(PublishedRow))
    url = engine.url.render_as_string(hide_password=False)
    command = [sys.executable, "-m", "bot", "log", "report", "--month", MONTH, *more]
    environment = os.environ | {"DATABASE_URL": url}
    return _seconds(
        lambda: subprocess.run(command, env=environment, capture_output=True, check=True)
    )


async def _messages(engine: Engine) -> list[Figure]:
    """record() is all that an answer waits for; rows are written once an hour, all together."""
    clock = [NOON]
    log = DatabaseQueryLog(engine, now=lambda: clock[0])
    adding = [await _milliseconds(log.record(_entry(number), "")) for number in range(RECORDED)]
    await log.tick()  # all are taken from the queue, none is written before its hour is over
    clock[0] += timedelta(hours=1)
    writing = await _milliseconds(log.tick()) / RECORDED
    await log.aclose()
    median, late = statistics.median(adding), statistics.quantiles(adding, n=100)[-1]
    return [
        Figure("what a message adds to its answer, median", f"{median:.3f} ms", "1 ms"),
        Figure("the same, 99th percentile", f"{late:.3f} ms"),
        Figure(f"writing a message and its counts, {RECORDED} at once", f"{writing:.2f} ms"),
    ]


async def _milliseconds(work: Awaitable[object]) -> float:
    started = time.perf_counter()
    await work
    return 1000 * (time.perf_counter() - started)


def _purge(engine: Engine) -> Iterator[Figure]:
    deleted = 0

    def delete() -> None:
        nonlocal deleted
        deleted = purge(engine, AFTER_THE_YEAR, DAYS - 1).messages

    seconds = _seconds(delete)
    yield Figure(f"delete a day ({deleted:,} rows)", f"{seconds:.1f} s")
    yield Figure(
        "overwrite what it left, all rows kept", f"{_seconds(lambda: overwrite(engine)):.0f} s"
    )


def _entry(number: int) -> QueryRecord:
    return QueryRecord(
        at=NOON,
        language="uk" if number % 3 else "en",
        outcome="answered",
        topic=f"topic_{number % 20:02}",
        aspect="how",
        confidence=0.8,
        alternatives=("topic_00", "topic_01"),
        units=(f"topic_{number % 20:02}-unit-0",),
        pressed=None,
        knowledge_version="knowledge-26",
        model_version="model-of-the-bench",
        session=f"{number:016x}",
    )


def _count(engine: Engine, model: type[QueryRow] | type[DailyCount]) -> int:
    with engine.connect() as connection:
        return connection.execute(select(func.count()).select_from(model)).scalar_one()


def _ones(engine: Engine) -> int:
    wanted = select(func.count()).select_from(DailyCount).where(DailyCount.count == 1)
    with engine.connect() as connection:
        return connection.execute(wanted).scalar_one()


def _megabytes(engine: Engine) -> float:
    question = (
        "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"
        if engine.dialect.name == "sqlite"
        else "SELECT pg_database_size(current_database())"
    )
    with engine.connect() as connection:
        return float(connection.exec_driver_sql(question).scalar_one()) / 1e6


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started
