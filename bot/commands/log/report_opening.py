"""Whether units were open at the hours at which people were sent to them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime, time

from bot.dialogue.knowledge import Unit
from bot.dialogue.ports import OpeningHours
from bot.querylog.columns import CITY
from bot.querylog.counting import Counted
from bot.querylog.month_tables import Count
from bot.querylog.tables import Table, counted

OPEN, CLOSED = "open", "closed"
NAME = "units_by_opening"
DIMENSIONS = ("unit", "opening")
ALWAYS = "24/7"


def opening_table(
    named: Iterable[Count], units: Mapping[str, Unit], opening: OpeningHours
) -> Table:
    """By the hours that the knowledge has today; the log keeps none.

    named: units by day and hour.
    Of units that are now open and now closed. One whose hours are not known for all the days on
    which it was named is left out: the rest of its total would tell about single days.
    """
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for key, count in named:
        counts[key.unit][_state(key, units.get(key.unit), opening)] += count
    return counted(NAME, DIMENSIONS, {
        (unit, state): states[state]
        for unit, states in counts.items()
        for state in (OPEN, CLOSED)
        if _UNKNOWN not in states
    })  # fmt: skip


_UNKNOWN = ""


def _state(named: Counted, unit: Unit | None, opening: OpeningHours) -> str:
    hours = unit.hours if unit else None
    if hours is None or hours.osm == ALWAYS or not hours.validity.holds(named.day):
        return _UNKNOWN
    middle = datetime.combine(named.day, time(named.hour, 30), CITY)  # the minute is not kept
    return OPEN if opening.state(hours.osm, middle).open else CLOSED
