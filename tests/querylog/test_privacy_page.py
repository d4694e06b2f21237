"""docs/privacy.md names all that is stored and all that an operator can set about it."""

from __future__ import annotations

from dataclasses import fields

import pytest

from bot.dialogue.session import LIFETIME
from bot.querylog.holding import K
from bot.querylog.models import Base
from bot.settings import ROOT, Settings

PAGE = (ROOT / "docs" / "privacy.md").read_text(encoding="utf-8")
NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]


@pytest.mark.parametrize("table", sorted(Base.metadata.tables))
def test_every_table_is_named(table: str) -> None:
    assert f"`{table}`" in PAGE


@pytest.mark.parametrize(
    "setting", [each.name.upper() for each in fields(Settings) if "query_log" in each.name]
)
def test_every_setting_of_the_log_is_named(setting: str) -> None:
    assert f"`{setting}`" in PAGE


def test_figures_are_those_of_the_program() -> None:
    assert f"until {NUMBERS[K]} conversations (k = {K})" in PAGE
    assert f"`QUERY_LOG_DAYS`, default {Settings().query_log_days}" in PAGE
    assert f"{LIFETIME.seconds // 60} minutes without a message" in PAGE
