"""Compare the facts behind a topic and the data behind a unit's card, which texts only repeat."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.dialogue.knowledge import Fact, Source, Topic, Unit, Validity

ORIGIN = frozenset({"source", "as_of"})
NEW, GONE = "new", "gone"


@dataclass(frozen=True, slots=True)
class ValueChange:
    """name: of the fact or the unit's field.  aspect: which part of it, or NEW or GONE.

    before, after: as in the file; empty where there is none, as in a rule.
    """

    name: str
    aspect: str
    before: str
    after: str

    @property
    def is_origin(self) -> bool:
        """Where something is from: small print.  A rule only lends its source to sentences."""
        valueless = self.aspect in (NEW, GONE) and not self.before + self.after
        return self.aspect in ORIGIN or valueless


def fact_changes(old: Topic, new: Topic) -> Iterator[ValueChange]:
    for name in dict.fromkeys((*old.facts, *new.facts)):
        before, after = old.facts.get(name), new.facts.get(name)
        if before and after:
            yield from _differing(name, _of_fact(before), _of_fact(after))
        elif after:
            yield ValueChange(name, NEW, "", _value(after))
        elif before:
            yield ValueChange(name, GONE, _value(before), "")
    yield from _differing("", {"prefer_open": _yes(old)}, {"prefer_open": _yes(new)})


def data_changes(old: Unit, new: Unit) -> Iterator[ValueChange]:
    """What a card shows of today only, or not in words."""
    yield from _differing("hours", _of_hours(old), _of_hours(new))
    yield from _differing("", _of_unit(old), _of_unit(new))
    for number in range(max(len(old.phones), len(new.phones))):
        before, after = _phone_hours(old, number), _phone_hours(new, number)
        yield from _differing(f"phones.{number + 1}", before, after)


def _differing(name: str, old: dict[str, str], new: dict[str, str]) -> Iterator[ValueChange]:
    for aspect in dict.fromkeys((*old, *new)):
        before, after = old.get(aspect, ""), new.get(aspect, "")
        if before != after:
            yield ValueChange(name, aspect, before, after)


def _of_fact(fact: Fact) -> dict[str, str]:
    return {
        "value": _value(fact),
        "only_for": ", ".join(sorted(fact.only_for)),
        "confidence": fact.confidence,
        "volatile": str(fact.volatile).lower(),
        **_origin(fact.source),
    }


def _of_hours(unit: Unit) -> dict[str, str]:
    if unit.hours is None:
        return {}
    confirmed = str(unit.hours.confirmed).lower()
    return {
        "osm": unit.hours.osm,
        "confirmed": confirmed,
        **_validity(unit.hours.validity),
        **_origin(unit.hours.source),
    }


def _of_unit(unit: Unit) -> dict[str, str]:
    newest = sorted(f"{source.url} ({source.as_of})" for source in unit.sources)
    point = f"{unit.point.latitude}, {unit.point.longitude}" if unit.point else ""
    return {
        "coordinates": point,
        "confidence": unit.confidence,
        "replaced_by": unit.replaced_by or "",
        **_validity(unit.validity),
        "source": ", ".join(newest),
    }


def _phone_hours(unit: Unit, number: int) -> dict[str, str]:
    if number >= len(unit.phones):
        return {}
    return {"hours": unit.phones[number].hours or ""}


def _origin(source: Source) -> dict[str, str]:
    return {"source": source.url, "as_of": source.as_of}


def _validity(validity: Validity) -> dict[str, str]:
    ends = {"valid_from": validity.start, "valid_to": validity.end}
    return {name: day.isoformat() for name, day in ends.items() if day}


def _value(fact: Fact) -> str:
    return "" if fact.value is None else str(fact.value)


def _yes(topic: Topic) -> str:
    return str(topic.prefer_open).lower()
