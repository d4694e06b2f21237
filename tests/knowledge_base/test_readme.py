"""knowledge/README.md says what is true: its fields, its files and its example of a check."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import app
from bot.i18n import Texts
from bot.knowledge_base import shapes
from bot.knowledge_base.hours import is_readable

FOLDER = Path(__file__).parents[2] / "knowledge"
README = (FOLDER / "README.md").read_text(encoding="utf-8")


def fields(schema: str) -> set[str]:
    shape = json.loads((shapes.SCHEMAS / f"{schema}.json").read_text(encoding="utf-8"))
    inner = shape.get("$defs", {}).get("fact", {}).get("properties", {})
    return set(shape["properties"]) | set(inner)


@pytest.mark.parametrize("schema", ["unit", "topic", "translation"])
def test_every_field_is_explained(schema: str) -> None:
    assert [name for name in sorted(fields(schema)) if f"`{name}" not in README] == []


def test_every_file_it_names_exists() -> None:
    for name in re.findall(r"`((?:units|topics)/[\w/.-]+\.(?:yml|md))`", README):
        assert (FOLDER / name).is_file(), name


def test_its_opening_hours_can_be_read() -> None:
    hours = re.findall(r'`"((?:Mo|Tu|24/7)[^"]*)"`', README)
    assert len(hours) >= 5
    assert [each for each in hours if not is_readable(each)] == []


def test_its_example_is_what_the_check_prints(tmp_path: Path) -> None:
    folder = tmp_path / "knowledge"
    shutil.copytree(FOLDER, folder)
    office = folder / "units/umk-education.yml"
    text = folder / "topics/stay/temporary_residence/pl.md"
    _edit(office, '"Mo-Fr 07:40-15:30"', '"8-16"')
    _edit(text, "{fee_work}", "{fee_work")
    shown = CliRunner().invoke(app, ["knowledge", "check", str(folder)]).stdout
    assert shown.strip() in README


@pytest.mark.parametrize(
    "key", ["unconfirmed", "mark-draft", "undated"], ids=["low", "draft", "undated"]
)
def test_what_people_see_is_quoted_as_they_see_it(key: str) -> None:
    assert Texts.load().get("pl", key) in README


def _edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
