"""Phone numbers of units that cannot be called."""

from __future__ import annotations

from bot.knowledge_base.phones import phone_fault
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.yaml_files import YamlFile, dotted
from bot.knowledge_base.yaml_nodes import Keys


def check(file: YamlFile, findings: Findings) -> None:
    for index, phone in enumerate(file.values.get("phones", ())):
        fault = phone_fault(phone["number"])
        if fault:
            code, right = fault
            keys: Keys = ("phones", index, "number")
            findings.add(
                file.path, code, line=file.line(keys), where=dotted(keys),
                value=phone["number"], right=right,
            )  # fmt: skip
