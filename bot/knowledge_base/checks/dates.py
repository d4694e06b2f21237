"""Dates that do not exist, that lie ahead, or that say a place no longer works."""

from __future__ import annotations

import re
from datetime import date

from bot.knowledge_base.codes import Code
from bot.knowledge_base.dates import first_day
from bot.knowledge_base.leaves import texts_in
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.yaml_files import YamlFile, dotted
from bot.knowledge_base.yaml_nodes import Keys

_FIELDS = ("as_of", "valid_from", "valid_to", "on")
_WRITTEN = re.compile(rf"(?:{'|'.join(_FIELDS)})[\"']?\s*:\s*[\"']?(~?\d[\d-]*)")


def check(file: YamlFile, findings: Findings, today: date | None) -> None:
    if not file.may_hold(lambda text: _may_be_wrong(text, today)):
        return
    for keys, value in texts_in(file.values):
        if not keys or keys[-1] not in _FIELDS or not value[-1:].isdigit():
            continue  # "undated", or not a date at all
        day = first_day(value)
        if day is None:
            line, where = file.line(keys), dotted(keys)
            findings.add(file.path, "impossible-date", line=line, where=where, value=value)
        elif today and keys[-1] == "as_of" and day > today:
            _warn(file, keys, findings, "future-date")
        elif today and keys[-1] == "valid_to" and day < today:
            _warn(file, keys, findings, "hours-expired" if keys[0] == "hours" else "expired")
        if keys[-1] == "valid_to":
            _check_order(file, keys, findings)


def _warn(file: YamlFile, keys: Keys, findings: Findings, code: Code) -> None:
    line, where = file.line(keys), dotted(keys)
    findings.warn(file.path, code, line=line, where=where, value=file.written(keys))


def _may_be_wrong(text: str, today: date | None) -> bool:
    """Quick: nearly all dates are good, and many are the same."""
    written = set(_WRITTEN.findall(text))
    if today or "valid_to" in text:
        return bool(written)
    return not all(map(first_day, written))


def _check_order(file: YamlFile, keys: Keys, findings: Findings) -> None:
    start, end = file.written((*keys[:-1], "valid_from")), file.written(keys)
    begins, ends = first_day(start), first_day(end)
    if begins and ends and ends < begins:
        findings.add(
            file.path, "dates-swapped", line=file.line(keys), where=dotted(keys),
            start=start, end=end,
        )  # fmt: skip
