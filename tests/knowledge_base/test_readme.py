"""The guides for staff say what is true: fields, files, links, commands, printouts.

The printouts come from the invented city under tests/: its files change with the program only.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from datetime import date
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console
from typer.main import get_command

from bot.cli import app
from bot.commands.knowledge.check import check_knowledge
from bot.commands.knowledge.confirm import Request, confirm
from bot.commands.knowledge.diff import Wanted, diff
from bot.commands.knowledge.mark_translated import mark_translated
from bot.commands.knowledge.speaking import Speaker
from bot.commands.knowledge.todo import list_todo
from bot.i18n import Texts
from bot.knowledge_base import shapes
from bot.knowledge_base.hours import is_readable
from bot.knowledge_base.todo import TODO_FILE
from bot.knowledge_base.unit_fields import EXAMPLES
from bot.querylog.review.effects import Todo, noted
from bot.settings import ROOT

KNOWLEDGE = ROOT / "knowledge"
README = (KNOWLEDGE / "README.md").read_text(encoding="utf-8")
FIELDS = (ROOT / "docs" / "pola-plikow.md").read_text(encoding="utf-8")
GUIDES = ("knowledge/README.md", "docs/pola-plikow.md", "CONTRIBUTING.md", "README.md")
INVENTED_CITY = ROOT / "tests" / "other_city" / "knowledge"
TODAY = date(2026, 11, 23)
WIDTH = 100
PESEL = "topics/city_registration/pesel"
OFFICE = "units/wymyslin-city-hall.yml"


def fields_of(shape: dict[str, Any]) -> Iterator[str]:
    """Names of all fields of a schema, nested ones too."""
    if not shape:
        return
    for name, inner in shape.get("properties", {}).items():
        yield name
        yield from fields_of(inner)
    for inner in (shape.get("items", {}), *shape.get("$defs", {}).values()):
        yield from fields_of(inner)


@pytest.mark.parametrize("path", sorted(shapes.SCHEMAS.glob("*.json")), ids=lambda path: path.stem)
def test_every_field_is_explained(path: Path) -> None:
    names = set(fields_of(json.loads(path.read_text(encoding="utf-8"))))
    assert [name for name in sorted(names) if f"`{name}" not in FIELDS] == []


def test_every_kind_of_placeholder_is_explained() -> None:
    assert [name for name in ("unit", "address", *EXAMPLES) if f"{{{name}:" not in README] == []


def test_every_file_it_names_exists() -> None:
    for name in re.findall(r"`((?:units|topics)/[\w/.-]+\.(?:yml|md))`", README):
        assert (KNOWLEDGE / name).is_file(), name


@pytest.mark.parametrize("guide", GUIDES)
def test_every_link_leads_somewhere(guide: str) -> None:
    text = (ROOT / guide).read_text(encoding="utf-8")
    places = {heading_link(line) for line in text.splitlines() if line.startswith("#")}
    for link in re.findall(r'(?:\]\(|src=")([^)"\s]+)', text):
        if link.startswith("#"):
            assert link[1:] in places, link
        elif "://" not in link:
            assert (ROOT / guide).parent.joinpath(link.split("#")[0]).exists(), link


def heading_link(line: str) -> str:
    """As GitHub and GitLab make it."""
    return re.sub(r"[^\w\- ]", "", line.lstrip("# ").casefold()).replace(" ", "-")


def knowledge_command() -> Any:
    whole: Any = get_command(app)
    return whole.commands["knowledge"]


@pytest.mark.parametrize("guide", GUIDES)
def test_every_command_and_option_exists(guide: str) -> None:
    text = (ROOT / guide).read_text(encoding="utf-8")
    for written in re.findall(r"witaj knowledge ([a-z][^`\n]*)", text):
        words = written.split("#")[0].split()
        command = knowledge_command()
        while words and hasattr(command, "commands") and words[0] in command.commands:
            command = command.commands[words.pop(0)]
        assert not hasattr(command, "commands") or not words, written
        options = {name for each in command.params for name in each.opts} | {"--help"}
        assert {word for word in words if word.startswith("--")} <= options, written


def test_every_command_is_explained() -> None:
    names = knowledge_command().commands
    assert [name for name in names if f"witaj knowledge {name}" not in README] == []


def test_its_opening_hours_can_be_read() -> None:
    hours = re.findall(r'`"((?:Mo|Tu|24/7)[^"]*)"`', README)
    assert len(hours) >= 5
    assert [each for each in hours if not is_readable(each)] == []


@pytest.mark.parametrize(
    "key",
    ["unconfirmed", "mark-draft", "undated", "hours-unknown"],
    ids=["low", "draft", "undated", "ended"],
)
def test_what_people_see_is_quoted_as_they_see_it(key: str) -> None:
    assert Texts.load().get("pl", key).split(",")[0] in FIELDS


class Desk:
    """A copy of the invented city, and what the program prints about it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._printed = StringIO()
        console = Console(file=self._printed, width=WIDTH, soft_wrap=True, highlight=False)
        self.speaker = Speaker(Texts.load(), "pl", console, console)

    def put(self, name: str, old: str, new: str) -> None:
        path = self.folder / name
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    @property
    def printed(self) -> str:
        """Since it was asked last."""
        text = self._printed.getvalue().strip()
        self._printed.seek(0)
        self._printed.truncate()
        return text


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    shutil.copytree(INVENTED_CITY, tmp_path / "knowledge")
    return Desk(tmp_path / "knowledge")


def test_its_check_is_what_the_program_prints(desk: Desk) -> None:
    desk.put(OFFICE, '"Mo-Fr 08:00-15:00"', '"8-15"')
    desk.put(f"{PESEL}/pl.md", "{certificate_fee}", "{certificate_fee")
    check_knowledge(desk.folder, desk.speaker, output="text")
    assert block(desk.printed) in README


def test_its_way_of_a_translation_is_what_the_program_prints(desk: Desk) -> None:
    desk.put(f"{PESEL}/uk.md", "status: reviewed", "status: draft")
    desk.put(f"{PESEL}/pl.md", "Weź paszport", "Weź ważny paszport")
    check_knowledge(desk.folder, desk.speaker, output="text")
    assert block(desk.printed) in README
    mark_translated(desk.folder, desk.speaker, topic="pesel", language="uk")
    assert block(desk.printed) in README
    read = Request("pesel", by="redakcja ukraińska", text=True, language="uk")
    confirm(desk.folder, read, desk.speaker, today=TODAY)
    assert block(desk.printed) in README


def test_its_confirmation_is_what_the_program_prints(desk: Desk) -> None:
    called = Request("wymyslin-city-hall", ("address", "phones"), by="opiekun bazy")
    confirm(desk.folder, called, desk.speaker, today=TODAY)
    assert block(desk.printed) in README


def test_its_list_of_what_is_missing_is_what_the_program_prints(desk: Desk) -> None:
    missing = Todo("Ile czeka się na zaświadczenie", "sprawy miejskie", "2026-11-09", "pesel")
    for path, text in noted(desk.folder / TODO_FILE, missing).items():
        path.write_text(text, encoding="utf-8")
    list_todo(desk.folder, desk.speaker, today=TODAY, as_json=False)
    assert block(desk.printed) in README


def test_its_comparison_is_what_the_program_prints(desk: Desk) -> None:
    for step in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "before"]):
        subprocess.run(
            ["git", "-c", "user.name=w", "-c", "user.email=w@example.org", *step],
            cwd=desk.folder, check=True,
        )  # fmt: skip
    desk.put(f"{PESEL}/topic.yml", "value: 23", "value: 30")
    diff(desk.folder, desk.speaker, Wanted("HEAD"))
    assert block(desk.printed) in README


def block(text: str) -> str:
    return f"```\n{text}\n```"
