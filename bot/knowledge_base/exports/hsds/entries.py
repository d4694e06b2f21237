"""The entries of HSDS: objects of its JSON, without the fields that are not known."""

from __future__ import annotations

from typing import Any

Entry = dict[str, Any]  # one object of the JSON file, as the published schema describes it


def present(**values: object) -> Entry:
    """HSDS leaves a field out rather than empty."""
    return {name: value for name, value in values.items() if value not in (None, "", [], {})}
