"""Two units with one phone: mostly a unit made by copying the file of another.

Shared numbers are normal for the houses of one organisation (one switchboard), for hot lines and
for whoever runs an office on behalf of another. So it is a warning only when both have an address,
the streets differ, neither is a hot line, and nothing shows that they belong together: no common
website or e-mail domain and no common first part of the id (umk-centre, umk-wielicka).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from bot.dialogue.knowledge import Unit
from bot.knowledge_base.checks.repeats import normal
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.units import UnitFiles
from bot.knowledge_base.yaml_files import dotted
from bot.knowledge_base.yaml_nodes import Keys

HOTLINE = "hotline"


def check(units: UnitFiles, findings: Findings) -> None:
    for unit_id, number, other in _shared(units.units):
        file = units.files[unit_id]
        keys: Keys = ("phones", number, "number")
        findings.warn(
            file.path, "shared-phone", line=file.line(keys), where=dotted(keys),
            value=file.values["phones"][number]["number"], unit=other,
        )  # fmt: skip


def _shared(units: Mapping[str, Unit]) -> list[tuple[str, int, str]]:
    """(unit, which of its phones, the other unit), each pair from both sides."""
    owners: dict[str, list[tuple[Unit, int]]] = defaultdict(list)
    for unit in units.values():
        for number, phone in enumerate(unit.phones):
            if normal(phone.number):
                owners[normal(phone.number)].append((unit, number))
    return [
        (unit.id, number, other.id)
        for group in owners.values()
        for unit, number in group
        for other, _ in group
        if other is not unit and not _may_share(unit, other)
    ]


def _may_share(one: Unit, other: Unit) -> bool:
    if HOTLINE in (one.kind, other.kind) or one.address is None or other.address is None:
        return True
    same_house = one.address.street == other.address.street
    same_family = one.id.split("-")[0] == other.id.split("-")[0]
    return same_house or same_family or bool(_domains(one) & _domains(other))


def _domains(unit: Unit) -> set[str]:
    hosts = [link.split("/")[2].removeprefix("www.") for link in unit.websites]
    return {*hosts, *(email.split("@")[-1] for email in unit.emails)}
