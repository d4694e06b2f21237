"""Read the whole knowledge folder into one immutable snapshot, and all that is wrong in it."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.dialogue.knowledge import Snapshot
from bot.knowledge_base.checks import check_all
from bot.knowledge_base.city import read_city
from bot.knowledge_base.danger import read_danger_phrases
from bot.knowledge_base.problems import Findings, KnowledgeInvalid, KnowledgeUnusable, Problem
from bot.knowledge_base.situation_phrases import read_situation_phrases
from bot.knowledge_base.stray_files import check_stray_files
from bot.knowledge_base.taxonomy import read_taxonomy
from bot.knowledge_base.topics import build_topic, read_topics
from bot.knowledge_base.units import read_units


@dataclass(frozen=True, slots=True)
class Loaded:
    """snapshot: usable only when no problem is an error.  problems: of all severities."""

    snapshot: Snapshot
    problems: tuple[Problem, ...]

    @property
    def errors(self) -> tuple[Problem, ...]:
        return tuple(problem for problem in self.problems if problem.severity == "error")


def load(folder: Path, marks: Mapping[str, str], *, today: date | None = None) -> Loaded:
    """Read and check everything. Raises KnowledgeUnusable when there is no knowledge at all.

    marks: language -> the word that stands behind an unconfirmed fact.
    today: to warn of dates that have passed or lie ahead; without it they are not looked at.
    """
    if not folder.is_dir():
        raise KnowledgeUnusable(folder)
    version = version_of(folder)
    findings = Findings(folder)
    taxonomy = read_taxonomy(folder / "taxonomy.yml", findings)
    units = read_units(folder / "units", findings)
    raw_topics = read_topics(folder / "topics", taxonomy.topics, findings)
    topics = {
        raw.id: build_topic(raw, units, taxonomy.situations, marks, findings) for raw in raw_topics
    }
    city = read_city(folder / "city.yml", units, taxonomy, findings)
    danger = read_danger_phrases(folder / "danger_phrases.yml", findings)
    check_stray_files(folder, findings)
    check_all(raw_topics, units, taxonomy, city, findings, today)
    snapshot = Snapshot(
        version=version,
        languages=taxonomy.languages,
        groups=taxonomy.groups,
        labels=taxonomy.labels,
        topics=topics,
        units=units.units,
        danger=danger,
        next_languages=taxonomy.next_languages,
        situations=taxonomy.situations,
        situation_phrases=read_situation_phrases(
            folder / "situation_phrases.yml", taxonomy, findings
        ),
        city=city.city,
    )
    return Loaded(snapshot, findings.of("error", "gap", "warning"))


def load_or_raise(folder: Path, marks: Mapping[str, str]) -> Snapshot:
    """The snapshot; raises KnowledgeInvalid with every error."""
    loaded = load(folder, marks)
    if loaded.errors:
        raise KnowledgeInvalid(loaded.errors)
    return loaded.snapshot


def version_of(folder: Path) -> str:
    """Changes when any file of the staff changes; the query log keeps it beside each answer."""
    digest = hashlib.sha256()
    for path in sorted(each for each in folder.rglob("*") if each.suffix in (".yml", ".md")):
        digest.update(path.relative_to(folder).as_posix().encode() + b"\0")
        digest.update(path.read_bytes() + b"\0")
    return digest.hexdigest()[:12]
