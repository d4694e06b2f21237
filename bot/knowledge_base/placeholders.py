"""Fill {placeholders} of a text with facts and units, written as the language writes them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from datetime import date

from bot import i18n
from bot.dialogue.knowledge import Fact, Unit
from bot.knowledge_base.codes import Code
from bot.knowledge_base.fact_names import FactsOfTopics, is_of_topic, valued
from bot.knowledge_base.nearest import NOTHING, nearest
from bot.knowledge_base.unit_fields import EXAMPLES, contacts, field_of, is_field, kind_of

PLACEHOLDER = re.compile(r"\{([^{}\n]*)\}")


@dataclass(frozen=True, slots=True)
class PlaceholderFault:
    """snippet: the words in the text that are wrong.  values: fill the sentences."""

    code: Code
    snippet: str
    values: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Filler:
    """Everything that the placeholders of one topic may name, for one language.

    facts: by the names in the texts: the topic's own, and those of other topics that it shows.
    """

    facts: Mapping[str, Fact]
    units: Mapping[str, Unit]
    language: str
    unconfirmed: str  # the mark behind a fact of low confidence
    reported_units: Set[str] = frozenset()  # not usable, and said elsewhere
    unfinished_units: Set[str] = frozenset()  # somebody has begun to write them
    topics: FactsOfTopics = field(default_factory=FactsOfTopics)
    _good: set[str] = field(default_factory=set, compare=False)  # names seen to be right

    def fill(self, text: str) -> str:
        """What cannot be filled stays as it is; `faults` names it."""
        filled = PLACEHOLDER.sub(lambda match: self._value(match[1]) or match[0], text)
        return i18n.one_dot(filled)

    def is_in_doubt(self, text: str, names: Sequence[str]) -> bool:
        """Quick: false when every brace has its pair and every name between them can be filled.

        names: those in the text.
        """
        if text.count("{") + text.count("}") != 2 * len(names):
            return True
        if self._good.issuperset(names):
            return False
        self._good.update(name for name in names if self._fault(name) is None)
        return not self._good.issuperset(names)

    def faults(self, text: str) -> Iterator[PlaceholderFault]:
        """Everything between braces that cannot be filled, and every brace without its pair."""
        for name in names_in(text):
            fault = self._fault(name)
            if fault:
                code, values = fault
                yield PlaceholderFault(code, f"{{{name}}}", {"name": name, **values})
        for match in re.finditer(r"[{}][^\s{}.,;!?]*", PLACEHOLDER.sub("", text)):
            name = match[0].strip("{}")
            right = f"{{{name}}}" if name else NOTHING
            yield PlaceholderFault(
                "placeholder-open", match[0], {"written": match[0], "right": right}
            )

    def _value(self, name: str) -> str:
        if ":" in name:
            field_name, unit_id = name.split(":", 1)
            unit = self.units.get(unit_id)
            return field_of(unit, field_name, self.language) if unit else ""
        fact = self.facts.get(name)
        if fact is None or fact.value is None:
            return ""
        written = _written(fact, self.language)
        return f"{written} ({self.unconfirmed})" if fact.confidence == "low" else written

    def _fault(self, name: str) -> tuple[Code, Mapping[str, object]] | None:
        if not name.strip():
            return "placeholder-empty", {}
        if "".join(name.split()) != name:
            return "placeholder-spaces", {"right": f"{{{''.join(name.split())}}}"}
        if ":" in name:
            return self._unit_fault(*name.split(":", 1))
        if name in self.facts and self.facts[name].type != "rule":
            return None  # a missing value is reported where the fact stands
        if is_of_topic(name):
            return self.topics.fault(name)
        known = [each for each in valued(self.facts) if not is_of_topic(each)]
        return "unknown-fact", {"near": nearest(name, known), "known": known or NOTHING}

    def _unit_fault(
        self, field_name: str, unit_id: str
    ) -> tuple[Code, Mapping[str, object]] | None:
        if not is_field(field_name):
            return "unknown-unit-field", {"field": field_name, "allowed": EXAMPLES}
        if unit_id in self.unfinished_units:
            return "unfinished-unit", {"unit": unit_id}
        if unit_id in self.reported_units:
            return None
        if unit_id not in self.units:
            return "unknown-unit", {"unit": unit_id, "near": nearest(unit_id, self.units)}
        if not field_of(self.units[unit_id], field_name, self.language):
            kind = kind_of(field_name)
            has = contacts(self.units[unit_id], kind) or NOTHING
            return "unit-lacks", {"field": kind, "unit": unit_id, "has": has}
        return None


def names_in(text: str) -> list[str]:
    """What stands between braces, in order."""
    return PLACEHOLDER.findall(text)


def _written(fact: Fact, language: str) -> str:
    """A value of the wrong kind stays as typed: checks/facts.py reports it."""
    value = fact.value
    if fact.type == "date":
        return _day(str(value), language)
    if isinstance(value, str) or value is None:
        return str(value)
    return i18n.money(value, language) if fact.type == "money" else i18n.number(value, language)


def _day(written: str, language: str) -> str:
    try:
        return i18n.day(date.fromisoformat(written), language)
    except ValueError:
        return written
