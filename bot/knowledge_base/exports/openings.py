"""The open times of a unit over some weeks: single days, holidays and seasons already in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import groupby

from bot.dialogue.knowledge import Hours, Validity
from bot.knowledge_base.hours import WARSAW, times_on

DAY = timedelta(days=1)
ALL_DAY = ("0:00-24:00",)


@dataclass(frozen=True, slots=True)
class Opening:
    """start, end: both moments, or both days (the second not included) when open day and night."""

    start: datetime | date
    end: datetime | date


def openings(hours: Hours, validity: Validity, days: list[date]) -> Iterator[Opening]:
    """validity: of the unit; outside of it, and outside that of the hours, nothing is known."""
    known = [day for day in days if hours.validity.holds(day) and validity.holds(day)]
    times = [(day, times_on(hours.osm, day)) for day in known]
    for full, run in groupby(times, key=lambda each: each[1] == ALL_DAY):
        if full:
            yield from _day_and_night([day for day, _ in run])
        else:
            yield from (_opening(day, each) for day, intervals in run for each in intervals)


def _day_and_night(days: list[date]) -> Iterator[Opening]:
    """One opening for days in a row, rather than one a day."""
    for _, run in groupby(enumerate(days), key=lambda each: each[1] - each[0] * DAY):
        row = [day for _, day in run]
        yield Opening(row[0], row[-1] + DAY)


def _opening(day: date, interval: str) -> Opening:
    start, end = interval.split("-")
    return Opening(_moment(day, start), _moment(day, end))


def _moment(day: date, clock: str) -> datetime:
    """ "24:00" is the beginning of the next day."""
    hour, minute = map(int, clock.split(":"))
    return datetime.combine(day + (hour // 24) * DAY, time(hour % 24, minute), WARSAW)
