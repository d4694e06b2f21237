"""`make bench-log`: the query log with ten million messages of a year, on SQLite and PostgreSQL.

The rows are made up and written in bulk, with the counts that the bot would have kept; then a
month's report, a message and the purge of a day are measured.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import sys
import tempfile
from datetime import datetime, timezone
from pathlib import Path

import sqlalchemy
from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    SpinnerColumn,
    TextColumn,
    TimeElapsedColumn,
)

from tests.bench.nlu.report import put_between
from tests.bench.querylog.filling import fill
from tests.bench.querylog.measuring import Figure, measure
from tests.bench.querylog.servers import SERVERS
from tests.bench.querylog.tables import to_markdown, to_rich
from tests.bench.querylog.year import Year, make_year

ROWS = 10_000_000
BYTES_A_ROW = 2_000  # with its counts, indexes, journal, and a second copy while overwriting
MARKS = ("<!-- measured: make bench-log -->", "<!-- end of bench-log -->")


def main() -> None:
    arguments = read_arguments()
    need_room_for(arguments.rows)
    console = Console(stderr=True)
    with Progress(
        *(SpinnerColumn(), TextColumn("{task.description}"), BarColumn()),
        *(MofNCompleteColumn(), TimeElapsedColumn()),
        console=console,
        transient=True,
    ) as progress:
        making = progress.add_task("making a year", total=None)
        year = make_year(arguments.rows)
        progress.remove_task(making)
        columns = {name: measured(name, year, progress) for name in arguments.only}
    Console().print(to_rich(columns), highlight=False)
    if arguments.markdown:
        write(arguments.markdown, columns)


def read_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make bench-log", description=__doc__)
    parser.add_argument("--rows", type=int, default=ROWS, help=f"messages ({ROWS:,})")
    parser.add_argument("--only", nargs="+", choices=SERVERS, default=[*SERVERS])
    parser.add_argument("--markdown", type=Path, help="write the table into this file too")
    return parser.parse_args()


def need_room_for(rows: int) -> None:
    folder = tempfile.gettempdir()
    needed, free = rows * BYTES_A_ROW, shutil.disk_usage(folder).free
    if free < needed:
        sys.exit(
            f"{rows:,} rows need {needed / 1e9:.0f} GB in {folder} for a while and only "
            f"{free / 1e9:.0f} GB are free: take fewer with --rows, or set TMPDIR to a larger disk"
        )


def measured(name: str, year: Year, progress: Progress) -> list[Figure]:
    task = progress.add_task(f"{name}: writing rows", total=len(year.kind))
    with SERVERS[name]() as engine:
        fill(engine, year, lambda rows: progress.advance(task, rows))
        figures = []
        for figure in measure(engine):
            figures.append(figure)
            progress.update(task, description=f"{name}: {figure.name} {figure.value}")
    progress.remove_task(task)
    return figures


def write(path: Path, columns: dict[str, list[Figure]]) -> None:
    old = path.read_text(encoding="utf-8") if path.is_file() else ""
    table = f"\n{circumstances()}\n\n{to_markdown(columns)}\n"
    path.write_text(put_between(old, table, MARKS), encoding="utf-8")


def circumstances() -> str:
    today = datetime.now(timezone.utc).date().isoformat()
    return (
        f"Measured on {today}: {os.cpu_count()} processors, Python {platform.python_version()}, "
        f"SQLAlchemy {sqlalchemy.__version__}."
    )


if __name__ == "__main__":
    main()
