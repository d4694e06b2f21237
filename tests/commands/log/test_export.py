"""`witaj log export`, as analysts run it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest
from sqlalchemy import Engine, func, select
from typer.testing import CliRunner, Result

from bot.cli import app
from bot.querylog.dictionary import as_json
from bot.querylog.dictionary_exports import EXPORTS, TABLES
from bot.querylog.models import PublishedRow
from tests.querylog.november import fill

Run = Callable[..., Result]


@pytest.fixture
def run(engine: Engine, database_url: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    monkeypatch.setenv("DATABASE_URL", database_url)

    def _run(kind: str, *more: str, month: str = "2026-11") -> Result:
        out = str(tmp_path / "out")
        arguments = ["log", "export", kind, "--month", month, "--out", out, *more]
        return CliRunner().invoke(app, arguments)

    return _run


def test_a_month_becomes_files_that_duckdb_reads_and_the_dictionary_describes(
    run: Run, engine: Engine, tmp_path: Path
) -> None:
    fill(engine)
    result = run("csv")
    assert result.exit_code == 0, result.output
    out = tmp_path / "out"
    assert {each.name for each in out.iterdir()} == {f"{n}.csv" for n in TABLES} | {
        "dictionary.json"
    }
    least = []
    for table in EXPORTS:
        rows = duckdb.sql(f"SELECT * FROM '{out}/{table.name}.csv'")  # noqa: S608
        assert rows.columns == [column.name for column in table.columns]
        least += duckdb.sql("SELECT min(count) FROM rows WHERE NOT hidden").fetchall()
    shown = [count for (count,) in least if count is not None]
    assert min(shown) >= 10
    assert len(shown) > 8  # tables that are not empty
    described = json.loads((out / "dictionary.json").read_text(encoding="utf-8"))
    assert (described["month"], described["smallest_count"]) == ("2026-11", 10)
    assert described["tables"] == json.loads(json.dumps(as_json(EXPORTS)))


@pytest.mark.parametrize("kind", ["parquet", "json"])
def test_other_formats_hold_the_same(run: Run, engine: Engine, tmp_path: Path, kind: str) -> None:
    fill(engine)
    run("csv")
    run(kind)
    for name in TABLES:
        found = [
            duckdb.sql(f"SELECT * FROM '{tmp_path}/out/{name}.{each}'").fetchall()  # noqa: S608
            for each in ("csv", kind)
        ]
        assert found[0] == found[1]


def test_what_was_exported_counts_as_published_once(run: Run, engine: Engine) -> None:
    fill(engine)
    run("csv")
    once = published(engine)
    run("csv", "--semicolon")
    assert published(engine) == once > 8


def published(engine: Engine) -> int:
    with engine.connect() as connection:
        return connection.scalar(select(func.count()).select_from(PublishedRow)) or 0


def test_a_month_with_too_few_messages_writes_nothing_and_says_so(
    run: Run, tmp_path: Path
) -> None:
    result = run("csv", month="2026-01")
    assert result.exit_code == 1
    assert "of 2026-01 there are too few messages" in result.stderr
    assert not (tmp_path / "out").exists()


def test_an_unknown_format_is_refused(run: Run) -> None:
    result = run("xlsx")
    assert result.exit_code == 2
    assert result.stderr == "csv|parquet|json: csv | parquet | json\n"


def test_a_folder_that_cannot_be_written_to_is_said(
    run: Run, engine: Engine, tmp_path: Path
) -> None:
    fill(engine)
    (tmp_path / "out").write_text("a file")
    result = run("csv")
    assert result.exit_code == 2
    assert "out cannot be written to: " in result.stderr
