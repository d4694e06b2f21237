"""References between files: unknown is an error, unused a warning."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from difflib import get_close_matches

from bot.dialogue.knowledge import Unit
from bot.knowledge_base.placeholders import names_in
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.taxonomy import Taxonomy
from bot.knowledge_base.topics import RawTopic, facts_of


def check(
    topic: RawTopic, units: Mapping[str, Unit], taxonomy: Taxonomy, findings: Findings
) -> None:
    _check_units(topic, units, findings)
    _check_related(topic, taxonomy, findings)
    _check_facts(topic, findings)
    _check_reasons(topic, findings)


def check_unused(
    topics: Sequence[RawTopic], units: Mapping[str, Unit], findings: Findings
) -> None:
    """A unit that no topic names is never shown."""
    used = {name for topic in topics for name in _units_of(topic)}
    used |= {
        name.split(":", 1)[1]
        for topic in topics
        for translation in topic.translations.values()
        for section in translation.sections.values()
        for name in names_in(section.text)
        if ":" in name
    }
    for unit in sorted(set(units) - used):
        findings.warn(findings.root / "units" / f"{unit}.yml", "unused-unit", unit=unit)


def _units_of(topic: RawTopic) -> list[str]:
    return [entry["unit"] for entry in topic.file.values["units"]]


def _check_units(topic: RawTopic, units: Mapping[str, Unit], findings: Findings) -> None:
    named = [(("units", n, "unit"), name) for n, name in enumerate(_units_of(topic))]
    own = topic.file.values.get("own_case")
    for keys, name in [*named, *([(("own_case",), own)] if own else [])]:
        if name not in units:
            findings.add(
                topic.file.path,
                "no-such-unit",
                line=topic.file.line(keys),  # type: ignore[arg-type]
                where=".".join(map(str, keys)),
                unit=name,
                near=get_close_matches(name, units, 3) or "-",
            )


def _check_related(topic: RawTopic, taxonomy: Taxonomy, findings: Findings) -> None:
    for number, name in enumerate(topic.file.values.get("related", ())):
        if name not in taxonomy.topics:
            line = topic.file.line(("related", number))
            near = get_close_matches(name, taxonomy.topics, 3) or "-"
            findings.add(
                topic.file.path, "no-such-topic", line=line, where="related", topic=name, near=near
            )


def _check_facts(topic: RawTopic, findings: Findings) -> None:
    """A value that no text shows is dead; a fact for a section that does not exist supports none."""
    polish = topic.translations.get("pl")
    sections = polish.sections if polish else {}
    shown = {name for section in sections.values() for name in names_in(section.text)}
    for fact in facts_of(topic).values():
        line = topic.file.line(("facts", fact.id))
        where = f"facts.{fact.id}"
        if fact.type != "rule" and fact.value is None:
            findings.add(topic.file.path, "no-value", line=line, where=where)
        if fact.type != "rule" and fact.id not in shown and polish:
            findings.warn(topic.file.path, "unused-fact", line=line, where=where, fact=fact.id)
        for section in sorted(fact.sections - set(sections)) if polish else ():
            findings.warn(
                topic.file.path, "fact-without-section", line=line, where=where, section=section
            )


def _check_reasons(topic: RawTopic, findings: Findings) -> None:
    for language, translation in topic.translations.items():
        reasons = translation.head.values.get("unit_reasons") or {}
        for unit in set(reasons) - set(_units_of(topic)):
            line = translation.head.line(("unit_reasons", unit))
            findings.add(
                translation.path, "reason-without-unit", line=line, where=language, unit=unit
            )
        for unit in set(_units_of(topic)) - set(reasons):
            findings.gap(translation.path, "no-reason", line=1, where="unit_reasons", unit=unit)
