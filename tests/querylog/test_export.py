from __future__ import annotations

import csv
import io
import json
from datetime import date
from pathlib import Path

import duckdb
import pytest
from sqlalchemy import Boolean, Date, Engine, Integer, Text, Uuid
from sqlalchemy.types import JSON, TypeEngine

from bot.commands.log.report_opening import DIMENSIONS as OPENING_DIMENSIONS
from bot.commands.log.report_opening import NAME as OPENING
from bot.querylog.dictionary import Described, as_json, as_markdown
from bot.querylog.dictionary_database import DATABASE
from bot.querylog.dictionary_exports import EXPORTS, TABLES
from bot.querylog.export_files import FORMATS, csv_bytes, json_bytes
from bot.querylog.export_tables import Flat, flat
from bot.querylog.month import Month, read_month
from bot.querylog.tables import Table, counted
from bot.storage.models import Base, UtcDateTime

AS_OF = date(2026, 12, 2)
DOCUMENT = Path(__file__).parents[2] / "docs" / "analysts.md"


def shown() -> Table:
    whole = counted(
        "votes_by_topic",
        ("topic", "vote"),
        {("pesel", "helpful"): 25, ("pesel", "not_helpful"): 12, ("żłobek", "helpful"): 40},
    )
    hidden = {("pesel", "helpful"): None, ("żłobek", "not_helpful"): None}
    return Table(whole.name, whole.dimensions, {**whole.cells, **hidden})


@pytest.fixture
def exported() -> Flat:
    return flat(shown(), month="2026-11", as_of=AS_OF)


def test_every_count_is_a_row_and_a_hidden_one_has_no_number(exported: Flat) -> None:
    assert exported.rows[0] == ("2026-11", "pesel", "helpful", None, True, False, AS_OF)
    assert ("2026-11", "pesel", "not_helpful", 12, False, False, AS_OF) in exported.rows
    assert ("2026-11", "total", "total", 77, False, True, AS_OF) in exported.rows
    assert (len(exported.rows), exported.hidden) == (9, 2)


def test_a_table_of_which_nothing_may_be_shown_has_no_rows() -> None:
    table = flat(Table("votes_by_topic", ("topic", "vote"), {}), month="2026-11", as_of=AS_OF)
    assert table.rows == ()
    assert csv_bytes(table).count(b"\n") == 1


@pytest.mark.parametrize("kind", FORMATS)
def test_duckdb_reads_every_format_alike(kind: str, exported: Flat, tmp_path: Path) -> None:
    path = tmp_path / f"votes.{kind}"
    path.write_bytes(FORMATS[kind](exported))
    found = duckdb.sql(f"SELECT * FROM '{path}'")  # noqa: S608
    assert found.columns == [column.name for column in exported.described.columns]
    assert found.fetchall() == list(exported.rows)
    total = duckdb.sql(f"SELECT sum(count), max(as_of) FROM '{path}' WHERE NOT is_total")  # noqa: S608
    assert total.fetchall() == [(52, AS_OF)]


def test_parquet_says_what_its_columns_mean(exported: Flat, tmp_path: Path) -> None:
    import pyarrow.parquet as pq

    path = tmp_path / "votes.parquet"
    path.write_bytes(FORMATS["parquet"](exported))
    schema = pq.read_schema(path)
    meanings = {field.name: field.metadata[b"description"].decode() for field in schema}
    assert meanings == {each.name: each.meaning for each in exported.described.columns}
    assert [field.name for field in schema if field.nullable] == ["count"]


def test_csv_opens_in_a_spreadsheet_with_its_letters(exported: Flat) -> None:
    content = csv_bytes(exported)
    assert content.startswith(b"\xef\xbb\xbfmonth,topic,vote,count,hidden,is_total,as_of\r\n")
    assert "żłobek" in content.decode("utf-8-sig")


def test_csv_for_a_polish_spreadsheet_has_semicolons(exported: Flat, tmp_path: Path) -> None:
    path = tmp_path / "votes.csv"
    path.write_bytes(csv_bytes(exported, separator=";"))
    assert path.read_bytes().startswith(b"\xef\xbb\xbfmonth;topic;vote;")
    assert duckdb.sql(f"SELECT * FROM '{path}'").fetchall() == list(exported.rows)  # noqa: S608


@pytest.mark.parametrize(
    "text", ["=1+2", "+48", "-1", "@SUM(A1)", "\tx", "\rx", '=HYPERLINK("x")']
)
def test_no_cell_is_a_formula(text: str) -> None:
    table = counted("votes_by_topic", ("topic", "vote"), {(text, "helpful"): 20})
    written = csv_bytes(flat(table, month="2026-11", as_of=AS_OF)).decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(written, newline="")))
    assert rows[1][1] == f"'{text}"


def test_json_keeps_null_and_words_of_every_alphabet() -> None:
    table = counted("votes_by_topic", ("topic", "vote"), {("довідка", "helpful"): 20})
    cells = {**table.cells, ("довідка", "helpful"): None}
    written = json_bytes(
        flat(Table(table.name, table.dimensions, cells), month="2026-11", as_of=AS_OF)
    )
    assert "довідка".encode() in written
    assert json.loads(written)[0]["count"] is None


# --- the data dictionary

KINDS: dict[str, type[TypeEngine[object]]] = {
    "text": Text, "integer": Integer, "boolean": Boolean, "date": Date, "timestamp": UtcDateTime,
    "uuid": Uuid, "list": JSON, "object": JSON,
}  # fmt: skip


@pytest.mark.parametrize("described", DATABASE, ids=lambda table: table.name)
def test_the_dictionary_tells_the_database_as_it_is(described: Described) -> None:
    columns = Base.metadata.tables[described.name].columns
    assert [each.name for each in described.columns] == [column.name for column in columns]
    for each, column in zip(described.columns, columns, strict=True):
        assert isinstance(column.type, KINDS[each.type]), each.name
        assert (each.null not in ("", NO_NULL)) == column.nullable, each.name


NO_NULL = 'never; "" where it does not apply'


def test_the_dictionary_knows_every_table_of_the_query_log() -> None:
    assert {table.name for table in DATABASE} == set(Base.metadata.tables) - {"inbox"}


def test_the_dictionary_knows_every_table_of_a_report_and_no_other(engine: Engine) -> None:
    counts = read_month(engine, Month(date(2026, 11, 1)))
    made = {table.name: table.dimensions for table in counts.tables}
    assert made | {OPENING: OPENING_DIMENSIONS} == {
        name: dimensions for name, (dimensions, _) in TABLES.items()
    }


def test_the_document_holds_the_dictionary() -> None:
    """After a change: .venv/bin/python -m docs.make_dictionary"""
    document = DOCUMENT.read_text(encoding="utf-8")
    assert as_markdown(EXPORTS) in document
    assert as_markdown(DATABASE) in document


def test_every_column_says_what_it_means() -> None:
    for table in as_json((*DATABASE, *EXPORTS)):
        assert table["meaning"]
        assert all(column["meaning"] and column["type"] in KINDS for column in table["columns"])
