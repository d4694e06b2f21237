"""Checks over all files together; each module looks at one thing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot.knowledge_base.checks import (
    dates,
    facts,
    hours,
    letters,
    numbers,
    phones,
    places,
    references,
    situations,
    translations,
    words,
)
from bot.knowledge_base.city import CityFile
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.taxonomy import Taxonomy
from bot.knowledge_base.topics import RawTopic
from bot.knowledge_base.units import UnitFiles


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
        facts.check(topic, findings)
        dates.check(topic.file, findings, today)
        references.check(topic, units, taxonomy, findings)
        references.check_authority(topic, city, findings)
        situations.check_topic(topic, taxonomy, findings)
        translations.check(topic, taxonomy.languages, findings)
        letters.check_topic(topic, findings)
        numbers.check(topic, findings)
    for file in units.files.values():
        hours.check(file, findings)
        phones.check(file, findings)
        places.check(file, city, findings)
        dates.check(file, findings, today)
        references.check_successor(file, units, findings)
        situations.check_file(file, taxonomy, findings)
        words.check(file, taxonomy.languages, findings)
        letters.check_file(file, findings)
    references.check_unused(topics, units, city, findings)
