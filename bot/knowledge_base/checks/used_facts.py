"""Facts and the texts that show them: none is dead, each names the sections where it stands.

The other way round nothing is wrong: a fact may name a section that does not show its value, for
then its source supports the words there.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Set

from bot.dialogue.knowledge import Fact
from bot.knowledge_base.markdown_files import RawTranslation
from bot.knowledge_base.placeholders import names_in
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.situations import base_of
from bot.knowledge_base.topics import SOURCE_LANGUAGE, RawTopic, facts_of, foreign_names


def shown_by_others(topics: Iterable[RawTopic]) -> set[str]:
    """ "pesel.fee": facts that a text names together with their topic."""
    return {name for topic in topics for name in foreign_names(topic)}


def check(topic: RawTopic, by_others: Set[str], findings: Findings) -> None:
    """Says nothing while the Polish text cannot be trusted."""
    polish = topic.translations.get(SOURCE_LANGUAGE)
    if polish is None or findings.has_errors(polish.path):
        return
    shown = _shown_in(polish)
    sections = frozenset(map(base_of, polish.sections))
    for fact in facts_of(topic).values():
        used = fact.id in shown or f"{topic.id}.{fact.id}" in by_others
        if fact.type != "rule" and not used:
            line = topic.file.line(("facts", fact.id))
            findings.warn(
                topic.file.path, "unused-fact", line=line, where=f"facts.{fact.id}", fact=fact.id
            )
        _check_sections(topic, fact, sections, shown[fact.id], findings)


def _shown_in(polish: RawTranslation) -> dict[str, set[str]]:
    """Fact -> the sections whose text names it."""
    shown: dict[str, set[str]] = defaultdict(set)
    for section in polish.sections.values():
        for name in names_in(section.text):
            shown[name].add(base_of(section.name))
    return shown


def _check_sections(
    topic: RawTopic, fact: Fact, there: frozenset[str], shown: set[str], findings: Findings
) -> None:
    lost, unnamed = fact.sections - there, shown - fact.sections
    if not lost | unnamed:
        return
    line = topic.file.line(("facts", fact.id, "sections"))
    path, where = topic.file.path, f"facts.{fact.id}.sections"
    for section in sorted(lost):
        findings.warn(path, "fact-without-section", line=line, where=where, section=section)
    for section in sorted(unnamed):
        findings.warn(
            path, "fact-elsewhere", line=line, where=where, fact=fact.id, section=section
        )
