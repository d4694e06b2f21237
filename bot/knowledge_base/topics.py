"""Read topics/<group>/<topic>/: facts in topic.yml, texts in one Markdown file a language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.dialogue.knowledge import Fact, Source, Text, Topic, Translation, UnitRole
from bot.knowledge_base.markdown_files import RawSection, RawTranslation, read_translation
from bot.knowledge_base.nearest import NOTHING, nearest
from bot.knowledge_base.placeholders import Filler, names_in
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.shapes import check_shape
from bot.knowledge_base.units import UnitFiles
from bot.knowledge_base.yaml_files import YamlFile, read_yaml

SOURCE_LANGUAGE = "pl"
UNCONFIRMED = "unconfirmed"


@dataclass(frozen=True, slots=True)
class RawTopic:
    """A topic as its files have it, shape already checked."""

    id: str
    group: str
    file: YamlFile
    translations: Mapping[str, RawTranslation] = field(default_factory=dict)


def read_topics(folder: Path, known: Mapping[str, str], findings: Findings) -> list[RawTopic]:
    """known: topic id -> group, from the taxonomy. Unreadable topics are left out and reported."""
    topics = []
    for path in sorted(folder.glob("*/*/topic.yml")):
        topic_id, group = path.parent.name, path.parent.parent.name
        _check_name(path, known, findings)
        file = read_yaml(path, findings)
        translations = _translations(path.parent, findings)
        if file and check_shape(file, "topic", findings) and known.get(topic_id) == group:
            topics.append(RawTopic(topic_id, group, file, translations))
    return topics


def _check_name(path: Path, known: Mapping[str, str], findings: Findings) -> None:
    topic_id, group = path.parent.name, path.parent.parent.name
    if known.get(topic_id) != group:
        near = nearest(topic_id, known)[0]
        right = f"topics/{known[near]}/{near}" if near in known else NOTHING
        findings.add(path, "unknown-topic", topic=topic_id, group=group, right=right)


def _translations(folder: Path, findings: Findings) -> dict[str, RawTranslation]:
    found = {}
    for path in sorted(folder.glob("*.md")):
        translation = read_translation(path, findings)
        if translation and check_shape(translation.head, "translation", findings):
            found[path.stem] = translation
    return found


def facts_of(topic: RawTopic) -> dict[str, Fact]:
    raw: dict[str, dict[str, Any]] = topic.file.values["facts"]
    return {name: _fact(name, each) for name, each in raw.items()}


def _fact(name: str, raw: dict[str, Any]) -> Fact:
    return Fact(
        id=name,
        type=raw["type"],
        value=raw.get("value"),
        source=Source(raw["source"], raw["as_of"]),
        confidence=raw["confidence"],
        volatile=raw["volatile"],
        sections=frozenset(raw["sections"]),
    )


def build_topic(
    raw: RawTopic, units: UnitFiles, marks: Mapping[str, str], findings: Findings
) -> Topic:
    """Fill every text. marks: language -> the word behind an unconfirmed fact."""
    facts = facts_of(raw)
    named = {each["unit"] for each in raw.file.values["units"]}
    reported = units.broken | (named - units.units.keys())
    translations = {
        language: _translation(
            translation,
            Filler(facts, units.units, language, marks.get(language, UNCONFIRMED), reported),
            findings,
        )
        for language, translation in raw.translations.items()
    }
    values = raw.file.values
    return Topic(
        id=raw.id,
        group=raw.group,
        units=tuple(
            UnitRole(each["unit"], each["does"], frozenset(each.get("aspects", ())))
            for each in values["units"]
        ),
        translations=translations,
        facts=facts,
        decides=values.get("decides"),
        own_case=values.get("own_case"),
        related=tuple(values.get("related", ())),
    )


def _translation(raw: RawTranslation, filler: Filler, findings: Findings) -> Translation:
    return Translation(
        sections={
            name: _text(raw.path, section, filler, findings)
            for name, section in raw.sections.items()
        },
        unit_reasons=dict(raw.head.values.get("unit_reasons") or {}),
        status=raw.head.values["status"],
    )


def _text(path: Path, section: RawSection, filler: Filler, findings: Findings) -> Text:
    facts = _facts_behind(section, filler.facts)
    _report_faults(path, section, filler, findings)
    return Text(
        blocks=tuple(
            (style, tuple(filler.fill(line) for line in lines)) for style, lines in section.blocks
        ),
        sources=tuple(dict.fromkeys(fact.source for fact in facts)),
        volatile=any(fact.volatile for fact in facts),
        language=filler.language,
    )


def _facts_behind(section: RawSection, facts: Mapping[str, Fact]) -> list[Fact]:
    named = names_in(section.text)
    return [f for f in facts.values() if f.id in named or section.name in f.sections]


def _report_faults(path: Path, section: RawSection, filler: Filler, findings: Findings) -> None:
    for fault in filler.faults(section.text):
        line = section.line_of(fault.snippet)
        findings.add(path, fault.code, line=line, where=section.name, **fault.values)
