"""Situations that do not exist, and texts for some people that nobody else has."""

from __future__ import annotations

from bot.knowledge_base.nearest import nearest
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.situations import named_in, section_name
from bot.knowledge_base.taxonomy import Taxonomy
from bot.knowledge_base.topics import RawTopic
from bot.knowledge_base.yaml_files import YamlFile, dotted


def check_file(file: YamlFile, taxonomy: Taxonomy, findings: Findings) -> None:
    if not file.may_hold(lambda text: "_for" in text):
        return
    for keys, name in named_in(file.values):
        if name not in taxonomy.situations:
            findings.add(
                file.path, "no-such-situation", line=file.line(keys), where=dotted(keys),
                situation=name, near=nearest(name, taxonomy.situations),
                allowed=taxonomy.situations,
            )  # fmt: skip


def check_topic(topic: RawTopic, taxonomy: Taxonomy, findings: Findings) -> None:
    check_file(topic.file, taxonomy, findings)
    for translation in topic.translations.values():
        for name, section in translation.sections.items():
            written = section_name(name)
            for situation in set(written.situations) - set(taxonomy.situations):
                findings.add(
                    translation.path, "no-such-situation", line=section.line, where=name,
                    situation=situation, near=nearest(situation, taxonomy.situations),
                    allowed=taxonomy.situations,
                )  # fmt: skip
            if written.situations and written.base not in translation.sections:
                findings.add(
                    translation.path, "only-for-some", line=section.line, where=name,
                    section=written.base,
                )  # fmt: skip
