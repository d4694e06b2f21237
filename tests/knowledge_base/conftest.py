"""A tiny knowledge base: one topic, two units, two full languages, nothing wrong with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.knowledge_base.loader import Loaded, load
from bot.knowledge_base.marking import mark
from tests.knowledge_base.planted import MORE_FILES
from tests.knowledge_base.tiny import FILES, MARKS, TODAY


@pytest.fixture
def base(tmp_path: Path) -> Path:
    folder = tmp_path / "knowledge"
    for name, text in FILES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    mark(folder)
    return folder


@pytest.fixture
def town(base: Path) -> Path:
    """The tiny base with a second topic and a third unit; nothing wrong with it."""
    for name, text in MORE_FILES.items():
        (base / name).parent.mkdir(parents=True, exist_ok=True)
        (base / name).write_text(text, encoding="utf-8")
    mark(base)
    return base


@pytest.fixture
def edit(base: Path) -> Callable[[str, str, str], None]:
    """Replace words in one file; they must be there."""

    def _edit(name: str, old: str, new: str) -> None:
        text = (base / name).read_text(encoding="utf-8")
        assert old in text, f"{old!r} is not in {name}"
        (base / name).write_text(text.replace(old, new, 1), encoding="utf-8")

    return _edit


@pytest.fixture
def loaded(base: Path) -> Callable[[], Loaded]:
    return lambda: load(base, MARKS, today=TODAY)
