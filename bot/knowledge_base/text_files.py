"""Read a file as text, whatever program the staff saved it with."""

from __future__ import annotations

from pathlib import Path

from bot.knowledge_base.problems import Findings


def read_text(path: Path, findings: Findings) -> str | None:
    """Without a byte order mark and with plain line ends; None, with a finding, if unreadable."""
    raw = path.read_bytes()
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        findings.add(path, "not-utf8", line=raw[: error.start].count(b"\n") + 1)
        return None
    if not text.strip():
        findings.add(path, "empty-file", line=1)
        return None
    return text.replace("\r\n", "\n").replace("\r", "\n")
