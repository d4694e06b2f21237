"""The file .env beside the program."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest

import bot.settings
from bot.settings import ROOT, Settings, SettingsInvalid, read_settings


@pytest.mark.parametrize(
    ("line", "operator"),
    [
        ("WITAJ_OPERATOR=Fundacja", "Fundacja"),
        ("  WITAJ_OPERATOR = Fundacja Test  ", "Fundacja Test"),
        ("WITAJ_OPERATOR=Fundacja # who runs this bot", "Fundacja"),
        ("WITAJ_OPERATOR=   # who runs this bot", ""),
        ("WITAJ_OPERATOR=Fundacja#1", "Fundacja#1"),
        ('WITAJ_OPERATOR="Fundacja # Test"', "Fundacja # Test"),
        ("WITAJ_OPERATOR='Fundacja' # x", "Fundacja"),
        ("WITAJ_OPERATOR=a=b", "a=b"),
        ("# WITAJ_OPERATOR=Fundacja", ""),
        ("WITAJ_OPERATOR", ""),
        ("\ufeffWITAJ_OPERATOR=Fundacja", "Fundacja"),  # saved by a Windows editor
    ],
)
def test_lines_are_read_as_compose_reads_them(
    line: str, operator: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_file(tmp_path, monkeypatch, line)
    assert read_settings().witaj_operator == operator


def test_the_environment_wins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    in_file(tmp_path, monkeypatch, "WITAJ_OPERATOR=file\nNLU_URL=http://file:1")
    monkeypatch.setenv("WITAJ_OPERATOR", "environment")
    settings = read_settings()
    assert (settings.witaj_operator, settings.nlu_url) == ("environment", "http://file:1")


def test_a_typo_in_the_file_is_found_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    in_file(tmp_path, monkeypatch, "NLU_ULR=http://x")
    with pytest.raises(SettingsInvalid, match="Did you mean NLU_URL"):
        read_settings()


def test_no_file_is_no_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    in_file(tmp_path, monkeypatch, None)
    assert read_settings() == Settings()


def test_the_example_copied_as_it_is_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_file(tmp_path, monkeypatch, (ROOT / ".env.example").read_text(encoding="utf-8"))
    assert read_settings() == Settings()


def in_file(folder: Path, monkeypatch: pytest.MonkeyPatch, text: str | None) -> None:
    """A .env file with this text, and an environment without any setting."""
    if text is not None:
        (folder / ".env").write_text(text, encoding="utf-8")
    monkeypatch.setattr(bot.settings, "ROOT", folder)
    for name in fields(Settings):
        monkeypatch.delenv(name.name.upper(), raising=False)
