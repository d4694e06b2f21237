"""HSDS schedules from OSM opening_hours: one for the same hours on some days of the week."""

from __future__ import annotations

from bot.dialogue.knowledge import Hours
from bot.dialogue.ports import DayHours
from bot.knowledge_base.exports.hsds.entries import Entry, present
from bot.knowledge_base.exports.ids import Ids
from bot.knowledge_base.exports.weeks import is_weekly, week_of
from bot.knowledge_base.exports.wording import Wording
from bot.knowledge_base.hours import WARSAW

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
MIDNIGHT, LAST_MINUTE = "24:00", "23:59"  # a reader of "HH:MM" may refuse 24:00


def schedules(hours: Hours | None, location: str, wording: Wording, ids: Ids) -> list[Entry]:
    """Hours that have ended are left out: nobody knows the present ones.

    Hours that differ in the year have no days, and stand in the description as OSM writes them.
    """
    if hours is None or hours.validity.ended_before(wording.base.day):
        return []
    if not is_weekly(hours.osm):
        return [_schedule(hours, location, wording, ids, "as-written", description=hours.osm)]
    week = week_of(hours.osm)
    words = wording.week(week)
    return [
        _schedule(
            hours, location, wording, ids, interval, description=words, **_rule(interval, days)
        )
        for interval, days in _days_by_interval(week).items()
    ]


def _days_by_interval(week: tuple[DayHours, ...]) -> dict[str, list[str]]:
    """ "8:00-16:00" -> ["MO", "TU"]."""
    found: dict[str, list[str]] = {}
    for name, day in zip(DAYS, week, strict=True):
        for interval in day.times:
            found.setdefault(interval, []).append(name)
    return found


def _rule(interval: str, days: list[str]) -> dict[str, str]:
    """Times of the clock on the wall: an offset would be wrong for one half of the year."""
    opens, closes = interval.split("-")
    return {
        "freq": "WEEKLY",
        "wkst": DAYS[0],
        "byday": ",".join(days),
        "opens_at": opens.zfill(5),
        "closes_at": LAST_MINUTE if closes == MIDNIGHT else closes.zfill(5),
    }


def _schedule(
    hours: Hours, location: str, wording: Wording, ids: Ids, name: str, **rule: str
) -> Entry:
    start, end = hours.validity.start, hours.validity.end
    return present(
        id=ids.of("schedule", location, name),
        location_id=location,
        valid_from=start.isoformat() if start else None,
        valid_to=end.isoformat() if end else None,
        **rule,
        notes=" ".join(_notes(hours, wording)),
    )


def _notes(hours: Hours, wording: Wording) -> list[str]:
    notes = [wording.say("export-local-time", zone=WARSAW.key), wording.trust(hours)]
    if "PH off" in hours.osm:
        notes.insert(0, wording.say("export-off-on-holidays"))
    return notes
