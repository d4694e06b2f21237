"""The sentences of the commands for staff: the same keys and variables in Polish and English."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl

from bot.i18n import LOCALES

FILES = sorted(path.name for path in (LOCALES / "pl").glob("knowledge_*.ftl"))


def messages(language: str, name: str) -> dict[str, set[str]]:
    """Key -> the variables in it."""
    text = (LOCALES / language / name).read_text(encoding="utf-8")
    entries = FluentParser().parse(text).body
    assert not [entry for entry in entries if isinstance(entry, ftl.Junk)]
    return {
        entry.id.name: set(re.findall(r"\{ \$(\w+)", text[entry.span.start : entry.span.end]))
        for entry in entries
        if isinstance(entry, ftl.Message) and entry.span
    }


@pytest.mark.parametrize("name", FILES)
def test_polish_and_english_say_the_same(name: str) -> None:
    assert messages("pl", name).keys() == messages("en", name).keys()


@pytest.mark.parametrize(
    "name", ["knowledge_new.ftl", "knowledge_move.ftl", "knowledge_import.ftl"]
)
def test_they_use_the_same_variables(name: str) -> None:
    polish, english = messages("pl", name), messages("en", name)
    assert {key: found for key, found in polish.items() if found ^ english[key]} == {}


@pytest.mark.parametrize(
    "name", ["knowledge_new.ftl", "knowledge_move.ftl", "knowledge_import.ftl"]
)
def test_every_sentence_is_used(name: str) -> None:
    root = Path(LOCALES).parent
    source = "".join(path.read_text(encoding="utf-8") for path in root.rglob("*.py"))
    composed = ("fill-in-", "language-topic-", "import-new-", "language-step-last-")
    inside = (LOCALES / "pl" / name).read_text(encoding="utf-8")
    unused = [
        key
        for key in messages("pl", name)
        if f'"{key}"' not in source
        and not key.startswith(composed)
        and f"{{ {key} }}" not in inside
    ]
    assert unused == []
