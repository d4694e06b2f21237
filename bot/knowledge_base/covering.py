"""Find out which texts there are, and how many units people can use."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from bot.dialogue.knowledge import ANSWER, ASPECTS, EXTRAS, Unit
from bot.knowledge_base.checks.translations import outdated_sections
from bot.knowledge_base.coverage import Cell, Coverage, Row, State, UnitCounts
from bot.knowledge_base.headings import SECTIONS
from bot.knowledge_base.markdown_files import RawTranslation
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.situations import base_of
from bot.knowledge_base.staff_files import files_with_errors
from bot.knowledge_base.taxonomy import read_taxonomy
from bot.knowledge_base.topics import SOURCE_LANGUAGE, RawTopic, facts_of, read_topics
from bot.knowledge_base.units import read_units

CONFIDENCES = ("high", "medium", "low")


def coverage(folder: Path, today: date) -> Coverage:
    """Raises KnowledgeUnusable."""
    findings = Findings(folder)
    taxonomy = read_taxonomy(folder / "taxonomy.yml", findings)
    units = read_units(folder / "units", findings).units.values()
    topics = {
        topic.id: topic
        for topic in read_topics(folder / "topics", taxonomy.topics, findings, taxonomy.drafts)
    }
    rows = tuple(
        Row(
            topic,
            group,
            taxonomy.labels[topic].get(SOURCE_LANGUAGE, topic),
            {tag: _cell(topics.get(topic), tag) for tag in taxonomy.languages},
        )
        for topic, group in taxonomy.topics.items()
    )
    return Coverage(taxonomy, rows, _counted(units, today), files_with_errors(findings))


def is_usable(unit: Unit, today: date) -> bool:
    """Has an address, a phone, an e-mail or a website; not ended, unless another took over."""
    reachable = unit.address or unit.phones or unit.emails or unit.websites
    return bool(reachable) and (
        unit.replaced_by is not None or not unit.validity.ended_before(today)
    )


def _counted(units: Iterable[Unit], today: date) -> UnitCounts:
    listed = list(units)
    by_confidence = Counter(unit.confidence for unit in listed)
    return UnitCounts(
        len(listed),
        sum(is_usable(unit, today) for unit in listed),
        {each: by_confidence[each] for each in CONFIDENCES},
    )


def _cell(topic: RawTopic | None, language: str) -> Cell:
    polish = topic.translations.get(SOURCE_LANGUAGE) if topic else None
    text = topic.translations.get(language) if topic else None
    wanted = _wanted(topic, polish)
    names = [*SECTIONS, *(name for name in wanted if name not in SECTIONS)]
    if text is None or ANSWER not in text.sections:
        return Cell("missing", {name: "missing" if name in wanted else "none" for name in names})
    outdated = outdated_sections(polish, text) if polish and text is not polish else []
    state: State = "reviewed" if text.head.values["status"] == "reviewed" else "draft"
    sections: dict[str, State] = {}
    for name in [*names, *(name for name in text.sections if name not in names)]:
        if name in text.sections:
            sections[name] = "outdated" if name in outdated else state
        else:
            sections[name] = "missing" if name in wanted else "none"
    return Cell("outdated" if outdated else state, sections)


def _wanted(topic: RawTopic | None, polish: RawTranslation | None) -> set[str]:
    """Sections that the topic should have: always some, those in Polish, those with facts."""
    wanted = {ANSWER, *EXTRAS, *(polish.sections if polish else ())}
    if topic:
        named = {section for fact in facts_of(topic).values() for section in fact.sections}
        wanted |= (named & set(ASPECTS)) - {base_of(name) for name in wanted}
    return wanted
