"""Read messages in which what must be found is marked: "call [PHONE:501 234 567]"."""

from __future__ import annotations

import re
from pathlib import Path

from bot.querylog.anonymizer import Span

HERE = Path(__file__).parent
_MARK = re.compile(r"\[([A-Z_]+):(.*?)\]")


def messages(name: str) -> list[str]:
    lines = (HERE / name).read_text(encoding="utf-8").split("\n")
    return [line for line in lines if line and not line.startswith("#")]


def unmark(line: str) -> tuple[str, tuple[Span, ...]]:
    text, spans, position = "", [], 0
    for match in _MARK.finditer(line):
        text += line[position : match.start()]
        spans.append(Span(len(text), len(text) + len(match[2]), match[1]))
        text += match[2]
        position = match.end()
    return text + line[position:], tuple(spans)
