"""Amounts, phones, dates, hours belong into topic.yml: typed in a text they get old unseen."""

from __future__ import annotations

import re

from bot.knowledge_base.checks.number_forms import BY_HAND
from bot.knowledge_base.nearest import NOTHING
from bot.knowledge_base.placeholders import PLACEHOLDER
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.topics import RawTopic, facts_of

_MAY_BE = re.compile(r"\d|://|@")
_GAP = "\N{SECTION SIGN}"  # part of no number: "8 {x} 15" is not "8 15"


def check(topic: RawTopic, findings: Findings) -> None:
    for translation in topic.translations.values():
        for section in translation.sections.values():
            text = PLACEHOLDER.sub(_GAP, section.text)
            if not _MAY_BE.search(text):
                continue  # nearly all: the long search takes longer than reading the files
            for found in BY_HAND.finditer(text):
                typed = found[0].strip()
                findings.warn(
                    translation.path, "typed-by-hand", line=section.line_of(typed),
                    where=section.name, value=typed, right=_fact_of(topic, typed),
                )  # fmt: skip


def _fact_of(topic: RawTopic, typed: str) -> str:
    """The placeholder of a fact with the same digits; NOTHING when there is none, or several."""
    same = [
        fact.id
        for fact in facts_of(topic).values()
        if fact.value is not None and _digits(str(fact.value)) == _digits(typed) != ""
    ]
    return f"{{{same[0]}}}" if len(same) == 1 else NOTHING


def _digits(written: str) -> str:
    return "".join(filter(str.isdigit, written))
