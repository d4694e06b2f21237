"""Read taxonomy.yml (ids and menu labels) and danger_phrases.yml."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.dialogue.knowledge import ASPECTS, DangerPhrases, Localized
from bot.knowledge_base.problems import Findings, KnowledgeUnusable
from bot.knowledge_base.yaml_files import YamlFile, read_yaml

DANGERS = ("emergency", "suicide_crisis", "domestic_violence", "human_trafficking")
HARMLESS = "harmless"


@dataclass(frozen=True, slots=True)
class Taxonomy:
    """groups: group id -> topic ids.  labels: of groups, topics and aspects."""

    languages: tuple[str, ...]
    groups: Mapping[str, tuple[str, ...]]
    labels: Mapping[str, Localized]

    @property
    def topics(self) -> dict[str, str]:
        """Topic id -> its group."""
        return {topic: group for group, topics in self.groups.items() for topic in topics}


def read_taxonomy(path: Path, findings: Findings) -> Taxonomy:
    """Raises KnowledgeUnusable when there is none: without ids nothing else can be read."""
    file = read_yaml(path, findings) if path.is_file() else None
    if file is None or not {"languages", "aspects", "groups", "topics"} <= set(file.values):
        raise KnowledgeUnusable(str(path))
    raw = file.values
    languages = tuple(raw["languages"]["full"])
    groups = {group: tuple(topics) for group, topics in raw["topics"].items()}
    labels = {**raw["aspects"], **raw["groups"]}
    for topics in raw["topics"].values():
        labels.update(topics)
    _check_labels(file, labels, groups, languages, findings)
    return Taxonomy(languages, groups, {name: dict(text) for name, text in labels.items()})


def _check_labels(
    file: YamlFile,
    labels: Mapping[str, Mapping[str, str]],
    groups: Mapping[str, tuple[str, ...]],
    languages: tuple[str, ...],
    findings: Findings,
) -> None:
    places = {aspect: ("aspects", aspect) for aspect in ASPECTS}
    places |= {group: ("groups", group) for group in groups}
    paths = {name: keys for name, keys in places.items()}
    for group, topics in groups.items():
        paths |= {topic: ("topics", group, topic) for topic in topics}  # type: ignore[misc]
    for name, keys in paths.items():
        missing = [language for language in languages if not labels.get(name, {}).get(language)]
        if missing:
            where = ".".join(keys)
            findings.gap(
                file.path, "missing-words", line=file.line(keys), where=where, languages=missing
            )


def read_danger_phrases(path: Path, findings: Findings) -> DangerPhrases:
    """Danger is recognized by these even when understanding is down, so the file must be there."""
    file = read_yaml(path, findings) if path.is_file() else None
    if file is None:
        findings.add(path, "no-danger-phrases")
        return DangerPhrases()
    for name in file.values:
        if name not in (*DANGERS, HARMLESS):
            findings.add(
                path, "unknown-key", line=file.line((name,)), where=name, key=name,
                allowed=(*DANGERS, HARMLESS),
            )  # fmt: skip
    return DangerPhrases(
        phrases=tuple((topic, phrase) for topic in DANGERS for phrase in _phrases(file, topic)),
        harmless=tuple(_phrases(file, HARMLESS)),
    )


def _phrases(file: YamlFile, name: str) -> list[str]:
    entries = file.values.get(name) or []
    return [str(phrase) for entry in entries for phrase in entry.get("phrases", ())]
