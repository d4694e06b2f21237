"""JSON Schemas for the editor of the staff: the program's own, with help and known ids.

Visual Studio Code reads them through the extension redhat.vscode-yaml, which follows draft-07:
https://github.com/redhat-developer/vscode-yaml
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from bot.dialogue.knowledge import Snapshot
from bot.knowledge_base.shapes import SCHEMAS

Schema = dict[str, Any]
DRAFT_07 = "http://json-schema.org/draft-07/schema#"

# schema -> (path below its root, what it may name)
_IDS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "topic": (
        ("properties/decides", "authorities"),
        ("properties/own_case", "units"),
        ("properties/units/items/properties/unit", "units"),
        ("properties/related/items", "topics"),
        ("properties/next/items", "topics"),
        ("definitions/situations/items", "situations"),
    ),
    "unit": (
        ("properties/replaced_by", "units"),
        ("definitions/situations/items", "situations"),
    ),
    "todo": (("items/properties/topic", "topics"),),
    "city": (("properties/information_point", "units"), ("properties/elsewhere", "units")),
}


def editor_schemas(snapshot: Snapshot, hints: Mapping[str, str]) -> dict[str, Schema]:
    """name -> schema, one for each kind of file that has one.

    hints: problem code -> what to say under a value of the wrong form.
    """
    known = {
        "units": sorted(snapshot.units),
        "topics": sorted(topic for topics in snapshot.groups.values() for topic in topics),
        "situations": list(snapshot.situations),
        "authorities": [*snapshot.city.authorities, "nobody"],
    }
    schemas = {}
    for path in sorted(SCHEMAS.glob("*.json")):
        schema = _draft_07(json.loads(path.read_text(encoding="utf-8")), hints)
        schema["$schema"] = DRAFT_07
        for place, ids in _IDS.get(path.stem, ()):
            _suggest(schema, place, known[ids])
        schemas[path.stem] = schema
    return schemas


def without_suggestions(schema: Any) -> Any:
    """The part that changes only with the program, not with the base."""
    if isinstance(schema, list):
        return [without_suggestions(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        key: without_suggestions(value)
        for key, value in schema.items()
        if not (key == "anyOf" and value[-1:] == [_ANYTHING])
    }


_ANYTHING = {"type": "string"}


def _suggest(schema: Schema, place: str, ids: Sequence[str]) -> None:
    """Ids to choose from while typing. A new one is no mistake: the check knows better."""
    node = schema
    for step in place.split("/"):
        node = node[step]
    node["anyOf"] = [{"enum": list(ids)}, _ANYTHING]


def _draft_07(value: Any, hints: Mapping[str, str]) -> Any:
    if isinstance(value, list):
        return [_draft_07(each, hints) for each in value]
    if isinstance(value, str):
        return value.replace("#/$defs/", "#/definitions/")
    if not isinstance(value, dict):
        return value
    made = {
        "definitions" if key == "$defs" else key: _draft_07(each, hints)
        for key, each in value.items()
        if key != "problem"
    }
    if isinstance(value.get("problem"), str):
        made["patternErrorMessage"] = hints.get(value["problem"], "")
    if "$ref" in made and len(made) > 1:  # draft-07 ignores what stands beside a $ref
        made["allOf"] = [{"$ref": made.pop("$ref")}]
    return made
