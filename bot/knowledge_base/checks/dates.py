"""Dates that do not exist, that lie ahead, or that say a place no longer works."""

from __future__ import annotations

from datetime import date

from bot.knowledge_base.dates import first_day
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.yaml_files import YamlFile, dotted

_FIELDS = ("as_of", "valid_from", "valid_to")


def check(file: YamlFile, findings: Findings, today: date | None) -> None:
    for keys, place in file.places.items():
        if not keys or keys[-1] not in _FIELDS or not place.written[-1:].isdigit():
            continue  # "undated", or not a date at all
        line, where, value = file.line(keys), dotted(keys), place.written
        day = first_day(value)
        if day is None:
            findings.add(file.path, "impossible-date", line=line, where=where, value=value)
        elif today and keys[-1] == "as_of" and day > today:
            findings.warn(file.path, "future-date", line=line, where=where, value=value)
        elif today and keys[-1] == "valid_to" and day < today:
            findings.warn(file.path, "expired", line=line, where=where, value=value)
