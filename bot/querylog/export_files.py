"""Write flat tables as CSV, Parquet or JSON."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Mapping
from typing import TypeAlias

from bot.querylog.dictionary import Column
from bot.querylog.export_tables import Flat, Value

# What a spreadsheet takes for a formula: https://owasp.org/www-community/attacks/CSV_Injection
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_BOM = "\ufeff"  # Excel reads UTF-8 only with it; DuckDB, R and LibreOffice skip it


def csv_bytes(table: Flat, separator: str = ",") -> bytes:
    """RFC 4180.  separator: ";" for a spreadsheet whose numbers have a decimal comma."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=separator)
    writer.writerow(column.name for column in table.described.columns)
    writer.writerows(map(_csv_cell, row) for row in table.rows)
    return (_BOM + text.getvalue()).encode()


def _csv_cell(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    text = str(value)
    return f"'{text}" if text.startswith(_FORMULA) else text


def json_bytes(table: Flat) -> bytes:
    """A list of objects."""
    names = [column.name for column in table.described.columns]
    rows = [dict(zip(names, row, strict=True)) for row in table.rows]
    return (json.dumps(rows, ensure_ascii=False, indent=1, default=str) + "\n").encode()


def parquet_bytes(table: Flat) -> bytes:
    """With the types and the meanings of the columns inside."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    types = {"text": pa.string(), "integer": pa.int64(), "boolean": pa.bool_()}
    types["date"] = pa.date32()

    def field(column: Column) -> pa.Field:
        meaning = {"description": column.meaning}
        return pa.field(column.name, types[column.type], bool(column.null), metadata=meaning)

    columns = table.described.columns
    schema = pa.schema(map(field, columns), metadata={"description": table.described.meaning})
    values = [[row[index] for row in table.rows] for index in range(len(columns))]
    written = io.BytesIO()
    pq.write_table(pa.table(values, schema=schema), written)
    return written.getvalue()


Write: TypeAlias = Callable[[Flat], bytes]

FORMATS: Mapping[str, Write] = {
    "csv": csv_bytes,
    "parquet": parquet_bytes,
    "json": json_bytes,
}
