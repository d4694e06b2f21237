"""Units as tasks: which of their fields are older than they may be, and whom to ask."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.dialogue.knowledge import Unit
from bot.knowledge_base.freshness import Freshness, age_in_days
from bot.knowledge_base.worklist.values import Contact, Item

UNDATED = "undated"
ALL = "all"  # a confirmation of the whole file
OTHER = ("emails", "websites", "languages", "booking", "eligibility", "accessibility")
FIELDS = ("hours", "address", "phones", *OTHER)  # what can be confirmed
_EMERGENCY = 3  # digits of 112, 997, 998, 999
_GROUPS = (
    ("hours", ("hours",), "hours"),
    ("address", ("address",), "address"),
    ("phones", ("phones",), "contact"),
    ("other", OTHER, "mission"),
)


def fields_of(raw: Mapping[str, Any]) -> tuple[str, ...]:
    """The fields of a unit's file that can be confirmed."""
    return tuple(name for name in FIELDS if raw.get(name))


def items_of(raw: Mapping[str, Any], freshness: Freshness, today: date) -> Iterator[Item]:
    """One for each group of fields that the file has; a group is as old as its oldest field."""
    for name, members, kind in _GROUPS:
        dated = [_dated(raw, field, today) for field in members if raw.get(field)]
        if dated:
            oldest = max(dated, key=lambda each: each.age)
            limit = freshness.limit(kind)
            stale = tuple(each.field for each in dated if each.age > limit)
            yield Item(
                name, stale or tuple(each.field for each in dated), _value(raw, name, stale),
                kind, oldest.as_of, oldest.age, limit, oldest.source,
            )  # fmt: skip


def contacts_of(unit: Unit) -> tuple[Contact, ...]:
    """Its first phone, else its e-mail, else its website. 112 is never called to check data."""
    phones = [phone.number for phone in unit.phones if len(phone.number) > _EMERGENCY]
    if phones:
        return (Contact("phone", phones[0], unit.id),)
    if unit.emails:
        return (Contact("email", unit.emails[0], unit.id),)
    return tuple(Contact("website", website, unit.id) for website in unit.websites[:1])


@dataclass(frozen=True, slots=True)
class _Dated:
    field: str
    as_of: str
    age: float
    source: str


def _dated(raw: Mapping[str, Any], field: str, today: date) -> _Dated:
    """By the newest date that covers the field. Hours which have ended are not known any more."""
    ended = raw["hours"].get("valid_to") if field == "hours" else None
    if ended and age_in_days(ended, today) > 0:
        return _Dated(field, ended, math.inf, raw["hours"]["source"])
    known = [
        _Dated(field, as_of, age_in_days(as_of, today), source)
        for as_of, source in _dates(raw, field)
    ]
    return min(known, key=lambda each: each.age)


def _dates(raw: Mapping[str, Any], field: str) -> Iterator[tuple[str, str]]:
    """(date, page) of everything that says how the field is."""
    first_page = raw["sources"][0]["url"]
    yield UNDATED, first_page
    yield from (
        (source["as_of"], source["url"]) for source in raw["sources"] if field in source["covers"]
    )
    if field == "hours":
        yield raw["hours"]["as_of"], raw["hours"]["source"]
    confirmed = raw.get("confirmed", {})
    for name in confirmed.keys() & {field, ALL}:
        yield confirmed[name]["on"], first_page


def _value(raw: Mapping[str, Any], name: str, stale: tuple[str, ...]) -> str:
    if name == "hours":
        return str(raw["hours"]["osm"])
    if name == "address":
        return f"{raw['address']['street']}, {raw['address']['city']}"
    if name == "phones":
        return ", ".join(phone["number"] for phone in raw["phones"])
    return "; ".join(_short(raw[field]) for field in stale)


def _short(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return str(value["pl"])
