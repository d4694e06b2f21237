"""Walk through the single values of a YAML file; cheaper than asking where each one stands."""

from __future__ import annotations

from bot.knowledge_base.yaml_nodes import Keys


def texts_in(value: object) -> list[tuple[Keys, str]]:
    """(place, text) of every value that is text, in the order of the file."""
    found: list[tuple[Keys, str]] = []
    _collect(value, (), found)
    return found


def _collect(value: object, keys: Keys, found: list[tuple[Keys, str]]) -> None:
    if isinstance(value, str):
        found.append((keys, value))
    elif isinstance(value, dict):
        for key, each in value.items():
            _collect(each, (*keys, key), found)
    elif isinstance(value, list):
        for number, each in enumerate(value):
            _collect(each, (*keys, number), found)
