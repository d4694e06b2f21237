"""Sections that every topic has: what to say, what to show, what to do when sent away."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.dialogue.knowledge import EXTRAS
from bot.knowledge_base.headings import SECTIONS
from bot.knowledge_base.markdown_files import RawSection
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.topics import SOURCE_LANGUAGE, RawTopic


def check(topic: RawTopic, findings: Findings) -> None:
    """Only the Polish text: translations are compared with it."""
    source = topic.translations.get(SOURCE_LANGUAGE)
    if source is None or findings.has_errors(source.path):
        return
    for name in EXTRAS:
        if name not in source.sections and name not in source.unfinished:
            line = line_before(name, SECTIONS, source.sections)
            findings.gap(source.path, "no-section", line=line, where=name, section=name)


def line_before(name: str, order: Sequence[str], sections: Mapping[str, RawSection]) -> int:
    """Where a missing section belongs: the heading of the last one before it; 1 without one."""
    before = order[: order.index(name)]
    return next((sections[each].line for each in reversed(before) if each in sections), 1)
