"""Turn YAML 1.2 text into plain values that know where they stand.

PyYAML's parser in C is twelve times as fast as ruamel's round-trip reader, which this replaced. It
speaks YAML 1.1 only in how it guesses types, so the guessing is done here: 08:00 and no stay text.
Nothing is ever constructed: a tag like !!python/object is only a mark to refuse.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import yaml  # type: ignore[import-untyped]

from bot.knowledge_base.yaml_plain import DEEPEST, NotPlain, plain_values

Keys = tuple[str | int, ...]
CONTROL_CHARACTER = "control character"
TOO_DEEP = "nested too deeply"

# https://yaml.org/spec/1.2.2/#103-core-schema, without octal, hexadecimal, infinity and exponents.
# More digits are no amount but an account, which is text.
_TYPED: tuple[tuple[str, Callable[[str], Any]], ...] = (
    ("~|null|Null|NULL|", lambda _: None),
    ("true|True|TRUE|false|False|FALSE", lambda written: written.lower() == "true"),
    ("[-+]?[0-9]{1,15}", int),
    (r"[-+]?(?:\.[0-9]{1,15}|[0-9]{1,15}\.[0-9]{0,15})", float),
)
_GUESSES = tuple((re.compile(pattern), turned) for pattern, turned in _TYPED)
_TYPED_START = frozenset("~nNtTfF-+.0123456789")
_PLAIN, _TEXT = "plain", "text"


class _Composer(yaml.cyaml.CParser):  # type: ignore[misc]
    """Makes the nodes; the parser in C calls the methods below for each of them."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._depth = 0

    def resolve(self, kind: type, value: str, implicit: tuple[bool, bool]) -> str:  # noqa: ARG002
        """A tag for a node without one: may its type be guessed, or was it quoted?"""
        return _PLAIN if kind is yaml.ScalarNode and implicit[0] else _TEXT

    def descend_resolver(self, parent: yaml.Node | None, index: object) -> None:  # noqa: ARG002
        self._depth += 1
        if self._depth > DEEPEST:
            mark = parent.start_mark if parent else None
            raise yaml.composer.ComposerError(None, None, TOO_DEEP, mark)

    def ascend_resolver(self) -> None:
        self._depth -= 1


class YamlUnreadable(Exception):
    """problem: the parser's words.  line: where it stopped; start: where that part began."""

    def __init__(self, problem: str, *, line: int, start: int) -> None:
        super().__init__(problem)
        self.problem = problem
        self.line = line
        self.start = start


class Place(NamedTuple):
    """line: 1-based.  written: a single value as it stands in the file, "" for lists and so on."""

    line: int
    written: str


@dataclass(slots=True)
class YamlContent:
    """doubled: fields that stand twice.  marked: anchors and tags, which staff never mean."""

    text: str
    places: dict[Keys, Place] = field(default_factory=dict)
    doubled: list[Keys] = field(default_factory=list)
    marked: list[tuple[int, str]] = field(default_factory=list)


def read_values(text: str) -> tuple[Any, YamlContent | None]:
    """The values; or the content instead, when it holds what staff never mean.

    Raises YamlUnreadable.
    """
    try:
        return plain_values(text, _guessed), None
    except NotPlain:
        node = _node(text)
        content = _content(text, node)
        if content.doubled or content.marked:
            return None, content
        return _value(node), None


def read_places(text: str) -> dict[Keys, Place]:
    """Where each value stands. Raises YamlUnreadable."""
    return _content(text, _node(text)).places


def _node(text: str) -> yaml.Node | None:
    try:
        return _Composer(text).get_single_node()
    except yaml.YAMLError as error:
        raise _unreadable(text, error) from None


def _unreadable(text: str, error: yaml.YAMLError) -> YamlUnreadable:
    if isinstance(error, yaml.reader.ReaderError):
        line = text[: error.position].count("\n") + 1
        return YamlUnreadable(CONTROL_CHARACTER, line=line, start=line)
    problem = f"{getattr(error, 'context', '')} {getattr(error, 'problem', '')}"
    mark = getattr(error, "problem_mark", None)
    line = mark.line + 1 if mark else 1
    context = getattr(error, "context_mark", None)
    return YamlUnreadable(problem, line=line, start=context.line + 1 if context else line)


def _value(node: yaml.Node | None) -> Any:
    if isinstance(node, yaml.ScalarNode):
        return _guessed(node.value) if node.tag == _PLAIN else node.value
    if isinstance(node, yaml.MappingNode):
        return {_written(key): _value(value) for key, value in node.value}
    return [_value(each) for each in node.value] if node else None


def _guessed(written: str) -> Any:
    """The value of a text without quotation marks."""
    if written and written[0] not in _TYPED_START:
        return written
    for pattern, turned in _GUESSES:
        if pattern.fullmatch(written):
            return turned(written)
    return written


def _content(text: str, node: yaml.Node | None) -> YamlContent:
    content = YamlContent(text)
    if node is not None:
        _note(node, (), content)
    return content


def _note(node: yaml.Node, keys: Keys, content: YamlContent) -> None:
    mark = node.start_mark
    content.places.setdefault(keys, Place(mark.line + 1, _written(node)))
    if content.text[mark.index : mark.index + 1] in ("&", "!"):
        content.marked.append((mark.line + 1, content.text[mark.index]))
    elif isinstance(node, yaml.MappingNode):
        _note_fields(node, keys, content)
    elif isinstance(node, yaml.SequenceNode):
        for number, each in enumerate(node.value):
            _note(each, (*keys, number), content)


def _note_fields(node: yaml.MappingNode, keys: Keys, content: YamlContent) -> None:
    seen = set()
    for key_node, value_node in node.value:
        key = _written(key_node)
        here = (*keys, key)
        if key in seen:
            content.doubled.append(here)
            content.places[here] = Place(key_node.start_mark.line + 1, "")
        else:
            content.places[here] = Place(key_node.start_mark.line + 1, _written(value_node))
            seen.add(key)
            _note(value_node, here, content)


def _written(node: yaml.Node) -> str:
    return node.value if isinstance(node, yaml.ScalarNode) else ""
