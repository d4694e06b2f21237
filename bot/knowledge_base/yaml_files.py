"""Read a YAML file of the staff: plain values and the line of each of them, or a problem."""

from __future__ import annotations

from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.constructor import DuplicateKeyError
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from bot.knowledge_base.problems import Findings

Keys = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class YamlFile:
    """values: dictionaries, lists, text, numbers.  offset: lines before the YAML in its file."""

    path: Path
    values: Any
    offset: int = 0

    def line(self, keys: Keys) -> int:
        """The 1-based line where the value under `keys` stands; of its nearest parent if unknown."""
        node, line = self.values, 1
        for key in keys:
            line = _line_of(node, key, line)
            try:
                node = node[key]
            except (KeyError, IndexError, TypeError):
                break
        return line + self.offset


def read_yaml(path: Path, findings: Findings) -> YamlFile | None:
    """None when the file cannot be read; the findings say why."""
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        findings.add(path, "not-utf8")
        return None
    return parse_yaml(path, text, findings)


def parse_yaml(path: Path, text: str, findings: Findings, offset: int = 0) -> YamlFile | None:
    """The YAML text of `path`, which begins after `offset` lines of it."""
    reader = YAML(typ="rt")
    reader.allow_duplicate_keys = False
    try:
        values = reader.load(StringIO(text))
    except DuplicateKeyError as error:
        findings.add(path, "duplicate-key", line=_mark_line(error) + offset)
        return None
    except YAMLError as error:
        findings.add(path, "broken-yaml", line=_mark_line(error) + offset)
        return None
    if not isinstance(values, dict):
        findings.add(path, "not-a-mapping", line=1 + offset)
        return None
    return YamlFile(path, values, offset)


def _mark_line(error: YAMLError) -> int:
    mark = error.problem_mark if isinstance(error, MarkedYAMLError) else None
    return mark.line + 1 if mark else 1


def _line_of(node: Any, key: str | int, default: int) -> int:
    positions = getattr(getattr(node, "lc", None), "data", None) or {}
    return positions[key][0] + 1 if key in positions else default
