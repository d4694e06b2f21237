"""JSON objects, one a line: what the commands for other programs share."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from io import TextIOWrapper
from typing import Any, TextIO


class BadLine(Exception):
    """A line of input is not as the contract has it; the message says how, without its text."""


def accept_any_bytes(lines: TextIO) -> None:
    """Bytes that are no UTF-8 become "�": one bad line must not end the reading of all."""
    if isinstance(lines, TextIOWrapper):
        lines.reconfigure(errors="replace")


def numbered(lines: TextIO) -> Iterator[tuple[int, str]]:
    """The lines that hold something, with their numbers."""
    accept_any_bytes(lines)
    return ((number, line) for number, line in enumerate(lines, 1) if line.strip())


def object_with_text(line: str) -> Mapping[str, Any]:
    """Raises BadLine unless the line is a JSON object whose "text" is a string."""
    try:
        asked = json.loads(line)
    except (ValueError, RecursionError):  # the latter: brackets in brackets in brackets
        raise BadLine("not JSON") from None
    if not isinstance(asked, dict) or not isinstance(asked.get("text"), str):
        raise BadLine('an object with "text" is needed')
    return asked


def written(answer: Mapping[str, Any]) -> str:
    """Readable; escaped where it cannot be encoded, since an id may hold half a character."""
    line = json.dumps(answer, ensure_ascii=False)
    whole = line.isascii() or not any("\ud800" <= letter <= "\udfff" for letter in line)
    return (line if whole else json.dumps(answer)) + "\n"
