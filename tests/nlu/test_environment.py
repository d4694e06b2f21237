"""Rasa declares SQLAlchemy<1.5; we run it with 2.0 on purpose. This must stay true."""

from __future__ import annotations

import importlib
import importlib.metadata
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.mark.rasa
def test_rasa_runs_beside_sqlalchemy_two() -> None:
    assert importlib.metadata.version("rasa") == "3.6.21"
    assert importlib.metadata.version("sqlalchemy").startswith("2.0.")


def test_the_bot_starts_where_rasa_is_not_installed() -> None:
    """On the current Python this file runs without Rasa; on 3.10 the import table guards it."""
    for name in ("app", "cli", "channels.telegram.application", "querylog.store"):
        importlib.import_module(f"bot.{name}")


@pytest.mark.parametrize("path", sorted((ROOT / "requirements").glob("python*.txt")), ids=str)
def test_requirements_are_pinned_by_hash_and_hold_no_address(path: Path) -> None:
    text = path.read_text()
    names = re.findall(r"^([a-z0-9._-]+)==", text, re.MULTILINE | re.IGNORECASE)
    assert len(names) > 20
    assert "://" not in text
    assert text.count("--hash=sha256:") >= len(names)


def test_no_lock_file_with_addresses_is_kept() -> None:
    ignored = (ROOT / ".gitignore").read_text().splitlines()
    assert "uv.lock" in ignored
