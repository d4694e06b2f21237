"""Read the whole knowledge folder into one immutable snapshot, and all that is wrong in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.dialogue.knowledge import Snapshot
from bot.knowledge_base.checks import check_all
from bot.knowledge_base.city import read_city
from bot.knowledge_base.danger import read_danger_phrases
from bot.knowledge_base.fact_names import FactsOfTopics
from bot.knowledge_base.problems import Findings, KnowledgeInvalid, KnowledgeUnusable, Problem
from bot.knowledge_base.remembered import Memory
from bot.knowledge_base.situation_phrases import read_situation_phrases
from bot.knowledge_base.stray_files import check_stray_files
from bot.knowledge_base.taxonomy import Taxonomy, read_taxonomy
from bot.knowledge_base.topics import RawTopic, build_topic, facts_of, read_topics
from bot.knowledge_base.units import read_units
from bot.uncollected import uncollected


@dataclass(frozen=True, slots=True)
class Loaded:
    """snapshot: usable only when no problem is an error.  problems: of all severities."""

    snapshot: Snapshot
    problems: tuple[Problem, ...]

    @property
    def errors(self) -> tuple[Problem, ...]:
        return tuple(problem for problem in self.problems if problem.severity == "error")


def load(
    folder: Path,
    marks: Mapping[str, str],
    *,
    today: date | None = None,
    memory: Memory | None = None,
    only_errors: bool = False,
) -> Loaded:
    """Read and check everything. Raises KnowledgeUnusable when there is no knowledge at all.

    marks: language -> the word that stands behind an unconfirmed fact.
    today: to warn of dates that have passed or lie ahead; without it they are not looked at.
    memory: of earlier readings; files that are the same are not parsed again.
    only_errors: do not look for gaps and warnings; half of the time goes there.
    """
    if not folder.is_dir():
        raise KnowledgeUnusable(folder)
    memory = memory or Memory()
    memory.start()
    with uncollected():
        return _load(folder, marks, today, memory, only_errors=only_errors)


def _load(
    folder: Path,
    marks: Mapping[str, str],
    today: date | None,
    memory: Memory,
    *,
    only_errors: bool,
) -> Loaded:
    findings = Findings(folder, memory=memory, only_errors=only_errors)
    taxonomy = read_taxonomy(folder / "taxonomy.yml", findings)
    units = read_units(folder / "units", findings)
    drafts = taxonomy.drafts
    raw_topics = read_topics(folder / "topics", taxonomy.topics, findings, drafts)
    facts = _facts(folder, raw_topics, taxonomy, findings)
    topics = {
        raw.id: build_topic(raw, facts, units, taxonomy.situations, marks, findings)
        for raw in raw_topics
    }
    city = read_city(folder / "city.yml", units, taxonomy, findings)
    danger = read_danger_phrases(folder / "danger_phrases.yml", findings)
    check_stray_files(folder, findings)
    check_all(raw_topics, units, taxonomy, city, findings, today)
    phrases = read_situation_phrases(folder / "situation_phrases.yml", taxonomy, findings)
    memory.finish()
    snapshot = Snapshot(
        version=memory.version(folder),
        languages=taxonomy.languages,
        groups=taxonomy.groups,
        labels=taxonomy.labels,
        topics=topics,
        units=units.units,
        danger=danger,
        next_languages=taxonomy.next_languages,
        situations=taxonomy.situations,
        situation_phrases=phrases,
        city=city.city,
    )
    return Loaded(snapshot, findings.of("error", "gap", "warning"))


def _facts(
    folder: Path, topics: Sequence[RawTopic], taxonomy: Taxonomy, findings: Findings
) -> FactsOfTopics:
    """Before any text is filled: it may show facts of every topic."""
    facts = {topic.id: facts_of(topic) for topic in topics}
    files = {
        topic: folder / "topics" / group / topic / "topic.yml"
        for topic, group in taxonomy.topics.items()
        if topic not in facts
    }
    broken = {topic for topic, path in files.items() if findings.has_errors(path)}
    begun = {topic for topic, path in files.items() if topic not in broken and path.exists()}
    return FactsOfTopics(facts, broken, begun)


def load_or_raise(
    folder: Path, marks: Mapping[str, str], memory: Memory | None = None
) -> Snapshot:
    """The snapshot; raises KnowledgeInvalid with every error."""
    loaded = load(folder, marks, memory=memory, only_errors=True)
    if loaded.errors:
        raise KnowledgeInvalid(loaded.errors)
    return loaded.snapshot
