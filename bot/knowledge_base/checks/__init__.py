"""Checks over all files together; each module looks at one thing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.dialogue.knowledge import Unit
from bot.knowledge_base.checks import letters, numbers, references, translations
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.taxonomy import Taxonomy
from bot.knowledge_base.topics import RawTopic


def check_all(
    topics: Sequence[RawTopic], units: Mapping[str, Unit], taxonomy: Taxonomy, findings: Findings
) -> None:
    """Every problem that a single file does not show goes to the findings."""
    for topic in topics:
        references.check(topic, units, taxonomy, findings)
        translations.check(topic, taxonomy.languages, findings)
        letters.check(topic, findings)
        numbers.check(topic, findings)
    references.check_unused(topics, units, findings)
