"""How a report names what it counts, in Polish or English."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from bot import i18n
from bot.dialogue.knowledge import Snapshot
from bot.i18n import Texts
from bot.querylog.models import OTHER
from bot.querylog.month import Month
from bot.querylog.month_tables import NONE_FOUND
from bot.querylog.tables import TOTAL

HIDDEN = "#"  # the sign of Polish official statistics for what confidentiality forbids to show


@dataclass(frozen=True, slots=True)
class Words:
    """language: pl or en.  versions: of the knowledge -> first day in use.

    by_id: topics, units and languages by their short ids, where there is little room.
    """

    texts: Texts
    language: str
    knowledge: Snapshot
    month: Month
    versions: Mapping[str, date]
    by_id: bool = False

    def say(self, key: str, **values: str | int | float) -> str:
        return self.texts.get(self.language, f"report-{key}", **values)

    def day(self, day: date) -> str:
        return i18n.day(day, self.language)

    def count(self, count: int | None) -> str:
        return HIDDEN if count is None else i18n.number(count, self.language)

    def percent(self, share: float) -> str:
        return f"{i18n.number(round(100 * share, 1), self.language)} %"

    def dimension(self, dimension: str) -> str:
        return self.say(f"dimension-{_dashed(dimension)}")

    def member(self, dimension: str, name: str) -> str:
        """A row or a column of a table."""
        if name in (OTHER, TOTAL):
            return self.say(name)
        if dimension in ("topic", "aspect") and name == NONE_FOUND:
            return self.say(f"no-{dimension}")
        if dimension == "week":
            return self._week(name)
        if dimension == "knowledge_version":
            return self._version(name)
        if dimension in ("topic", "aspect", "unit", "language"):
            return name if self.by_id else self._in_full(dimension, name)
        return self._short(dimension, name)

    def _in_full(self, dimension: str, name: str) -> str:
        if dimension == "language":
            return i18n.language_name(name, self.language)
        if dimension in ("topic", "aspect"):
            return self.knowledge.label(name, self.language)
        unit = self.knowledge.units.get(name)
        return (unit.names.get(self.language) or unit.names["pl"]) if unit else name

    def _week(self, name: str) -> str:
        """ "2.11–8.11", without the days of other months."""
        monday = date.fromisocalendar(int(name[:4]), int(name[-2:]), 1)
        first = max(monday, self.month.first)
        last = min(monday + timedelta(days=6), self.month.next - timedelta(days=1))
        return f"{first.day}.{first.month}–{last.day}.{last.month}"

    def _version(self, name: str) -> str:
        first = self.versions.get(name)
        return f"{name[:8]} ({self.day(first)})" if first else name[:8]

    def _short(self, dimension: str, name: str) -> str:
        key = f"{dimension}-{_dashed(name)}"
        return self.say(key) if self.texts.has(self.language, f"report-{key}") else name


def _dashed(name: str) -> str:
    return name.replace("_", "-")
