"""Read the values of YAML that is as plain as staff write it, straight from the parser's events.

A third quicker than by way of nodes, which yaml_nodes.py needs to know where things stand. What is
odd is left to it: fields that stand twice, anchors, tags, deep nesting, what the parser refuses.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import yaml  # type: ignore[import-untyped]
from yaml import (
    DocumentEndEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

DEEPEST = 30  # thousands of brackets would overflow a stack


class NotPlain(Exception):
    """A thorough reader must look at it."""


def plain_values(text: str, guessed: Callable[[str], Any]) -> Any:
    """Raises NotPlain. guessed: the value of a text without quotation marks."""
    try:
        parser = yaml.cyaml.CParser(text)
        parser.get_event()  # the stream begins
        if type(parser.get_event()) is StreamEndEvent:
            return None
        values = _document(parser.get_event, guessed)
        if type(parser.get_event()) is not StreamEndEvent:
            raise NotPlain  # a second document
    except yaml.YAMLError:
        raise NotPlain from None
    return values


def _document(next_event: Callable[[], Any], guessed: Callable[[str], Any]) -> Any:
    """One long loop, as it runs a million times for a large base."""
    whole: list[Any] = []
    here: Any = whole
    key: str | None = None  # of the field whose value comes next
    around: list[Any] = []  # the lists and dictionaries that `here` is in
    while True:
        event = next_event()
        kind = type(event)
        if kind is MappingEndEvent or kind is SequenceEndEvent:
            here, key = around.pop(), None
            continue
        if kind is DocumentEndEvent:
            return whole[0]
        if kind is ScalarEvent:
            value = guessed(event.value) if event.implicit[0] else event.value
        elif kind is MappingStartEvent:
            value = {}
        elif kind is SequenceStartEvent:
            value = []
        else:
            raise NotPlain  # an alias
        if event.anchor or event.tag:
            raise NotPlain
        if type(here) is list:
            here.append(value)
        elif key is not None:
            here[key], key = value, None
        elif kind is ScalarEvent and event.value not in here:
            key = event.value
            continue
        else:
            raise NotPlain  # a field that stands twice, or whose name is a list
        if kind is not ScalarEvent:
            around.append(here)
            here = value
            if len(around) > DEEPEST:
                raise NotPlain
