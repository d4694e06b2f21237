"""Read topics and units as staff wrote them, without the texts: for the tools that list facts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.knowledge_base.problems import Findings
from bot.knowledge_base.shapes import check_shape
from bot.knowledge_base.taxonomy import Taxonomy, read_taxonomy
from bot.knowledge_base.topics import RawTopic
from bot.knowledge_base.units import UnitFiles, read_units
from bot.knowledge_base.yaml_files import read_yaml


@dataclass(frozen=True, slots=True)
class StaffFiles:
    """topics: in the menu's order, without translations.  broken: files left out, as paths."""

    taxonomy: Taxonomy
    units: UnitFiles
    topics: Mapping[str, RawTopic]
    broken: tuple[str, ...]


def read_staff_files(folder: Path) -> StaffFiles:
    """Raises KnowledgeUnusable."""
    findings = Findings(folder)
    taxonomy = read_taxonomy(folder / "taxonomy.yml", findings)
    units = read_units(folder / "units", findings)
    topics = _topics(folder / "topics", taxonomy, findings)
    return StaffFiles(taxonomy, units, topics, files_with_errors(findings))


def files_with_errors(findings: Findings) -> tuple[str, ...]:
    return tuple(sorted({problem.path for problem in findings.of("error")}))


def _topics(folder: Path, taxonomy: Taxonomy, findings: Findings) -> dict[str, RawTopic]:
    """Those of the taxonomy; that a topic stands elsewhere is for the check to say."""
    found = {}
    for topic, group in taxonomy.topics.items():
        path = folder / group / topic / "topic.yml"
        file = read_yaml(path, findings) if path.is_file() else None
        if file and check_shape(file, "topic", findings):
            found[topic] = RawTopic(topic, group, file)
    return found
