"""Read a YAML file of the staff: plain values and the line of each of them, or a problem."""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from bot.knowledge_base.codes import Code
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.remembered import remembered
from bot.knowledge_base.text_files import decoded
from bot.knowledge_base.yaml_faults import diagnosed
from bot.knowledge_base.yaml_nodes import (
    Keys,
    Place,
    YamlContent,
    YamlUnreadable,
    read_places,
    read_values,
)

_MARKS: dict[str, Code] = {"&": "yaml-alias", "!": "yaml-tag"}


@dataclass(frozen=True)
class YamlFile:
    """values: dictionaries, lists, text, numbers.  offset: lines before the YAML in its file."""

    path: Path
    values: Any
    text: str
    offset: int = 0

    @cached_property
    def places(self) -> Mapping[Keys, Place]:
        """Where each value stands; found when first asked for, most files are never asked."""
        return read_places(self.text)

    def may_hold(self, what: Callable[[str], bool]) -> bool:
        """Whether the text as written may hold it: quick, most files do not. Escapes hide all."""
        return "\\" in self.text or what(self.text)

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
    return remembered(path, parse_bytes, findings)


def read_yaml_list(path: Path, findings: Findings) -> YamlFile | None:
    """The same for a file that is one list; it may be empty."""
    return remembered(path, _parse_list, findings)


def _parse_list(path: Path, raw: bytes, findings: Findings) -> YamlFile | None:
    empty = not raw.removeprefix(BOM_UTF8).strip()
    text = "" if empty else decoded(path, raw, findings)
    file = None if text is None else _parsed(path, text, findings, 0)
    if file is None or isinstance(file.values, list):
        return file
    if file.values is None:  # nothing but comments
        return replace(file, values=[])
    findings.add(path, "not-a-list", line=1)
    return None


def parse_bytes(path: Path, raw: bytes, findings: Findings) -> YamlFile | None:
    text = decoded(path, raw, findings)
    return None if text is None else parse_yaml(path, text, findings)


def parse_yaml(path: Path, text: str, findings: Findings, offset: int = 0) -> YamlFile | None:
    """The YAML text of `path`, which begins after `offset` lines of it."""
    file = _parsed(path, text, findings, offset)
    if file is not None and not isinstance(file.values, dict):
        findings.add(path, "not-a-mapping", line=1 + offset)
        return None
    return file


def _parsed(path: Path, text: str, findings: Findings, offset: int) -> YamlFile | None:
    """Whatever it holds."""
    try:
        values, content = read_values(text)
    except YamlUnreadable as error:
        fault = diagnosed(text, error)
        line = fault.line + offset
        findings.add(path, fault.code, line=line, where=fault.name, **fault.values)
        return None
    if content:
        _report_traps(path, content, findings, offset)
        return None
    return YamlFile(path, values, text, offset)


def _report_traps(path: Path, content: YamlContent, findings: Findings, offset: int) -> None:
    """What YAML allows and staff never mean."""
    for keys in content.doubled:
        line = content.places[keys].line + offset
        findings.add(path, "duplicate-key", line=line, where=dotted(keys), name=str(keys[-1]))
    for line, mark in dict.fromkeys(content.marked):
        findings.add(path, _MARKS[mark], line=line + offset, character=mark)
