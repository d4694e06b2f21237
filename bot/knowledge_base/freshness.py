"""How long each kind of data stays fresh, and how old a piece of data is."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from bot.knowledge_base.dates import first_day
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.shapes import check_shape
from bot.knowledge_base.yaml_files import read_yaml

FRESHNESS_FILE = "freshness.yml"
# Days. hours, address and contact: of units; contact and all others: kinds of facts in topic.yml.
DEFAULTS: Mapping[str, int] = {
    "hours": 90, "address": 90, "contact": 90, "fee": 180,
    "deadline": 180, "law": 180, "procedure": 180, "mission": 365,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Freshness:
    """days: kind of data -> the age in days up to which nobody has to look again."""

    days: Mapping[str, int] = field(default_factory=lambda: DEFAULTS)

    def limit(self, kind: str) -> int:
        return self.days[kind]

    @classmethod
    def same_for_all(cls, days: int) -> Freshness:
        return cls(dict.fromkeys(DEFAULTS, days))


def read_freshness(folder: Path, findings: Findings) -> Freshness:
    """From freshness.yml; the defaults for what it does not say, or when there is no such file."""
    path = folder / FRESHNESS_FILE
    file = read_yaml(path, findings) if path.is_file() else None
    if file is None or not check_shape(file, "freshness", findings):
        return Freshness()
    written = {kind: int(days) for kind, days in file.values["days"].items()}
    return Freshness({**DEFAULTS, **written})


def day_of(as_of: str) -> date | None:
    """The day that a date of the staff stands for: "~2022" is the middle of that year.

    None for "undated" and for days that do not exist.
    """
    day = first_day(as_of)
    return day.replace(month=7) if day and as_of.startswith("~") and len(as_of) == 5 else day


def age_in_days(as_of: str, today: date) -> float:
    """Infinite when nobody knows: older than every limit."""
    day = day_of(as_of)
    return math.inf if day is None else max((today - day).days, 0)
