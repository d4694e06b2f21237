"""The opening hours of an ordinary week in a few lines."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from bot import i18n
from bot.dialogue.ports import DayHours


def week_lines(days: Sequence[DayHours], language: str) -> list[str]:
    """ "Mon–Fri: 8:00–15:30", days with the same hours together; closed days are left out."""
    lines = []
    for times, found in groupby(days, key=lambda each: each.times):
        run = list(found)
        if times:
            hours = ", ".join(each.replace("-", "–") for each in times)
            lines.append(f"{_span(run, language)}: {hours}")
    return lines


def _span(days: Sequence[DayHours], language: str) -> str:
    first, last = (i18n.weekday(days[n].day, language, short=True) for n in (0, -1))
    return first if len(days) == 1 else f"{first}–{last}"
