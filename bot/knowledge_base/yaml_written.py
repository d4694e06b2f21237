"""Write plain values as staff would write them in YAML."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import TypeAlias

from bot.knowledge_base.yaml_nodes import YamlUnreadable, read_values

Single: TypeAlias = "str | int | float | bool"
Value: TypeAlias = "Single | Sequence[Value] | Mapping[str, Value]"

# In the style of the files: times, dates and codes stand in quotation marks, also where YAML
# would not need them.
_QUOTED = frozenset(
    {"osm", "hours", "number", "postal_code", "as_of", "on", "valid_from", "valid_to"}
)
_SHORT = frozenset(
    {"languages", "covers", "aspects", "only_for", "not_for", "draft"}
)  # lists on one line
_PLAIN = re.compile(r"[^\W\d_][^:#\[\]{},&*!|>'\"%`\n]*(?::[^\s:#\[\]{},]+)?")
_ANSWERS = frozenset({"yes", "no", "on", "off", "y", "n"})  # other programs read them as true


def entry_lines(name: str, value: Value) -> list[str]:
    """`name: value`, with what is below it indented."""
    if isinstance(value, Mapping):
        return [f"{name}:", *(f"  {line}" for line in mapping_lines(value))]
    if isinstance(value, (str, int, float)):
        return [f"{name}: {scalar(value, name)}"]
    if name in _SHORT or not value:
        return [f"{name}: {flow(value, name)}"]
    return [f"{name}:", *(f"  {line}" for each in value for line in item_lines(each))]


def mapping_lines(values: Mapping[str, Value]) -> list[str]:
    return [line for name, value in values.items() for line in entry_lines(name, value)]


def item_lines(value: Value) -> list[str]:
    """An item of a list, with its dash."""
    if isinstance(value, Mapping):
        first, *others = mapping_lines(value)
        return [f"- {first}", *(f"  {line}" for line in others)]
    return [f"- {flow(value, '')}"]


def flow(value: Value, name: str) -> str:
    """On one line."""
    if isinstance(value, Mapping):
        inner = ", ".join(f"{key}: {flow(each, key)}" for key, each in value.items())
        return f"{{{inner}}}"
    if isinstance(value, (str, int, float)):
        return scalar(value, name)
    return f"[{', '.join(flow(each, name) for each in value)}]"


def scalar(value: Single, name: str = "") -> str:
    """A text without quotation marks where it needs none."""
    if not isinstance(value, str):
        return json.dumps(value)
    plain = name not in _QUOTED and value.lower() not in _ANSWERS and _PLAIN.fullmatch(value)
    if plain and _reads_as(value):
        return value
    return json.dumps(value, ensure_ascii=False)


def _reads_as(value: str) -> bool:
    try:
        return value == value.strip() and bool(read_values(f"[{value}]")[0] == [value])
    except YamlUnreadable:
        return False
