"""Turn YAML 1.2 text into plain values that know where they stand.

PyYAML's parser in C is twelve times as fast as ruamel's round-trip reader, which this replaced. It
speaks YAML 1.1 only in how it guesses types, so the guessing is done here: 08:00 and no stay text.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import yaml  # type: ignore[import-untyped]
from yaml.resolver import BaseResolver  # type: ignore[import-untyped]

Keys = tuple[str | int, ...]
CONTROL_CHARACTER = "control character"


class _CoreSchema(BaseResolver):  # type: ignore[misc]
    """https://yaml.org/spec/1.2.2/#103-core-schema, without octal, hexadecimal and infinity."""


for _tag, _pattern, _first in (
    ("null", "~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", "true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", "[-+]?[0-9]+", list("-+0123456789")),
    (
        "float",
        r"[-+]?(\.[0-9]+|[0-9]+\.[0-9]*|[0-9]+(?=[eE]))([eE][-+]?[0-9]+)?",
        list("-+.0123456789"),
    ),
):
    _CoreSchema.add_implicit_resolver(
        f"tag:yaml.org,2002:{_tag}", re.compile(f"^(?:{_pattern})$"), _first
    )

_PLAIN: dict[str, Callable[[str], Any]] = {
    "tag:yaml.org,2002:null": lambda _: None,
    "tag:yaml.org,2002:bool": lambda written: written.lower() == "true",
    "tag:yaml.org,2002:int": int,
    "tag:yaml.org,2002:float": float,
}


class _Composer(yaml.cyaml.CParser, _CoreSchema):  # type: ignore[misc]
    def __init__(self, text: str) -> None:
        yaml.cyaml.CParser.__init__(self, text)
        _CoreSchema.__init__(self)


class YamlUnreadable(Exception):
    """problem: the parser's words.  line: where it stopped; start: where that part began."""

    def __init__(self, problem: str, *, line: int, start: int) -> None:
        super().__init__(problem)
        self.problem = problem
        self.line = line
        self.start = start


@dataclass(frozen=True, slots=True)
class Place:
    """line: 1-based.  written: a single value as it stands in the file, "" for lists and so on."""

    line: int
    written: str


@dataclass(slots=True)
class YamlContent:
    """doubled: fields that stand twice.  marked: anchors and tags, which staff never mean."""

    text: str
    values: Any = None
    places: dict[Keys, Place] = field(default_factory=dict)
    doubled: list[Keys] = field(default_factory=list)
    marked: list[tuple[int, str]] = field(default_factory=list)


def read_nodes(text: str) -> YamlContent:
    """Raises YamlUnreadable."""
    content = YamlContent(text)
    try:
        node = _Composer(text).get_single_node()
    except yaml.YAMLError as error:
        raise _unreadable(text, error) from None
    if node is not None:
        content.values = _value(node, (), content)
    return content


def _unreadable(text: str, error: yaml.YAMLError) -> YamlUnreadable:
    if isinstance(error, yaml.reader.ReaderError):
        line = text[: error.position].count("\n") + 1
        return YamlUnreadable(CONTROL_CHARACTER, line=line, start=line)
    problem = f"{getattr(error, 'context', '')} {getattr(error, 'problem', '')}"
    mark = getattr(error, "problem_mark", None)
    line = mark.line + 1 if mark else 1
    context = getattr(error, "context_mark", None)
    return YamlUnreadable(problem, line=line, start=context.line + 1 if context else line)


def _value(node: yaml.Node, keys: Keys, content: YamlContent) -> Any:
    mark = node.start_mark
    content.places.setdefault(keys, Place(mark.line + 1, _written(node)))
    if content.text[mark.index : mark.index + 1] in ("&", "!"):
        content.marked.append((mark.line + 1, content.text[mark.index]))
        return None
    if isinstance(node, yaml.MappingNode):
        return _mapping(node, keys, content)
    if isinstance(node, yaml.SequenceNode):
        return [_value(each, (*keys, n), content) for n, each in enumerate(node.value)]
    return _PLAIN.get(node.tag, str)(node.value)


def _mapping(node: yaml.MappingNode, keys: Keys, content: YamlContent) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for key_node, value_node in node.value:
        key = _written(key_node)
        here = (*keys, key)
        if key in values:
            content.doubled.append(here)
            content.places[here] = Place(key_node.start_mark.line + 1, "")
        else:
            content.places[here] = Place(key_node.start_mark.line + 1, _written(value_node))
            values[key] = _value(value_node, here, content)
    return values


def _written(node: yaml.Node) -> str:
    return node.value if isinstance(node, yaml.ScalarNode) else ""
