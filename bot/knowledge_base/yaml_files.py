"""Read a YAML file of the staff: plain values and the line of each of them, or a problem."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.knowledge_base.problems import Findings
from bot.knowledge_base.text_files import read_text
from bot.knowledge_base.yaml_faults import diagnosed
from bot.knowledge_base.yaml_nodes import Keys, Place, YamlContent, YamlUnreadable, read_nodes


@dataclass(frozen=True, slots=True)
class YamlFile:
    """values: dictionaries, lists, text, numbers.  offset: lines before the YAML in its file."""

    path: Path
    values: Any
    places: Mapping[Keys, Place] = field(default_factory=dict)
    offset: int = 0

    def line(self, keys: Keys) -> int:
        """The 1-based line of the value under `keys`; of its nearest parent if unknown."""
        while keys and keys not in self.places:
            keys = keys[:-1]
        return (self.places[keys].line if keys else 1) + self.offset

    def written(self, keys: Keys) -> str:
        """A single value as the person typed it: "0800" where the number is 800."""
        return self.places[keys].written if keys in self.places else ""


def dotted(keys: Keys) -> str:
    """The field as people name it: the second phone's hours are phones.2.hours."""
    return ".".join(str(key + 1) if isinstance(key, int) else key for key in keys)


def read_yaml(path: Path, findings: Findings) -> YamlFile | None:
    """None when the file cannot be read; the findings say why."""
    text = read_text(path, findings)
    return None if text is None else parse_yaml(path, text, findings)


def parse_yaml(path: Path, text: str, findings: Findings, offset: int = 0) -> YamlFile | None:
    """The YAML text of `path`, which begins after `offset` lines of it."""
    try:
        content = read_nodes(text)
    except YamlUnreadable as error:
        fault = diagnosed(text, error)
        line = fault.line + offset
        findings.add(path, fault.code, line=line, where=fault.name, **fault.values)
        return None
    if _report_traps(path, content, findings, offset):
        return None
    if not isinstance(content.values, dict):
        findings.add(path, "not-a-mapping", line=1 + offset)
        return None
    return YamlFile(path, content.values, content.places, offset)


def _report_traps(path: Path, content: YamlContent, findings: Findings, offset: int) -> bool:
    """What YAML allows and staff never mean."""
    for keys in content.doubled:
        line = content.places[keys].line + offset
        findings.add(path, "duplicate-key", line=line, where=dotted(keys), name=str(keys[-1]))
    for line, character in content.marked:
        findings.add(path, "yaml-character", line=line + offset, character=character)
    return bool(content.doubled or content.marked)
