"""Change single fields of a YAML text as staff wrote it; every other line stays byte for byte."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_VALUE = re.compile(rb"(?P<name>[\w-]+[ \t]*:[ \t]*)(?P<value>[^\s#]+)(?P<rest>.*)", re.DOTALL)
_PLAIN_NAME = re.compile(r"[A-Za-z_][\w-]*", re.ASCII)
_ONE_LINE = re.compile(rb"(?P<name>[^#{}]*:[ \t]*)\{[^{}]*\}(?P<rest>[ \t]*(?:#.*)?)")


@dataclass(frozen=True, slots=True)
class Edit:
    """Put these lines (without ends) in place of lines[start:stop]; start == stop: between two."""

    start: int
    stop: int
    lines: tuple[bytes, ...]


def split_lines(raw: bytes) -> list[bytes]:
    """With their ends, however each of them ends."""
    return raw.splitlines(keepends=True)


def edited(raw: bytes, edits: Iterable[Edit]) -> bytes:
    """New lines end as the first line of the file does."""
    lines = split_lines(raw)
    end = lines[0][len(lines[0].rstrip(b"\r\n")) :] or b"\n"
    for edit in sorted(edits, key=lambda each: each.start, reverse=True):
        new = [line + end for line in edit.lines]
        if new and edit.start == len(lines) and not lines[-1].endswith((b"\n", b"\r")):
            new = [end, *new]  # the last line had no end
        lines[edit.start : edit.stop] = new
    return b"".join(lines)


def span(lines: Sequence[bytes], start: int) -> int:
    """The index behind the field that begins at `start`, with all that is indented under it.

    Comments and empty lines after it are not part of it.
    """
    deep = indent_of(lines[start])
    stop = start + 1
    while stop < len(lines) and (_is_quiet(lines[stop]) or indent_of(lines[stop]) > deep):
        stop += 1
    while stop > start + 1 and _is_quiet(lines[stop - 1]):
        stop -= 1
    return stop


def entry(name: str, values: dict[str, str], *, indent: int = 0) -> bytes:
    """`name: {on: "2026-11-23", by: "..."}` on one line."""
    key = name if _PLAIN_NAME.fullmatch(name) else json.dumps(name, ensure_ascii=False)
    inner = ", ".join(f"{each}: {json.dumps(value, ensure_ascii=False)}"
                      for each, value in values.items())  # fmt: skip
    return f"{' ' * indent}{key}: {{{inner}}}".encode()


def replaced_entry(lines: Sequence[bytes], start: int, values: dict[str, str], name: str) -> Edit:
    """The entry with other values; a comment behind it on the same line stays."""
    new = entry(name, values, indent=indent_of(lines[start]))
    written = lines[start].rstrip(b"\r\n")
    found = _ONE_LINE.fullmatch(written)
    if found:
        new = found["name"] + new[new.index(b"{") :] + found["rest"]
    return Edit(start, span(lines, start), (new,))


def replaced_value(lines: Sequence[bytes], start: int, value: str) -> Edit:
    """The one word behind "name:"; what stands behind it on the line stays."""
    written = lines[start].rstrip(b"\r\n")
    found = _VALUE.fullmatch(written)
    new = found["name"] + value.encode() + found["rest"] if found else written
    return Edit(start, start + 1, (new,))


def indent_of(line: bytes) -> int:
    return len(line) - len(line.lstrip(b" "))


def _is_quiet(line: bytes) -> bool:
    return line.strip()[:1] in (b"", b"#")
