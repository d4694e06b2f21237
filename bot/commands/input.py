"""What the commands that read lines share."""

from __future__ import annotations

from io import TextIOWrapper
from typing import TextIO


def accept_any_bytes(lines: TextIO) -> None:
    """Bytes that are no UTF-8 become "�": one bad line must not end the reading of all."""
    if isinstance(lines, TextIOWrapper):
        lines.reconfigure(errors="replace")
