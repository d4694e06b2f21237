"""Units on a map: a GeoJSON FeatureCollection (RFC 7946), with what one asks of a place."""

from __future__ import annotations

from typing import Any

from bot.dialogue.cards import newest_source
from bot.dialogue.knowledge import Hours, Phone, Snapshot, Unit
from bot.knowledge_base.exports.wording import Wording

Feature = dict[str, Any]


def feature_collection(wording: Wording) -> Feature:
    """Units with a place, those that have ended left out; see `without_place`."""
    units = (unit for unit in _existing(wording) if unit.point)
    return {
        "type": "FeatureCollection",
        "features": [_feature(unit, wording) for unit in units],
    }


def without_place(wording: Wording) -> list[Unit]:
    """Units that cannot be shown: nobody has written down their coordinates."""
    return [unit for unit in _existing(wording) if unit.point is None]


def _existing(wording: Wording) -> list[Unit]:
    units = wording.base.snapshot.units
    day = wording.base.day
    return [unit for _, unit in sorted(units.items()) if not unit.validity.ended_before(day)]


def _feature(unit: Unit, wording: Wording) -> Feature:
    place = unit.point
    coordinates = [place.longitude, place.latitude] if place else None  # RFC 7946 has x, y
    return {
        "type": "Feature",
        "id": unit.id,
        "geometry": {"type": "Point", "coordinates": coordinates},
        "properties": _properties(unit, wording),
    }


def _properties(unit: Unit, wording: Wording) -> dict[str, Any]:
    """The same names in every feature; null: not known."""
    source = newest_source(unit.sources)
    hours = unit.hours if _hold(unit.hours, wording) else None
    start = unit.validity.start
    return {
        "id": unit.id,
        "name": wording.said(unit.names),
        "kind": unit.kind,
        "address": wording.address(unit.address) if unit.address else None,
        "phones": [_phone(phone, wording) for phone in unit.phones],
        "website": unit.websites[0] if unit.websites else None,
        "opening_hours": hours.osm if hours else None,
        "opening_hours_confirmed": hours.confirmed if hours else None,
        "topics": _topics(unit, wording.base.snapshot),
        "valid_from": start.isoformat() if start else None,
        "source": source.url if source else None,
        "as_of": source.as_of if source else None,
        "confidence": unit.confidence,
    }


def _phone(phone: Phone, wording: Wording) -> str:
    label = wording.said(phone.label)
    return f"{phone.number} ({label})" if label else phone.number


def _hold(hours: Hours | None, wording: Wording) -> bool:
    return hours is not None and hours.validity.holds(wording.base.day)


def _topics(unit: Unit, snapshot: Snapshot) -> list[str]:
    return sorted(
        topic.id
        for topic in snapshot.topics.values()
        if any(role.unit == unit.id for role in topic.units)
    )
