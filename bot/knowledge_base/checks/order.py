"""The right office first: the first two units named decide or handle the matter."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.knowledge_base.problems import Findings
from bot.knowledge_base.topics import RawTopic
from bot.knowledge_base.units import UnitFiles
from bot.knowledge_base.yaml_files import dotted
from bot.knowledge_base.yaml_nodes import Keys

NAMED_FIRST = 2
RESPONSIBLE = ("decides", "handles", "emergency")


def check(topic: RawTopic, units: UnitFiles, findings: Findings) -> None:
    """Units for some people or some questions only are named when they are asked for."""
    entries = enumerate(topic.file.values["units"])
    common = [(n, entry) for n, entry in entries if _is_for_everybody(entry, units)]
    for place, (number, entry) in enumerate(common[:NAMED_FIRST]):
        after = [later["unit"] for _, later in common[place:] if later["does"] in RESPONSIBLE]
        if after and entry["does"] not in RESPONSIBLE:
            keys: Keys = ("units", number, "unit")
            findings.warn(
                topic.file.path, "first-units", line=topic.file.line(keys), where=dotted(keys),
                unit=entry["unit"], does=entry["does"], better=after[0],
            )  # fmt: skip


def _is_for_everybody(entry: Mapping[str, Any], units: UnitFiles) -> bool:
    file = units.files.get(entry["unit"])
    serves = file.values.get("only_for") if file else None
    return not (entry.get("only_for") or entry.get("aspects") or serves)
