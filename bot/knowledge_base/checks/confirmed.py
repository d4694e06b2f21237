"""Confirmations ("still correct") of what is not there, or of a day to come."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from bot.knowledge_base.dates import first_day
from bot.knowledge_base.nearest import nearest
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.yaml_files import YamlFile, dotted
from bot.knowledge_base.yaml_nodes import Keys

ALL = "all"  # the whole file


def check(file: YamlFile, names: Collection[str], findings: Findings, today: date | None) -> None:
    """names: of the fields or facts that can be confirmed."""
    for name, confirmation in file.values.get("confirmed", {}).items():
        keys: Keys = ("confirmed", name)
        if name != ALL and name not in names:
            findings.warn(
                file.path, "confirmed-unknown", line=file.line(keys), where=dotted(keys),
                name=name, near=nearest(name, names),
            )  # fmt: skip
        day = first_day(confirmation["on"])
        if today and day and day > today:
            keys = (*keys, "on")
            findings.warn(
                file.path, "confirmed-ahead", line=file.line(keys), where=dotted(keys),
                value=confirmation["on"], today=today.isoformat(),
            )  # fmt: skip
