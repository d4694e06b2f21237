"""Fill {placeholders} of a text with facts and units, written as the language writes them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from bot import i18n
from bot.dialogue.knowledge import Fact, Unit

PLACEHOLDER = re.compile(r"\{([^{}\n]*)\}")
UNIT_FIELDS = ("unit", "phone", "address", "web")


@dataclass(frozen=True, slots=True)
class UnknownPlaceholder(Exception):
    """code: of the problem to report; name: what stands between the braces."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class Filler:
    """Everything that the placeholders of one topic may name, for one language."""

    facts: Mapping[str, Fact]
    units: Mapping[str, Unit]
    language: str
    unconfirmed: str  # the mark behind a fact of low confidence

    def fill(self, text: str) -> str:
        """Raises UnknownPlaceholder for the first one that cannot be filled."""
        return PLACEHOLDER.sub(lambda match: self.value(match[1]), text)

    def value(self, name: str) -> str:
        if ":" in name:
            return self._unit_value(*name.split(":", 1))
        if name not in self.facts or self.facts[name].value is None:
            raise UnknownPlaceholder("unknown-fact", name)
        fact = self.facts[name]
        written = _written(fact, self.language)
        return f"{written} ({self.unconfirmed})" if fact.confidence == "low" else written

    def _unit_value(self, field: str, unit_id: str) -> str:
        name = f"{field}:{unit_id}"
        if field not in UNIT_FIELDS or unit_id not in self.units:
            raise UnknownPlaceholder("unknown-unit", name)
        value = _unit_field(self.units[unit_id], field, self.language)
        if not value:
            raise UnknownPlaceholder("unit-lacks", name)
        return value


def names_in(text: str) -> list[str]:
    """What stands between braces, in order."""
    return PLACEHOLDER.findall(text)


def _unit_field(unit: Unit, field: str, language: str) -> str:
    if field == "unit":
        return unit.names.get(language) or unit.names["pl"]
    if field == "phone":
        return unit.phones[0].number if unit.phones else ""
    if field == "address":
        return unit.address.street if unit.address else ""
    return unit.websites[0] if unit.websites else ""


def _written(fact: Fact, language: str) -> str:
    value = fact.value
    if fact.type == "money":
        return i18n.money(float(str(value)), language)
    if fact.type == "date":
        return i18n.day(date.fromisoformat(str(value)), language)
    if isinstance(value, (int, float)):
        return i18n.number(value, language)
    return str(value)
