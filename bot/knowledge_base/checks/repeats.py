"""One fact in one place: what stands in two topics, or in a topic and a unit, grows old in one.

Equal values are often chance: many fees are 100 zł, many rules hold since 1 January. So two topics
repeat a fact only when
- a phone, a link, an e-mail address or an account number is the same: nobody else has it; or
- another value (no short code) is the same and comes from the same page; or
- an amount is the same and has the same name (`fee_card` and `fee_card`).
Numbers, days, months and years are never compared.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.dialogue.knowledge import Fact, Unit
from bot.knowledge_base.checks.references import units_of
from bot.knowledge_base.codes import Code
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.topics import RawTopic, facts_of
from bot.knowledge_base.unit_fields import placeholders_of
from bot.knowledge_base.yaml_nodes import Keys

_COMPARED = ("money", "date", "percent", "code")
_SHORTEST_CODE = 4  # "B1" and "SA" are the same by chance
_ACCOUNT_DIGITS = 26
_MOST_NAMED = 3  # other topics in one message
_PHONE_DIGITS = 9  # shorter ones (112, 116 123) are the same everywhere and do not change

Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UnitValue:
    """A value of a unit. right: the placeholder that shows it."""

    unit: str
    right: str

    @property
    def is_address(self) -> bool:
        """Others may work in the same house and stay there when the unit moves."""
        return self.right.startswith("{address:")


def check(topics: Sequence[RawTopic], units: Mapping[str, Unit], findings: Findings) -> None:
    facts = [(topic, fact) for topic in topics for fact in facts_of(topic).values()]
    of_units = values_of_units(units)
    places: dict[Key, list[tuple[RawTopic, Fact]]] = defaultdict(list)
    for topic, fact in facts:
        for key in _keys(fact):
            places[key].append((topic, fact))
    for topic, fact in facts:
        known = of_units.get(normal(str(fact.value)))
        if known and (not known.is_address or known.unit in units_of(topic)):
            _report(topic, fact, findings, "fact-of-unit", unit=known.unit, right=known.right)
            continue
        others = {
            f"{{{other.id}.{same.id}}}": f"{other.id} ({same.id})"
            for key in _keys(fact)
            for other, same in places[key]
            if other is not topic
        }
        if others:
            _report(
                topic, fact, findings, "fact-in-two-places",
                kind="contact" if _is_contact(fact) else "value",
                others=list(others.values())[:_MOST_NAMED], right=next(iter(others)),
            )  # fmt: skip


def values_of_units(units: Mapping[str, Unit]) -> dict[str, UnitValue]:
    """Normal form -> who has it."""
    found: dict[str, UnitValue] = {}
    for unit in units.values():
        for written, right in placeholders_of(unit):
            form = normal(written)
            if form:
                found.setdefault(form, UnitValue(unit.id, right))
    return found


def normal(written: str) -> str:
    """The same for all ways to write one phone, link or address; "" when it is too common."""
    text = written.strip().casefold()
    digits = "".join(filter(str.isdigit, text))
    if text.startswith("http"):
        return text.split("://", 1)[-1].removeprefix("www.").rstrip("/")
    if not any(map(str.isalpha, text)):
        return digits[-_PHONE_DIGITS:] if _PHONE_DIGITS <= len(digits) <= 12 else ""
    return text if "@" in text or any(map(str.isdigit, text)) else ""


def _keys(fact: Fact) -> Iterator[Key]:
    value = str(fact.value)
    if _is_contact(fact) or _is_account(value):
        yield (value.casefold(),)
    elif fact.type in _COMPARED and (fact.type != "code" or len(value) >= _SHORTEST_CODE):
        yield (fact.type, value, "page", fact.source.url)
        if fact.type == "money":
            yield (fact.type, value, "name", fact.id)


def _is_contact(fact: Fact) -> bool:
    return fact.type in ("phone", "url") or (fact.type == "code" and "@" in str(fact.value))


def _is_account(value: str) -> bool:
    return sum(map(str.isdigit, value)) == _ACCOUNT_DIGITS


def _report(topic: RawTopic, fact: Fact, findings: Findings, code: Code, **values: object) -> None:
    keys: Keys = ("facts", fact.id, "value")
    findings.warn(
        topic.file.path, code, line=topic.file.line(keys), where=f"facts.{fact.id}.value",
        fact=fact.id, value=fact.value, **values,
    )  # fmt: skip
