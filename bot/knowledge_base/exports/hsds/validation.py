"""Judge exported services by the published schema of HSDS, formats included."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from jsonschema import Draft202012Validator, FormatChecker

from bot.knowledge_base.exports.hsds.entries import Entry

SCHEMA = "service_with_definitions.json"  # the nested service, without references to other files


@dataclass(frozen=True, slots=True)
class Fault:
    """place: "3.organization.email", from the number of the service in the list (0-based)."""

    place: str
    message: str


def read_schema(path: Path) -> Draft202012Validator:
    """path: the schema or the folder of all of them. Raises OSError, ValueError.

    The files of HSDS 3.0 name no draft; its documentation says 2020-12.
    """
    file = path / SCHEMA if path.is_dir() else path
    schema = json.loads(file.read_text(encoding="utf-8"))
    return Draft202012Validator(schema, format_checker=_formats())


def faults(services: list[Entry], schema: Draft202012Validator) -> Iterator[Fault]:
    for number, service in enumerate(services):
        for error in schema.iter_errors(service):
            place = ".".join(map(str, (number, *error.absolute_path)))
            yield Fault(place, error.message)


def _formats() -> FormatChecker:
    """The library knows web addresses only with a package of another licence beside it."""
    checker = FormatChecker()
    checker.checks("uri", raises=ValueError)(_is_uri)
    return checker


def _is_uri(value: object) -> bool:
    if not isinstance(value, str):
        return True
    parts = urlsplit(value)
    return bool(parts.scheme and parts.netloc) and value.isascii() and " " not in value
