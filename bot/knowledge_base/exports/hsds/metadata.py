"""HSDS metadata: from which page each field is, of which date, and who confirmed it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from bot.dialogue.knowledge import Source
from bot.knowledge_base.dates import first_day
from bot.knowledge_base.exports.hsds.entries import Entry
from bot.knowledge_base.exports.ids import Ids
from bot.knowledge_base.exports.wording import Wording

# What a source of a unit covers -> the table of HSDS and its field.
FIELDS = {
    "name": ("organization", "name"),
    "mission": ("organization", "description"),
    "notes": ("organization", "description"),
    "emails": ("organization", "email"),
    "websites": ("organization", "website"),
    "address": ("location", "addresses"),
    "coordinates": ("location", "latitude"),
    "phones": ("location", "phones"),
    "hours": ("location", "schedules"),
    "languages": ("location", "languages"),
    "accessibility": ("location", "accessibility"),
    "booking": ("service", "application_process"),
    "eligibility": ("service", "eligibility_description"),
}


@dataclass(frozen=True, slots=True)
class Resource:
    """What the metadata is about."""

    table: str
    id: str


def sourced(resource: Resource, field: str, source: Source, ids: Ids) -> Entry:
    """A page said so. as_of: the date as precisely as it is known, an extension of HSDS."""
    site = urlsplit(source.url).netloc
    return _entry(resource, field, source, ids, action="sourced", by=site)


def confirmed(resource: Resource, field: str, day: str, wording: Wording, ids: Ids) -> Entry:
    """Staff looked at it. Their names stay inside: an export is public."""
    by = wording.say("export-by-staff")
    return _entry(resource, field, Source("", day), ids, action="confirmed", by=by)


def of_unit(raw: dict[str, Any], resource: Resource, *, wording: Wording, ids: Ids) -> list[Entry]:
    """Everything that a unit's file says about the origin of one table's fields."""
    pages = [
        (cover, Source(each["url"], each["as_of"]))
        for each in raw["sources"]
        for cover in each["covers"]
    ]
    for cover in ("hours", "coordinates"):  # with a source of their own
        own = raw.get(cover, {})
        if "source" in own:
            pages.append((cover, Source(own["source"], own.get("as_of", "undated"))))
    entries = [
        sourced(resource, FIELDS[cover][1], source, ids)
        for cover, source in pages
        if FIELDS[cover][0] == resource.table
    ]
    entries += [
        confirmed(resource, FIELDS[cover][1], each["on"], wording, ids)
        for cover, each in raw.get("confirmed", {}).items()
        if FIELDS.get(cover, ("", ""))[0] == resource.table
    ]
    return each_once(entries)


def each_once(entries: list[Entry]) -> list[Entry]:
    return list({entry["id"]: entry for entry in entries}.values())


def _entry(
    resource: Resource, field: str, source: Source, ids: Ids, *, action: str, by: str
) -> Entry:
    """An unknown date is empty: HSDS wants the field, and Frictionless reads "" as missing."""
    day = first_day(source.as_of)
    return {
        "id": ids.of("metadata", resource.id, field, action, source.url, source.as_of),
        "resource_id": resource.id,
        "resource_type": resource.table,
        "last_action_date": day.isoformat() if day else "",
        "last_action_type": action,
        "field_name": field,
        "previous_value": "",
        "replacement_value": source.url,
        "updated_by": by,
        "as_of": source.as_of,
    }
