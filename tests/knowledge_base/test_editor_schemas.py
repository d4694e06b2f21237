"""The editor of the staff sees the same mistakes as the check, while they type."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator

from bot.app import load_texts, unconfirmed_marks
from bot.commands.knowledge.schemas import HINTED
from bot.knowledge_base.editor_schemas import editor_schemas, without_suggestions
from bot.knowledge_base.loader import load
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.todo import TODO_FILE
from bot.knowledge_base.yaml_files import read_yaml, read_yaml_list
from bot.settings import ROOT

KNOWLEDGE = ROOT / "knowledge"
KEPT = ROOT / ".vscode" / "schemas"
SETTINGS: dict[str, Any] = json.loads((ROOT / ".vscode" / "settings.json").read_text("utf-8"))
WIRED: dict[str, str] = SETTINGS["yaml.schemas"]


@lru_cache(maxsize=1)
def made() -> dict[str, Any]:
    texts = load_texts()
    snapshot = load(KNOWLEDGE, unconfirmed_marks(texts)).snapshot
    hints = {code: texts.get("pl", f"editor-{code}") for code in HINTED}
    return editor_schemas(snapshot, hints)


def values_of(path: Path) -> Any:
    read = read_yaml_list if path.name == TODO_FILE else read_yaml
    file = read(path, Findings(ROOT))
    assert file
    return file.values


def files() -> Iterator[tuple[str, Path]]:
    for schema, pattern in WIRED.items():
        for path in ROOT.glob(pattern):
            yield schema, path


def test_every_file_of_the_staff_fits_the_schema_of_the_editor() -> None:
    checked = 0
    validators = {
        name: Draft7Validator(json.loads((ROOT / name).read_text("utf-8"))) for name in WIRED
    }
    for schema, path in files():
        assert list(validators[schema].iter_errors(values_of(path))) == [], path
        checked += 1
    assert checked > 200


@pytest.mark.parametrize(
    ("schema", "path", "wrong"),
    [
        ("unit", ("hours",), {"osm": "Mo-Fr 08:00-16:00", "opened": True}),
        ("unit", ("kind",), "office"),
        ("unit", ("names",), {"en": "no Polish name"}),
        ("unit", ("websites",), ["www.example.pl"]),
        ("unit", ("valid_to",), "31.12.2026"),
        ("topic", ("prefer_open",), "tak"),
        ("topic", ("units",), [{"unit": "umk-centre", "does": "decide"}]),
        ("topic", ("facts",), {"fee": {"type": "money", "value": 5}}),
        ("city", ("city",), "Kraków"),
    ],
)
def test_a_mistake_is_seen_while_typing(schema: str, path: tuple[str], wrong: object) -> None:
    right = next(each for name, each in files() if name == f".vscode/schemas/{schema}.json")
    values = values_of(right)
    values[path[0]] = wrong
    validator = Draft7Validator(json.loads((KEPT / f"{schema}.json").read_text("utf-8")))
    assert list(validator.iter_errors(values))


@pytest.mark.parametrize(
    "wrong",
    [{"what": "x"}, {"what": "", "owner": "o", "since": "2026-11-23"}, {"since": "2026"}, "x"],
)
def test_a_mistake_in_the_list_of_what_is_missing_is_seen_while_typing(wrong: object) -> None:
    validator = Draft7Validator(json.loads((KEPT / "todo.json").read_text("utf-8")))
    right = {"what": "x", "topic": "pesel", "owner": "o", "since": "2026-11-23"}
    assert validator.is_valid([right])
    assert not validator.is_valid([right, wrong])


def test_known_ids_are_suggested_and_new_ones_are_no_mistake() -> None:
    unit = made()["topic"]["properties"]["units"]["items"]["properties"]["unit"]
    assert "muw-foreigners" in unit["anyOf"][0]["enum"]
    topic = made()["todo"]["items"]["properties"]["topic"]
    assert "pesel" in topic["anyOf"][0]["enum"]
    assert Draft7Validator(unit).is_valid("a-new-unit")


def test_every_field_has_help() -> None:
    schemas = made()
    for name in ("unit", "topic", "city", "taxonomy"):
        fields = schemas[name]["properties"]
        assert [key for key, each in fields.items() if not each.get("description")] == []


def test_the_kept_schemas_are_those_of_the_program() -> None:
    """Else: witaj knowledge schemas. Ids may be older: they are suggestions only."""
    kept = {path.stem: json.loads(path.read_text("utf-8")) for path in KEPT.glob("*.json")}
    assert without_suggestions(kept) == without_suggestions(made())
