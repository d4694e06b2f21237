"""Where a service's own fields come from: the facts of its topic and the unit's file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from bot.dialogue.knowledge import Source
from bot.knowledge_base.exports.hsds.entries import Entry
from bot.knowledge_base.exports.hsds.metadata import (
    Resource,
    confirmed,
    each_once,
    of_unit,
    sourced,
)
from bot.knowledge_base.exports.hsds.offers import Offer
from bot.knowledge_base.exports.hsds.shown_facts import ShownFact, shown_facts

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
    entries = of_unit(_unit_file(offer), resource, wording=offer.wording, ids=offer.ids)
    for shown in shown_facts(offer.topic.id, offer.wording.base):
        page, on = _page(shown.written), shown.confirmed
        for field in _fields(shown, offer):
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


def _page(raw: Mapping[str, Any]) -> Source:
    """As published; the snapshot shows the day of a confirmation instead."""
    return Source(raw["source"], raw["as_of"])


def _fields(shown: ShownFact, offer: Offer) -> Iterator[str]:
    fields = FIELDS_OF_ALL | (FIELDS_OF_MATTER if offer.carries_the_matter else {})
    yield from (field for section, field in fields.items() if section in shown.sections)
