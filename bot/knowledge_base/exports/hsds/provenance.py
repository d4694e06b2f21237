"""Where a service's own fields come from: the facts of its topic and the unit's file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from bot.dialogue.knowledge import Fact, Source
from bot.knowledge_base.exports.hsds.entries import Entry
from bot.knowledge_base.exports.hsds.metadata import (
    Resource,
    confirmed,
    each_once,
    of_unit,
    sourced,
)
from bot.knowledge_base.exports.hsds.offers import Offer

# Sections of a topic -> the field of HSDS in which they stand.
FIELDS_OF_ALL = {"answer": "description", "eligibility": "eligibility_description"}
FIELDS_OF_MATTER = {
    "how": "application_process",
    "documents": "required_documents",
    "cost": "fees_description",
    "duration": "wait_time",
}


def provenance(offer: Offer) -> list[Entry]:
    """Each field with each of its pages once, and when staff confirmed it."""
    resource = Resource("service", offer.id)
    raw = offer.wording.base.topics[offer.topic.id].file.values
    entries = of_unit(_unit_file(offer), resource, wording=offer.wording, ids=offer.ids)
    for fact in offer.topic.facts.values():
        page, on = _page(raw["facts"][fact.id]), raw.get("confirmed", {}).get(fact.id)
        for field in _fields(fact, offer):
            entries.append(sourced(resource, field, page, offer.ids))
            if on:
                entries.append(confirmed(resource, field, on["on"], offer.wording, offer.ids))
    return each_once(entries)


def assured_date(offer: Offer) -> str | None:
    """The last day on which staff confirmed something of the unit or of the topic."""
    topic = offer.wording.base.topics[offer.topic.id].file.values
    confirmations = [
        *topic.get("confirmed", {}).values(),
        *_unit_file(offer).get("confirmed", {}).values(),
    ]
    return max((each["on"] for each in confirmations), default=None)


def _unit_file(offer: Offer) -> dict[str, Any]:
    values: dict[str, Any] = offer.wording.base.units.files[offer.unit.id].values
    return values


def _page(raw: dict[str, Any]) -> Source:
    """As published; the snapshot shows the day of a confirmation instead."""
    return Source(raw["source"], raw["as_of"])


def _fields(fact: Fact, offer: Offer) -> Iterator[str]:
    shown = FIELDS_OF_ALL | (FIELDS_OF_MATTER if offer.carries_the_matter else {})
    yield from (field for section, field in shown.items() if section in fact.sections)
