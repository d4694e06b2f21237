"""Is it open now, and when does that change? OSM opening_hours in Warsaw, with Polish holidays."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

import opening_hours
from opening_hours import OpeningHours as OsmHours

from bot.dialogue.ports import DayHours, OpeningState

WARSAW = ZoneInfo("Europe/Warsaw")
ORDINARY_MONDAY = date(2026, 11, 23)  # the first day of a week without holidays
HORIZON = timedelta(days=14)  # "opens in three weeks" helps nobody; say that it is not known


class OsmOpeningHours:
    """The OpeningHours port, on the library opening-hours-py."""

    def state(self, osm: str, at: datetime) -> OpeningState:
        rules = _rules(osm)
        local = at.astimezone(WARSAW)
        change = rules.next_change(local)
        known = change is not None and change - local <= HORIZON
        return OpeningState(open=rules.is_open(local), changes_at=change if known else None)

    def days(self, osm: str) -> tuple[DayHours, ...]:
        return tuple(
            DayHours(day, times_on(osm, day))
            for day in (ORDINARY_MONDAY + timedelta(days=number) for number in range(7))
        )


def times_on(osm: str, day: date) -> tuple[str, ...]:
    """The open times of a day, "8:00-12:00" each; those over midnight end at 24:00."""
    begin = datetime.combine(day, time(), WARSAW)
    found = []
    for start, end, state, _ in _rules(osm).intervals(begin, begin + timedelta(days=1)):
        if str(state) == "open" and start.date() == day:
            last = "24:00" if end is None or end.date() > day else _clock(end)
            found.append(f"{_clock(start)}-{last}")
    return tuple(found)


def _clock(moment: datetime) -> str:
    return f"{moment.hour}:{moment:%M}"


def is_readable(osm: str) -> bool:
    """Whether the text follows the OSM specification."""
    return bool(osm.strip()) and opening_hours.validate(osm)


def without_holidays(osm: str) -> str:
    """Weekday hours do not hold on public holidays, unless the text speaks of them itself.

    Ustawa z dnia 18 stycznia 1951 r. o dniach wolnych od pracy.
    """
    return osm if "PH" in osm or "24/7" in osm or "Su" in osm else f"{osm}; PH off"


@lru_cache(maxsize=1024)
def _rules(osm: str) -> OsmHours:
    return OsmHours(osm, timezone=WARSAW, country="PL")
