"""Whether opening hours are the same every week, and the week that they make."""

from __future__ import annotations

import re

from bot.dialogue.ports import DayHours
from bot.knowledge_base.hours import OsmOpeningHours

# What OSM opening_hours say of parts of a year, of single days and of the sun.
_OTHER_THAN_WEEKLY = re.compile(
    r"\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|week|easter|SH|"
    r"sunrise|sunset|dawn|dusk|\d{4})\b|\["
)


def is_weekly(osm: str) -> bool:
    """Public holidays apart."""
    return not _OTHER_THAN_WEEKLY.search(osm)


def week_of(osm: str) -> tuple[DayHours, ...]:
    """Monday to Sunday without a holiday."""
    return OsmOpeningHours().days(osm)
