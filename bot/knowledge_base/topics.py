"""Read topics/<group>/<topic>/: facts in topic.yml, texts in one Markdown file a language."""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from bot.dialogue.knowledge import ANSWER, Fact, Source, Text, Topic, Translation, UnitRole
from bot.knowledge_base.confirmations import confirmed_source
from bot.knowledge_base.fact_names import FactsOfTopics, is_of_topic
from bot.knowledge_base.lazily import Lazily
from bot.knowledge_base.made_from import MadeFrom
from bot.knowledge_base.markdown_files import RawSection, RawTranslation, read_translation
from bot.knowledge_base.nearest import NOTHING, nearest
from bot.knowledge_base.placeholders import Filler
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.shapes import check_shape
from bot.knowledge_base.situations import base_of, holds, lines_for, section_name
from bot.knowledge_base.unfinished import (
    finished,
    report_blanks,
    report_unfinished,
    without_unfinished,
)
from bot.knowledge_base.units import UnitFiles
from bot.knowledge_base.yaml_files import YamlFile, read_yaml

SOURCE_LANGUAGE = "pl"
UNCONFIRMED = "unconfirmed"


@dataclass(frozen=True)
class RawTopic:
    """A topic as its files have it, shape already checked.

    drafts: texts in languages in which the program does not answer yet.
    """

    id: str
    group: str
    file: YamlFile
    translations: Mapping[str, RawTranslation] = field(default_factory=dict)
    drafts: Mapping[str, RawTranslation] = field(default_factory=dict)

    @cached_property
    def facts(self) -> Mapping[str, Fact]:
        raw: dict[str, dict[str, Any]] = self.file.values["facts"]
        confirmed = self.file.values.get("confirmed", {})
        return {name: _fact(name, each, confirmed.get(name)) for name, each in raw.items()}


def read_topics(
    folder: Path, known: Mapping[str, str], findings: Findings, drafts: Collection[str] = ()
) -> list[RawTopic]:
    """known: topic id -> group, from the taxonomy. Unreadable topics are left out and reported.

    So are those that somebody has begun to write.  drafts: languages that are not served yet.
    """
    topics = []
    for path in sorted(folder.glob("*/*/topic.yml")):
        topic_id, group = path.parent.name, path.parent.parent.name
        _check_name(path, known, findings)
        file = read_yaml(path, findings)
        written = _translations(path.parent, findings, drafts)
        texts = {tag: text for tag, text in written.items() if tag not in drafts}
        if _is_begun(file, texts, findings):
            continue
        if file and check_shape(file, "topic", findings) and known.get(topic_id) == group:
            others = {tag: text for tag, text in written.items() if tag in drafts}
            topics.append(RawTopic(topic_id, group, file, texts, others))
    return topics


def _check_name(path: Path, known: Mapping[str, str], findings: Findings) -> None:
    topic_id, group = path.parent.name, path.parent.parent.name
    if known.get(topic_id) != group:
        near = nearest(topic_id, known)[0]
        right = f"topics/{known[near]}/{near}" if near in known else NOTHING
        findings.add(path, "unknown-topic", topic=topic_id, group=group, right=right)


def _is_begun(
    file: YamlFile | None, texts: Mapping[str, RawTranslation], findings: Findings
) -> bool:
    """Whether its facts or its Polish answer are still to be written: nobody reads it then."""
    source = texts.get(SOURCE_LANGUAGE)
    begun = file is not None and report_unfinished(file, "topic", findings)
    return begun or (source is not None and ANSWER in source.unfinished)


def _translations(
    folder: Path, findings: Findings, drafts: Collection[str]
) -> dict[str, RawTranslation]:
    found = {}
    for name in sorted(os.listdir(folder)):  # noqa: PTH208 - glob takes 10 times as long
        path = folder / name
        if path.suffix != ".md":
            continue
        text = _draft(path, findings) if path.stem in drafts else _served(path, findings)
        if text:
            found[path.stem] = text
    return found


def _served(path: Path, findings: Findings) -> RawTranslation | None:
    text = read_translation(path, findings)
    if text is None or not check_shape(text.head, "translation", findings):
        return None
    report_blanks(text.head, findings)
    return without_unfinished(text, findings)


def _draft(path: Path, findings: Findings) -> RawTranslation | None:
    """Nobody reads it yet, so its mistakes are warnings; what is unfinished is not even that."""
    own = Findings(findings.root, memory=findings.memory)
    text = read_translation(path, own)
    if text and not check_shape(text.head, "translation", own):
        text = None
    findings.take(replace(problem, severity="warning") for problem in own.problems)
    return without_unfinished(text, Findings(findings.root)) if text else None


def facts_of(topic: RawTopic) -> Mapping[str, Fact]:
    return topic.facts


def foreign_names(topic: RawTopic) -> set[str]:
    """Facts of other topics that the texts show, as they name them."""
    return {
        name
        for translation in topic.translations.values()
        for section in translation.sections.values()
        for name in section.names
        if is_of_topic(name)
    }


def _fact(name: str, raw: dict[str, Any], confirmed: dict[str, str] | None) -> Fact:
    return Fact(
        id=name,
        type=raw["type"],
        value=raw.get("value"),
        source=confirmed_source(Source(raw["source"], raw["as_of"]), confirmed),
        confidence=raw["confidence"],
        volatile=raw["volatile"],
        sections=frozenset(raw["sections"]),
        only_for=frozenset(raw.get("only_for", ())),
    )


def build_topic(
    raw: RawTopic,
    topics: FactsOfTopics,
    units: UnitFiles,
    situations: Sequence[str],
    marks: Mapping[str, str],
    findings: Findings,
) -> Topic:
    """Fill every text.

    topics: whose facts the texts may show.  situations: all that there are, in order.
    marks: language -> the word behind an unconfirmed fact.
    """
    facts = facts_of(raw)
    shown = {**facts, **topics.named(foreign_names(raw))}
    roles = tuple(_role(each, units) for each in raw.file.values["units"])
    reported = units.broken | ({role.unit for role in roles} - units.units.keys())
    begun = units.unfinished
    translations = {}
    for language, translation in raw.translations.items():
        mark = marks.get(language, UNCONFIRMED)
        filler = Filler(shown, units.units, language, mark, reported, begun, topics)
        made_from = MadeFrom(raw.translations.get(SOURCE_LANGUAGE), translation)
        translations[language] = _translation(translation, filler, made_from, situations, findings)
    differ = {name for each in translations.values() for name in each.by_situation}
    differ |= {name for role in roles for name in role.only_for | role.not_for}
    values = raw.file.values
    return Topic(
        id=raw.id,
        group=raw.group,
        units=roles,
        translations=translations,
        facts=facts,
        decides=values.get("decides"),
        own_case=values.get("own_case"),
        related=tuple(values.get("related", ())),
        next=tuple(values.get("next", ())),
        situations=tuple(name for name in situations if name in differ),
        prefer_open=values.get("prefer_open", False),
    )


def _role(raw: dict[str, Any], units: UnitFiles) -> UnitRole:
    """A unit that serves some people only does so in every topic."""
    file = units.files.get(raw["unit"])
    serves = file.values.get("only_for", ()) if file else ()
    return UnitRole(
        raw["unit"],
        raw["does"],
        aspects=frozenset(raw.get("aspects", ())),
        only_for=frozenset(raw.get("only_for", serves)),
        not_for=frozenset(raw.get("not_for", ())),
    )


def _translation(
    raw: RawTranslation,
    filler: Filler,
    made_from: MadeFrom,
    situations: Sequence[str],
    findings: Findings,
) -> Translation:
    """Texts are filled when they are first read: of 60,000 sections most wait for long."""
    for section in raw.sections.values():
        if filler.is_in_doubt(section.text, section.names):
            _report_faults(raw.path, section, filler, findings)
    plain = [name for name in raw.sections if not section_name(name).situations]
    differs = len(plain) < len(raw.sections) or any(f.only_for for f in filler.facts.values())
    special = {name: _changed(raw, filler, made_from, name) for name in situations if differs}
    return Translation(
        sections=Lazily(
            plain, lambda name: made_from.marked(_text(raw.sections[name], filler), name)
        ),
        unit_reasons=finished(raw.head.values.get("unit_reasons") or {}),
        status=raw.head.values["status"],
        by_situation={name: changed for name, changed in special.items() if changed},
    )


def _changed(
    raw: RawTranslation, filler: Filler, made_from: MadeFrom, situation: str
) -> Mapping[str, Text | None]:
    """The sections that read otherwise in a situation; None for one that is empty there."""
    written: dict[str, RawSection] = {}
    for name, section in raw.sections.items():
        heading = section_name(name)
        if situation in heading.situations:
            written[heading.base] = section
        elif not heading.situations and _names_a_special_fact(section, filler.facts):
            written.setdefault(name, section)

    def text(base: str) -> Text | None:
        filled = made_from.marked(_text(written[base], filler, situation), written[base].name)
        return filled if filled.blocks or written[base].name != base else None

    return Lazily(written, text)


def _names_a_special_fact(section: RawSection, facts: Mapping[str, Fact]) -> bool:
    return any(facts[name].only_for for name in section.names if name in facts)


def _text(section: RawSection, filler: Filler, situation: str | None = None) -> Text:
    blocks = section.blocks
    if situation is not None:
        kept = ((style, lines_for(lines, filler.facts, situation)) for style, lines in blocks)
        blocks = tuple((style, lines) for style, lines in kept if lines)
    facts = _facts_behind(section, filler.facts, situation)
    return Text(
        blocks=tuple(
            (style, tuple(filler.fill(line) for line in lines)) for style, lines in blocks
        ),
        sources=tuple(dict.fromkeys(fact.source for fact in facts)),
        volatile=any(fact.volatile for fact in facts),
        language=filler.language,
    )


def _facts_behind(
    section: RawSection, facts: Mapping[str, Fact], situation: str | None
) -> list[Fact]:
    """Of another topic only those that it names: their sections are those of their own topic."""
    named, base = section.names, base_of(section.name)
    return [
        fact
        for name, fact in facts.items()
        if (name in named or (name == fact.id and base in fact.sections))
        and holds(fact.only_for, situation)
    ]


def _report_faults(path: Path, section: RawSection, filler: Filler, findings: Findings) -> None:
    for fault in filler.faults(section.text):
        line = section.line_of(fault.snippet)
        findings.add(path, fault.code, line=line, where=section.name, **fault.values)
