"""Opening hours that the program cannot read, or that hold on Sundays too."""

from __future__ import annotations

from collections.abc import Iterator

from bot.knowledge_base.hours import is_readable
from bot.knowledge_base.hours_form import has_days, meant_hours
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.yaml_files import YamlFile, dotted
from bot.knowledge_base.yaml_nodes import Keys


def check(file: YamlFile, findings: Findings) -> None:
    for keys, written in _hours_in(file):
        line, where = file.line(keys), dotted(keys)
        if not is_readable(written):
            right = meant_hours(written)
            findings.add(
                file.path, "hours-form", line=line, where=where, value=written, right=right
            )
        elif not has_days(written):
            findings.warn(file.path, "hours-every-day", line=line, where=where, value=written)


def _hours_in(file: YamlFile) -> Iterator[tuple[Keys, str]]:
    if "hours" in file.values:
        yield ("hours", "osm"), file.values["hours"]["osm"]
    for number, phone in enumerate(file.values.get("phones", ())):
        if "hours" in phone:
            yield ("phones", number, "hours"), phone["hours"]
