"""Who looks after a language, a unit, a topic: roles of the staff, never names of people."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.knowledge_base.problems import Findings
from bot.knowledge_base.shapes import check_shape
from bot.knowledge_base.taxonomy import Taxonomy
from bot.knowledge_base.units import UnitFiles
from bot.knowledge_base.yaml_files import YamlFile, read_yaml
from bot.knowledge_base.yaml_nodes import Keys

OWNERS_FILE = "owners.yml"

Roles = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Roster:
    """The nearest counts: named, then by kind of a unit or group of a topic, then the default."""

    default: str | None = None
    by_kind: Roles = field(default_factory=dict)
    named: Roles = field(default_factory=dict)

    def of(self, name: str, kind: str) -> str | None:
        return self.named.get(name) or self.by_kind.get(kind) or self.default


@dataclass(frozen=True, slots=True)
class Owners:
    """file: as written, None when there is none or it cannot be used."""

    languages: Roles = field(default_factory=dict)
    units: Roster = field(default_factory=Roster)
    topics: Roster = field(default_factory=Roster)
    file: YamlFile | None = None


def read_owners(folder: Path, findings: Findings) -> Owners:
    """Nobody owns anything when there is no owners.yml."""
    path = folder / OWNERS_FILE
    file = read_yaml(path, findings) if path.is_file() else None
    if file is None or not check_shape(file, "owners", findings):
        return Owners()
    raw: dict[str, Any] = file.values
    return Owners(
        raw.get("languages", {}),
        _roster(raw.get("units", {}), "kinds"),
        _roster(raw.get("topics", {}), "groups"),
        file,
    )


def _roster(raw: Mapping[str, Any], kinds: str) -> Roster:
    return Roster(raw.get("default"), raw.get(kinds, {}), raw.get("named", {}))


def without_owner(owners: Owners, taxonomy: Taxonomy, units: UnitFiles) -> Iterator[Keys]:
    """What nobody looks after: ("languages", "be"), ("units", "police"), ("topics", "pesel")."""
    for language in (*taxonomy.languages, *taxonomy.next_languages):
        if language not in owners.languages:
            yield "languages", language
    for unit in units.units.values():
        if owners.units.of(unit.id, unit.kind) is None:
            yield "units", unit.id
    for topic, group in taxonomy.topics.items():
        if owners.topics.of(topic, group) is None:
            yield "topics", topic


def owners_of_nothing(owners: Owners, taxonomy: Taxonomy, units: UnitFiles) -> Iterator[Keys]:
    """Places in owners.yml, such as ("units", "named", "umk"), whose name does not exist."""
    known = {
        ("languages",): {*taxonomy.languages, *taxonomy.next_languages},
        ("units", "named"): {*units.units, *units.broken},
        ("topics", "groups"): set(taxonomy.groups),
        ("topics", "named"): set(taxonomy.topics),
    }
    written = {
        ("languages",): owners.languages,
        ("units", "named"): owners.units.named,
        ("topics", "groups"): owners.topics.by_kind,
        ("topics", "named"): owners.topics.named,
    }
    for keys, names in known.items():
        yield from ((*keys, name) for name in written[keys] if name not in names)
