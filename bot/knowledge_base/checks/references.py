"""References between files: unknown is an error, unused a warning."""

from __future__ import annotations

from collections.abc import Sequence

from bot.knowledge_base.city import CityFile
from bot.knowledge_base.nearest import nearest
from bot.knowledge_base.placeholders import names_in
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.taxonomy import Taxonomy
from bot.knowledge_base.topics import RawTopic
from bot.knowledge_base.units import UnitFiles
from bot.knowledge_base.yaml_files import YamlFile, dotted
from bot.knowledge_base.yaml_nodes import Keys

NOBODY = "nobody"  # decides: there is no office behind the matter


def check(topic: RawTopic, units: UnitFiles, taxonomy: Taxonomy, findings: Findings) -> None:
    _check_units(topic, units, findings)
    _check_related(topic, taxonomy, findings)
    _check_reasons(topic, findings)


def check_authority(topic: RawTopic, city: CityFile, findings: Findings) -> None:
    """Who decides a matter is one of the authorities of city.yml."""
    decides = topic.file.values.get("decides", NOBODY)
    known = (*city.city.authorities, NOBODY)
    if city.file and decides not in known:
        findings.add(
            topic.file.path, "no-such-authority", line=topic.file.line(("decides",)),
            where="decides", authority=decides, near=nearest(decides, known), allowed=known,
        )  # fmt: skip


def check_successor(file: YamlFile, units: UnitFiles, findings: Findings) -> None:
    """The unit that takes the place of another."""
    name = file.values.get("replaced_by")
    if name and name not in units.units and name not in units.broken:
        findings.add(
            file.path, "no-such-unit", line=file.line(("replaced_by",)), where="replaced_by",
            unit=name, near=nearest(name, units.units),
        )  # fmt: skip


def check_unused(
    topics: Sequence[RawTopic], units: UnitFiles, city: CityFile, findings: Findings
) -> None:
    """A unit that no topic names is never shown. Says nothing while a topic cannot be read."""
    if findings.of("error"):
        return
    used = {name for topic in topics for name in (*units_of(topic), *_units_in_texts(topic))}
    used |= {name for name in (city.city.information_point, city.city.elsewhere) if name}
    used |= {unit.replaced_by for unit in units.units.values() if unit.replaced_by}
    for unit in sorted(set(units.units) - used):
        findings.warn(units.files[unit].path, "unused-unit", unit=unit)


def units_of(topic: RawTopic) -> list[str]:
    return [entry["unit"] for entry in topic.file.values["units"]]


def _units_in_texts(topic: RawTopic) -> set[str]:
    return {
        name.split(":", 1)[1]
        for translation in topic.translations.values()
        for section in translation.sections.values()
        for name in names_in(section.text)
        if ":" in name
    }


def _check_units(topic: RawTopic, units: UnitFiles, findings: Findings) -> None:
    named: list[tuple[Keys, str]] = [
        (("units", n, "unit"), name) for n, name in enumerate(units_of(topic))
    ]
    if "own_case" in topic.file.values:
        named.append((("own_case",), topic.file.values["own_case"]))
    for keys, name in named:
        if name not in units.units and name not in units.broken:
            findings.add(
                topic.file.path, "no-such-unit", line=topic.file.line(keys), where=dotted(keys),
                unit=name, near=nearest(name, units.units),
            )  # fmt: skip


def _check_related(topic: RawTopic, taxonomy: Taxonomy, findings: Findings) -> None:
    named: list[tuple[Keys, str]] = [
        ((key, number), name)
        for key in ("related", "next")
        for number, name in enumerate(topic.file.values.get(key, ()))
    ]
    for keys, name in named:
        if name not in taxonomy.topics:
            findings.add(
                topic.file.path, "no-such-topic", line=topic.file.line(keys), where=dotted(keys),
                topic=name, near=nearest(name, taxonomy.topics),
            )  # fmt: skip


def _check_reasons(topic: RawTopic, findings: Findings) -> None:
    if findings.has_errors(topic.file.path):
        return
    for translation in topic.translations.values():
        reasons = translation.head.values.get("unit_reasons") or {}
        for unit in set(reasons) - set(units_of(topic)):
            keys: Keys = ("unit_reasons", unit)
            findings.add(
                translation.path, "reason-without-unit", line=translation.head.line(keys),
                where=dotted(keys), unit=unit, near=nearest(unit, units_of(topic)),
            )  # fmt: skip
        for unit in set(units_of(topic)) - set(reasons):
            line = translation.head.line(("unit_reasons",))
            findings.gap(translation.path, "no-reason", line=line, where="unit_reasons", unit=unit)
