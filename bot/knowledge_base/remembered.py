"""What files said when they were last read: after an edit only the changed one is parsed anew."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from bot.knowledge_base.problems import Findings, Problem
from bot.knowledge_base.text_files import read_bytes

T = TypeVar("T")
Parse = Callable[[Path, bytes, Findings], T | None]


@dataclass(frozen=True, slots=True)
class Kept:
    """raw: the whole file.  result: what was made of it, which nobody changes."""

    raw: bytes
    result: Any
    problems: tuple[Problem, ...]


@dataclass(slots=True)
class Memory:
    """By the file's whole name. before: of earlier readings.  now: of those since `start`."""

    before: dict[str, Kept] = field(default_factory=dict)
    now: dict[str, Kept] = field(default_factory=dict)

    def start(self) -> None:
        self.before.update(self.now)
        self.now = {}

    def finish(self) -> None:
        """Whatever was not read again is gone from the folder."""
        self.before = {}

    def version(self, root: Path) -> str:
        """Changes with every byte of what was read; the query log keeps it beside each answer."""
        digest = hashlib.sha256()
        for name in sorted(self.now):
            digest.update(name[len(str(root)) :].replace(os.sep, "/").encode() + b"\0")
            digest.update(self.now[name].raw + b"\0")
        return digest.hexdigest()[:12]


def remembered(path: Path, parse: Parse[T], findings: Findings) -> T | None:
    """What `parse` makes of the file; taken from memory while the file is the same to the byte."""
    raw = read_bytes(path, findings)
    if raw is None:
        return None
    if findings.memory is None:
        return parse(path, raw, findings)
    name = str(path)  # Path is slow to look up
    kept = findings.memory.before.get(name)
    if kept is None or kept.raw != raw:
        kept = parsed(path, raw, parse, findings.root, before=kept)
    findings.memory.now[name] = kept
    findings.take(kept.problems)
    result: T | None = kept.result
    return result


def parsed(
    path: Path, raw: bytes, parse: Parse[T], root: Path, *, before: Kept | None = None
) -> Kept:
    """before: what was in the file earlier."""
    findings = Findings(root)
    if before and _is_half_of(before.raw, raw):
        findings.add(path, "half-written", line=raw.count(b"\n") + 1)
    result = parse(path, raw, findings)
    return Kept(raw, result, tuple(findings.problems))


def _is_half_of(whole: bytes, raw: bytes) -> bool:
    """The beginning of what it was, ending within a line: a program is still writing it."""
    return whole.startswith(raw) and not raw.endswith(b"\n") and bool(whole[len(raw) :].strip())
