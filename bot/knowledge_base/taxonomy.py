"""Read taxonomy.yml: which topics, groups and languages there are, and their menu labels."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from bot.dialogue.knowledge import ASPECTS, Localized
from bot.knowledge_base.problems import Findings, KnowledgeUnusable
from bot.knowledge_base.shapes import check_shape
from bot.knowledge_base.yaml_files import YamlFile, dotted, read_yaml
from bot.knowledge_base.yaml_nodes import Keys

# What a Telegram button shows on a narrow telephone without cutting the end.
LONGEST_LABEL, LONGEST_ASPECT = 28, 16


@dataclass(frozen=True)
class Taxonomy:
    """groups: group id -> topic ids.  labels: of groups, topics, aspects and situations."""

    languages: tuple[str, ...]
    groups: Mapping[str, tuple[str, ...]]
    labels: Mapping[str, Localized]
    situations: tuple[str, ...] = ()
    next_languages: tuple[str, ...] = ()

    @cached_property
    def topics(self) -> dict[str, str]:
        """Topic id -> its group."""
        return {topic: group for group, topics in self.groups.items() for topic in topics}


def read_taxonomy(path: Path, findings: Findings) -> Taxonomy:
    """Raises KnowledgeUnusable when it cannot be read: without ids nothing else can be."""
    file = read_yaml(path, findings) if path.is_file() else None
    if file is None or not check_shape(file, "taxonomy", findings):
        raise KnowledgeUnusable(path, findings.of("error"))
    raw = file.values
    languages = tuple(raw["languages"]["full"])
    groups = {group: tuple(topics) for group, topics in raw["topics"].items()}
    situations = raw.get("situations", {})
    labels = {**raw["aspects"], **situations, **raw["groups"]}
    for topics in raw["topics"].values():
        labels.update(topics)
    next_languages = tuple(raw["languages"].get("next", ()))
    taxonomy = Taxonomy(languages, groups, labels, tuple(situations), next_languages)
    _check_labels(file, labels, taxonomy, findings)
    return taxonomy


def _check_labels(
    file: YamlFile, labels: Mapping[str, Localized], taxonomy: Taxonomy, findings: Findings
) -> None:
    for keys in _places(taxonomy):
        label = labels.get(str(keys[-1]), {})
        wanted = (*taxonomy.languages, *taxonomy.next_languages)
        missing = [language for language in wanted if not label.get(language)]
        if missing:
            line, where = file.line(keys), dotted(keys)
            findings.gap(file.path, "missing-words", line=line, where=where, languages=missing)
        longest = LONGEST_ASPECT if keys[0] == "aspects" else LONGEST_LABEL
        for language, text in label.items():
            if len(text) > longest:
                findings.warn(
                    file.path, "label-too-long", line=file.line((*keys, language)),
                    where=dotted((*keys, language)), value=text, longest=longest,
                )  # fmt: skip


def _places(taxonomy: Taxonomy) -> Iterator[Keys]:
    yield from (("aspects", aspect) for aspect in ASPECTS)
    yield from (("situations", situation) for situation in taxonomy.situations)
    for group, topics in taxonomy.groups.items():
        yield ("groups", group)
        yield from (("topics", group, topic) for topic in topics)
