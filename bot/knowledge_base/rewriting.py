"""Put an edited file in the place of the old one: whole, proven right, or not at all."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from bot.knowledge_base.problems import KnowledgeError


class EditImpossible(KnowledgeError):
    """The file is written in a way that cannot be changed line by line; it stays as it was."""


def rewrite(path: Path, content: bytes, is_right: Callable[[Path], bool]) -> None:
    """is_right: looks at the new file before anybody else does. Raises EditImpossible, OSError."""
    target = path.resolve()
    beside = target.with_name(f".{target.name}.part")  # hidden: not a file of the knowledge
    try:
        beside.write_bytes(content)
        shutil.copymode(target, beside)
        if not is_right(beside):
            raise EditImpossible(path.as_posix())
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)
