"""Which unit to send a person to: by topic, by what is asked, by where the person is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import asin, cos, radians, sin, sqrt

from bot.dialogue.knowledge import Snapshot, Topic, Unit, UnitRole
from bot.dialogue.messages import Point

SHOWN = 2
EARTH_RADIUS_KM = 6371.0


@dataclass(frozen=True, slots=True)
class Referral:
    """reason: why this unit, in the reader's language, empty when none is written.

    kilometers: as the crow flies, None when the person or the unit has no place.
    """

    unit: Unit
    reason: str
    kilometers: float | None = None


def refer(
    topic: Topic,
    aspects: Sequence[str],
    snapshot: Snapshot,
    *,
    language: str,
    place: Point | None = None,
    most: int = SHOWN,
) -> tuple[Referral, ...]:
    """The units of the topic in the order of its file, which begins with those that decide.

    A unit that serves only some aspects is named when one of them is asked, and then it is among
    the units shown.
    """
    roles = [
        role
        for role in topic.units
        if role.unit in snapshot.units and (not role.aspects or role.aspects & set(aspects))
    ]
    chosen = [
        Referral(
            snapshot.units[role.unit],
            _reason(topic, role.unit, language),
            distance(place, snapshot.units[role.unit].point),
        )
        for role in _asked_among_first(roles, most)
    ]
    if place:
        chosen.sort(key=lambda each: (each.kilometers is None, each.kilometers or 0.0))
    return tuple(chosen[:most])


def _asked_among_first(roles: Sequence[UnitRole], most: int) -> list[UnitRole]:
    special = [role for role in roles if role.aspects]
    if not special or special[0] in roles[:most]:
        return list(roles)
    others = [role for role in roles if role is not special[0]]
    return [*others[: most - 1], special[0], *others[most - 1 :]]


def distance(place: Point | None, other: Point | None) -> float | None:
    """Kilometers on the great circle (haversine formula)."""
    if place is None or other is None:
        return None
    lat1, lat2 = radians(place.latitude), radians(other.latitude)
    half_lat = sin((lat2 - lat1) / 2) ** 2
    half_lon = sin(radians(other.longitude - place.longitude) / 2) ** 2
    return 2 * EARTH_RADIUS_KM * asin(sqrt(half_lat + cos(lat1) * cos(lat2) * half_lon))


def _reason(topic: Topic, unit: str, language: str) -> str:
    translation = topic.translations.get(language)
    return translation.unit_reasons.get(unit, "") if translation else ""
