"""The tiny base as the exports read it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.i18n import Texts
from bot.knowledge_base.exports.base import Base, read_base
from bot.knowledge_base.exports.wording import Wording
from bot.knowledge_base.loader import load
from tests.knowledge_base.tiny import MARKS, TODAY


@pytest.fixture(scope="session")
def texts() -> Texts:
    return Texts.load()


@pytest.fixture
def read(base: Path) -> Callable[[], Base]:
    """The base as its files are now."""
    return lambda: read_base(base, load(base, MARKS).snapshot, TODAY)


@pytest.fixture
def wording(read: Callable[[], Base], texts: Texts) -> Callable[[str], Wording]:
    return lambda language: Wording(language, texts, read())
