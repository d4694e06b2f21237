"""Opening hours as a calendar (iCalendar, RFC 5545) to which a telephone can subscribe.

Each open time of the coming weeks is an event of its own. A weekly rule with exceptions would have
to know the holidays a second time, and could not say what OSM hours say of seasons; and hours
that nobody looks at for months should not stand in anybody's calendar for ever.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone

from icalendar import Calendar, Event
from icalendar.enums import TRANSP

from bot.dialogue.knowledge import Hours, Unit
from bot.knowledge_base.exports.ids import Ids
from bot.knowledge_base.exports.openings import DAY, Opening, openings
from bot.knowledge_base.exports.uris import uri
from bot.knowledge_base.exports.wording import Wording

PRODUCT = "-//Witaj//opening hours//"
REFRESH = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Made:
    """content: the file.  without_hours: units of which no hours are known in these weeks."""

    content: str
    without_hours: tuple[str, ...]


def calendar(units: Iterable[Unit], wording: Wording, *, weeks: int) -> Made:
    """Whole weeks, from the Monday before the day of the base."""
    days, chosen = _days(wording.base.day, weeks), list(units)
    ids = Ids.for_city(wording.base.snapshot.city.words)
    made = _empty(chosen, wording)
    without = []
    for unit in chosen:
        events = _events(unit, days, wording, ids)
        for event in events:
            made.add_component(event)
        if not events:
            without.append(unit.id)
    made.add_missing_timezones(first_date=days[0], last_date=days[-1] + DAY)
    return Made(made.to_ical().decode(), tuple(without))


def _empty(units: list[Unit], wording: Wording) -> Calendar:
    """Without the library's own UID, which would be another one each time."""
    made: Calendar = Calendar.new(
        name=wording.said(units[0].names) if len(units) == 1 else wording.label("hours"),
        prodid=f"{PRODUCT}{wording.language.upper()}",
        calscale="GREGORIAN",
        method="PUBLISH",
        refresh_interval=REFRESH,
    )
    del made["UID"]
    return made


def _days(day: date, weeks: int) -> list[date]:
    monday = day - day.weekday() * DAY
    return [monday + number * DAY for number in range(7 * weeks)]


def _events(unit: Unit, days: list[date], wording: Wording, ids: Ids) -> list[Event]:
    hours = unit.hours
    if hours is None:
        return []
    events = []
    for opening in openings(hours, unit.validity, days):
        event = _event(unit, hours, opening, wording)
        event.uid = ids.of("opening", unit.id, opening.start.isoformat())
        events.append(event)
    return events


def _event(unit: Unit, hours: Hours, opening: Opening, wording: Wording) -> Event:
    """Transparent: an office being open does not make its reader busy."""
    event: Event = Event.new(
        stamp=datetime.combine(wording.base.day, time(), timezone.utc),
        start=opening.start,
        end=opening.end,
        summary=wording.said(unit.names),
        description=_description(unit, hours, wording),
        location=wording.address(unit.address) if unit.address else None,
        url=uri(unit.websites[0]) if unit.websites else None,
        transparency=TRANSP.TRANSPARENT,
    )
    if unit.point:
        event.add("geo", (unit.point.latitude, unit.point.longitude))
    return event


def _description(unit: Unit, hours: Hours, wording: Wording) -> str:
    phones = ", ".join(phone.number for phone in unit.phones)
    lines = (wording.trust(hours), phones and f"☎ {phones}", wording.said(unit.booking))
    return "\n".join(filter(None, lines))
