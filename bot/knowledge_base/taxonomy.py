"""Read taxonomy.yml: which topics, groups and languages there are, and their menu labels."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from bot.dialogue.knowledge import ASPECTS, Localized
from bot.knowledge_base.problems import Findings, KnowledgeUnusable
from bot.knowledge_base.shapes import check_shape
from bot.knowledge_base.unfinished import finished, hint_in, is_unfinished
from bot.knowledge_base.yaml_files import YamlFile, dotted, read_yaml
from bot.knowledge_base.yaml_nodes import Keys

# What a Telegram button shows on a narrow telephone without cutting the end.
LONGEST_LABEL, LONGEST_ASPECT = 28, 16


@dataclass(frozen=True)
class Taxonomy:
    """groups: group id -> topic ids.  labels: of groups, topics, aspects and situations.

    draft_languages: somebody has begun to translate into them; people are not offered them.
    """

    languages: tuple[str, ...]
    groups: Mapping[str, tuple[str, ...]]
    labels: Mapping[str, Localized]
    situations: tuple[str, ...] = ()
    next_languages: tuple[str, ...] = ()
    draft_languages: tuple[str, ...] = ()

    @property
    def drafts(self) -> tuple[str, ...]:
        """Languages that may have texts of topics in which the program does not answer yet."""
        return (*self.next_languages, *self.draft_languages)

    @property
    def all_languages(self) -> tuple[str, ...]:
        return (*self.languages, *self.drafts)

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
    drafts = tuple(raw["languages"].get("draft", ()))
    taxonomy = Taxonomy(languages, groups, labels, tuple(situations), next_languages, drafts)
    _check_labels(file, labels, taxonomy, findings)
    served = {name: finished(words) for name, words in labels.items()}
    return replace(taxonomy, labels=served)


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
            if is_unfinished(text):
                if language in wanted:
                    findings.gap(
                        file.path, "unfinished", line=file.line((*keys, language)),
                        where=dotted((*keys, language)), hint=hint_in(text),
                    )  # fmt: skip
            elif len(text) > longest:
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
