"""Amounts, phones, dates belong into topic.yml: typed in a text they get old in one language."""

from __future__ import annotations

import re

from bot.knowledge_base.placeholders import PLACEHOLDER
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.topics import RawTopic

_BY_HAND = re.compile(
    r"\d[\d ]*(?:[.,]\d+)?\s*(?:zł|PLN|злотых|злотих|злот|%)"
    r"|\b\d{1,2}[.:]\d{2}\b"
    r"|\+48[\d ]+|\b\d{3} \d{3} \d{3}\b|\b\d{2} \d{3} \d{2} \d{2}\b",
    re.IGNORECASE,
)


def check(topic: RawTopic, findings: Findings) -> None:
    for translation in topic.translations.values():
        for section in translation.sections.values():
            for found in _BY_HAND.findall(PLACEHOLDER.sub("", section.text)):
                findings.warn(
                    translation.path,
                    "typed-by-hand",
                    line=section.line_of(found.strip()),
                    where=section.name,
                    value=found.strip(),
                )
