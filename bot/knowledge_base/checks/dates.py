"""Dates that do not exist, that lie ahead, or that say a place no longer works."""

from __future__ import annotations

from datetime import date

from bot.knowledge_base.problems import Findings
from bot.knowledge_base.yaml_files import YamlFile, dotted

_FIELDS = ("as_of", "valid_from", "valid_to")


def first_day(written: str) -> date | None:
    """The first day of "2026-04-29", "2026-04" or "~2022"; None if there is no such day."""
    year, month, day = [*map(int, written.lstrip("~").split("-")), 1, 1][:3]
    try:
        return date(year, month, day)
    except ValueError:
        return None


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
        elif today and keys == ("valid_to",) and is_over(value, day, today):
            findings.warn(file.path, "expired", line=line, where=where, value=value)


def is_over(written: str, first: date, today: date) -> bool:
    """ "2026-10" is over when its last day is."""
    precision = written.count("-")
    if precision == 2:
        return first < today
    if precision == 1:
        return (first.year, first.month) < (today.year, today.month)
    return first.year < today.year
