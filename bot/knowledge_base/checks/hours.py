"""Opening hours that the program cannot read, or that hold on Sundays too."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from bot.knowledge_base.hours import WARSAW, OsmOpeningHours, is_readable
from bot.knowledge_base.hours_form import has_days, meant_hours
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.yaml_files import YamlFile, dotted
from bot.knowledge_base.yaml_nodes import Keys


def check(file: YamlFile, findings: Findings) -> None:
    for keys, written in _hours_in(file):
        where = dotted(keys)
        if not is_readable(written):
            line, right = file.line(keys), meant_hours(written)
            findings.add(
                file.path, "hours-form", line=line, where=where, value=written, right=right
            )
        elif not has_days(written):
            line = file.line(keys)
            findings.warn(file.path, "hours-every-day", line=line, where=where, value=written)
        elif closes_in_the_night_to_monday(written):
            line = file.line(keys)
            findings.warn(file.path, "hours-night-gap", line=line, where=where, value=written)


def closes_in_the_night_to_monday(osm: str) -> bool:
    """ "Mo-Fr 18:00-08:00; Sa-Su 00:00-24:00" leaves Monday from 00:00 to 08:00 out.

    The night belongs to the day on which it begins, and Sunday's hours end at midnight.
    """
    sunday, monday, tuesday = (
        OsmOpeningHours().state(osm, moment).open
        for moment in (
            datetime(2026, 11, 22, 23, 30, tzinfo=WARSAW),  # a week without holidays
            datetime(2026, 11, 23, 0, 30, tzinfo=WARSAW),
            datetime(2026, 11, 24, 0, 30, tzinfo=WARSAW),
        )
    )
    return sunday and tuesday and not monday


def _hours_in(file: YamlFile) -> Iterator[tuple[Keys, str]]:
    if "hours" in file.values:
        yield ("hours", "osm"), file.values["hours"]["osm"]
    for number, phone in enumerate(file.values.get("phones", ())):
        if "hours" in phone:
            yield ("phones", number, "hours"), phone["hours"]
