"""Which unit to send a person to: by topic, by what is asked, by who and where the person is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
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


@dataclass(frozen=True, slots=True)
class Wish:
    """Who asks for a unit, and when.

    languages: of the reader, the best first.  situation: None when not known.  day: None: units
    of all times.  is_open: whether a unit is open at the moment.
    """

    languages: tuple[str, ...]
    aspects: tuple[str, ...] = ()
    situation: str | None = None
    place: Point | None = None
    day: date | None = None
    is_open: Callable[[Unit], bool] = lambda _: False


def refer(
    topic: Topic, snapshot: Snapshot, wish: Wish, *, most: int = SHOWN
) -> tuple[Referral, ...]:
    """The units of the topic in the order of its file, which begins with those that decide.

    A unit for the person's own situation comes first.  One that serves only some aspects is named
    when one of them is asked, and then it is among the units shown.
    """
    roles = [role for role in topic.units if _is_meant(role, snapshot, wish)]
    roles = _successors_first(roles, snapshot, wish.day)
    roles.sort(key=lambda role: not role.only_for)
    if topic.prefer_open:
        roles = _open_first(roles, snapshot, wish)
    chosen = [
        Referral(
            snapshot.units[role.unit],
            _reason(topic, role.unit, wish.languages),
            distance(wish.place, snapshot.units[role.unit].point),
        )
        for role in _asked_among_first(roles, most)
    ]
    if wish.place:
        chosen.sort(key=lambda each: (each.kilometers is None, each.kilometers or 0.0))
    return tuple(chosen[:most])


def _is_meant(role: UnitRole, snapshot: Snapshot, wish: Wish) -> bool:
    unit = snapshot.units.get(role.unit)
    if unit is None or not _exists(unit, snapshot, wish.day):
        return False
    if role.aspects and not role.aspects & set(wish.aspects):
        return False
    if wish.situation is None:
        return not role.only_for
    served = not role.only_for or wish.situation in role.only_for
    return served and wish.situation not in role.not_for


def _exists(unit: Unit, snapshot: Snapshot, day: date | None) -> bool:
    """A unit that ended is named until another takes its place; one to come beside the old one."""
    if day is None:
        return True
    if unit.validity.ended_before(day):
        return unit.replaced_by not in snapshot.units
    if unit.validity.begins_after(day):
        return any(each.replaced_by == unit.id for each in snapshot.units.values())
    return True


def _successors_first(
    roles: Sequence[UnitRole], snapshot: Snapshot, day: date | None
) -> list[UnitRole]:
    """From its first day on a new unit stands before the one whose work it takes over."""
    by_unit = {role.unit: role for role in roles}
    ordered: dict[str, UnitRole] = {}
    for role in roles:
        heir = by_unit.get(snapshot.units[role.unit].replaced_by or "")
        begun = heir and day and not snapshot.units[heir.unit].validity.begins_after(day)
        for each in (heir, role) if heir and begun else (role,):
            ordered.setdefault(each.unit, each)
    return list(ordered.values())


def _open_first(roles: Sequence[UnitRole], snapshot: Snapshot, wish: Wish) -> list[UnitRole]:
    """Among units that do the same, those that are open now."""
    kinds = list(dict.fromkeys((bool(role.only_for), role.does) for role in roles))
    return sorted(
        roles,
        key=lambda role: (
            kinds.index((bool(role.only_for), role.does)),
            not wish.is_open(snapshot.units[role.unit]),
        ),
    )


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


def _reason(topic: Topic, unit: str, languages: Sequence[str]) -> str:
    for language in languages:
        translation = topic.translations.get(language)
        if translation and translation.unit_reasons.get(unit):
            return translation.unit_reasons[unit]
    return ""
