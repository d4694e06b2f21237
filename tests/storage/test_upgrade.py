from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, inspect, text

import bot.querylog.models  # noqa: F401
from bot.storage.database import make_engine
from bot.storage.errors import StorageUnusable
from bot.storage.models import Base
from bot.storage.upgrade import MIGRATIONS, newest, upgrade

START = """
import sys
from bot.storage.database import make_engine
from bot.storage.upgrade import upgrade
sys.stdin.read(1)  # start at the same moment as the other one
upgrade(make_engine(sys.argv[1]))
"""


def test_the_migrations_make_exactly_the_tables_of_the_models(engine: Engine) -> None:
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []


def test_upgrading_again_changes_nothing(engine: Engine) -> None:
    upgrade(engine)
    assert set(inspect(engine).get_table_names()) == {
        "alembic_version", "inbox", "query", "daily_count", "review", "published",
    }  # fmt: skip


def test_it_works_from_any_folder(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    engine = make_engine(database_url)
    upgrade(engine)
    assert inspect(engine).has_table("query")
    engine.dispose()


def test_processes_that_start_at_once_all_succeed(database_url: str) -> None:
    command = [sys.executable, "-c", START, database_url]
    root = Path(__file__).parents[2]
    started = [
        subprocess.Popen(
            command, stdin=subprocess.PIPE, stderr=subprocess.PIPE, cwd=root, text=True
        )
        for _ in range(4)
    ]
    for process in started:
        assert process.stdin is not None
        process.stdin.write("x")
        process.stdin.flush()
    problems = [process.communicate(timeout=60)[1] for process in started]
    assert [process.returncode for process in started] == [0, 0, 0, 0], problems


def test_a_database_of_a_newer_version_is_not_touched(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(StorageUnusable, match="newer version"):
        upgrade(engine)


def test_the_newest_migration_is_known_without_alembic(engine: Engine) -> None:
    with engine.connect() as connection:
        head = ScriptDirectory(str(MIGRATIONS)).get_current_head()
        assert newest() == head
        assert MigrationContext.configure(connection).get_current_revision() == head


def test_a_database_that_is_up_to_date_loads_no_alembic(database_url: str) -> None:
    engine = make_engine(database_url)
    upgrade(engine)
    engine.dispose()
    code = (
        "import sys; from bot.storage.database import make_engine; "
        "from bot.storage.upgrade import upgrade; upgrade(make_engine(sys.argv[1])); "
        "sys.exit('alembic' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code, database_url], check=True)
