"""Read a file of the folder, and nothing else: no file elsewhere, no device, nothing huge."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from bot.knowledge_base.problems import Findings

LARGEST = 1_000_000  # bytes; the largest real file has under 100,000


def read_text(path: Path, findings: Findings) -> str | None:
    """None, with a finding, if it cannot be read."""
    raw = read_bytes(path, findings)
    return None if raw is None else decoded(path, raw, findings)


def read_bytes(path: Path, findings: Findings) -> bytes | None:
    """None, with a finding, if that cannot or must not be done."""
    whole = str(path)
    link = outside_link(path, findings.root)
    if link:
        findings.add(link, "outside-link")
        return None
    try:
        found = os.stat(whole)  # noqa: PTH116 - for thousands of files, Path takes half as long again
        if not stat.S_ISREG(found.st_mode):  # to open a pipe would wait for ever
            findings.add(path, "unreadable-file")
            return None
        if found.st_size > LARGEST:
            findings.add(path, "file-too-big", longest=f"{LARGEST // 1_000_000} MB")
            return None
        with open(whole, "rb", buffering=0) as file:  # noqa: PTH123
            return file.read()
    except OSError:  # no right to read it, a link to nowhere, or it went away just now
        findings.add(path, "unreadable-file")
        return None


def decoded(path: Path, raw: bytes, findings: Findings) -> str | None:
    """Without a byte order mark and with plain line ends, whatever program saved it."""
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        findings.add(path, "not-utf8", line=raw[: error.start].count(b"\n") + 1)
        return None
    if not text.strip():
        findings.add(path, "empty-file", line=1)
        return None
    return text.replace("\r\n", "\n").replace("\r", "\n")


def outside_link(path: Path, root: Path) -> Path | None:
    """The link on the way to `path` that leads out of the folder, if there is one."""
    whole = str(path)
    end = len(str(root))
    while end < len(whole):
        end = whole.find(os.sep, end + 1)
        end = len(whole) if end < 0 else end
        step = whole[:end]
        if os.path.islink(step) and not _is_below(step, root):  # noqa: PTH114 - 5 times as fast
            return Path(step)
    return None


def _is_below(path: str, root: Path) -> bool:
    return Path(os.path.realpath(path)).is_relative_to(os.path.realpath(root))
