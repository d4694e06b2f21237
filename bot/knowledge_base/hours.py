"""Is it open now, and when does that change? OSM opening_hours in Warsaw, with Polish holidays."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

import opening_hours
from opening_hours import OpeningHours as OsmHours

from bot.dialogue.ports import OpeningState

WARSAW = ZoneInfo("Europe/Warsaw")
HORIZON = timedelta(days=14)  # "opens in three weeks" helps nobody; say that it is not known


class OsmOpeningHours:
    """The OpeningHours port, on the library opening-hours-py."""

    def state(self, osm: str, at: datetime) -> OpeningState:
        rules = _rules(osm)
        local = at.astimezone(WARSAW)
        change = rules.next_change(local)
        known = change is not None and change - local <= HORIZON
        return OpeningState(open=rules.is_open(local), changes_at=change if known else None)


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
