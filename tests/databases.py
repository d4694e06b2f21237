"""Both databases, made ready: every test that asks for `engine` runs on each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from bot.storage.database import make_engine
from bot.storage.upgrade import upgrade


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/witaj.db"
    url: str = request.getfixturevalue("postgres_url")
    return url


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    """A database with all tables."""
    engine = make_engine(database_url)
    upgrade(engine)
    yield engine
    engine.dispose()


def files_of(folder: Path) -> bytes:
    """All that stands on disk, journals too."""
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
