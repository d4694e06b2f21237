"""Checks over all files together; each module looks at one thing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot.knowledge_base.checks import (
    confirmed,
    dates,
    facts,
    hours,
    letters,
    links,
    neighbors,
    numbers,
    order,
    phones,
    places,
    reading,
    references,
    repeats,
    sections,
    shared_phones,
    situations,
    translations,
    used_facts,
    words,
)
from bot.knowledge_base.city import CityFile
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.taxonomy import Taxonomy
from bot.knowledge_base.topics import RawTopic
from bot.knowledge_base.units import UnitFiles
from bot.knowledge_base.yaml_files import YamlFile


def check_all(
    topics: Sequence[RawTopic],
    units: UnitFiles,
    taxonomy: Taxonomy,
    city: CityFile,
    findings: Findings,
    today: date | None,
) -> None:
    """Every problem that the shape of a single file does not show goes to the findings."""
    for topic in topics:
        _check_topic(topic, units, taxonomy, city, findings)
        dates.check(topic.file, findings, today)
        links.check_hosts(topic.file, findings)
        for translation in topic.translations.values():
            dates.check(translation.head, findings, today)
    for file in units.files.values():
        _check_unit(file, units, taxonomy, city, findings)
        dates.check(file, findings, today)
        links.check_hosts(file, findings)
    if not findings.only_errors:
        _advise(topics, units, findings, today)
        references.check_unused(topics, units, city, findings)


def _check_topic(
    topic: RawTopic, units: UnitFiles, taxonomy: Taxonomy, city: CityFile, findings: Findings
) -> None:
    facts.check(topic, findings)
    references.check(topic, units, taxonomy, findings)
    references.check_authority(topic, city, findings)
    situations.check_topic(topic, taxonomy, findings)
    translations.check(topic, taxonomy.languages, findings)
    translations.check_drafts(topic, findings)
    letters.check_topic(topic, findings)


def _check_unit(
    file: YamlFile, units: UnitFiles, taxonomy: Taxonomy, city: CityFile, findings: Findings
) -> None:
    hours.check(file, findings)
    phones.check(file, findings)
    places.check(file, city, findings)
    references.check_successor(file, units, findings)
    situations.check_file(file, taxonomy, findings)
    words.check(file, taxonomy.languages, findings)
    words.check_languages(file, taxonomy.all_languages, findings)
    letters.check_file(file, findings)


def _advise(
    topics: Sequence[RawTopic], units: UnitFiles, findings: Findings, today: date | None
) -> None:
    """What never keeps the files from being served."""
    shown = used_facts.shown_by_others(topics)
    for topic in topics:
        confirmed.check(topic.file, topic.file.values["facts"], findings, today)
        neighbors.check(topic, findings)
        order.check(topic, units, findings)
        used_facts.check(topic, shown, findings)
        sections.check(topic, findings)
        numbers.check(topic, findings)
        reading.check(topic, findings)
    for file in units.files.values():
        confirmed.check(file, file.values, findings, today)
    links.check([*(topic.file for topic in topics), *units.files.values()], findings)
    repeats.check(topics, units.units, findings)
    shared_phones.check(units, findings)
