"""Write an exported file whole: whoever reads the old one never sees half of the new one."""

from __future__ import annotations

import json
from pathlib import Path


def as_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def write_whole(path: Path, content: str) -> None:
    """Line ends stay as they are in the content: iCalendar wants its own. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.new")
    beside.write_bytes(content.encode())
    beside.replace(path)
