"""HSDS cost options: the fees of a topic, each with the sentence that names it."""

from __future__ import annotations

import re

from bot.dialogue.knowledge import Fact, UnitRole
from bot.knowledge_base.exports.hsds.entries import Entry, present
from bot.knowledge_base.exports.hsds.offers import Offer
from bot.knowledge_base.exports.wording import Wording
from bot.knowledge_base.placeholders import Filler
from bot.knowledge_base.situations import base_of
from bot.knowledge_base.topics import RawTopic

CURRENCY = "PLN"  # what a fact of the type money is in
SECTION = "cost"
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")


def cost_options(offer: Offer) -> list[Entry]:
    """Money that is no fee (fines, limits of income) is no cost of the service."""
    raw = offer.wording.base.topics[offer.topic.id]
    return [
        _option(fact, raw, offer)
        for fact in offer.topic.facts.values()
        if _is_fee(fact, raw) and _is_for(fact, offer.role)
    ]


def _is_fee(fact: Fact, raw: RawTopic) -> bool:
    kind = raw.file.values["facts"][fact.id]["kind"]
    return fact.type == "money" and kind == "fee" and SECTION in fact.sections


def _is_for(fact: Fact, role: UnitRole) -> bool:
    return not fact.only_for or not role.only_for or bool(fact.only_for & role.only_for)


def _option(fact: Fact, raw: RawTopic, offer: Offer) -> Entry:
    wording = offer.wording
    mark = wording.unconfirmed if fact.confidence == "low" else ""
    return present(
        id=offer.ids.of("cost_option", offer.id, fact.id),
        service_id=offer.id,
        option=_sentence(fact, raw, wording),
        currency=CURRENCY,
        amount=fact.value,
        amount_description="; ".join(filter(None, (mark, wording.dated(fact.source)))),
    )


def _sentence(fact: Fact, raw: RawTopic, wording: Wording) -> str:
    """The first sentence with the fact, in the section of the costs if it stands there."""
    language = next((tag for tag in wording.languages if tag in raw.translations), None)
    if language is None:
        return ""
    sections = sorted(
        raw.translations[language].sections.values(),
        key=lambda section: base_of(section.name) != SECTION,
    )
    filler = Filler(
        wording.base.snapshot.topics[raw.id].facts,
        wording.base.snapshot.units,
        language,
        wording.unconfirmed,
    )
    lines = (line for section in sections for line in section.text.split("\n"))
    sentences = (each for line in lines for each in _SENTENCE_END.split(line))
    return next((filler.fill(each) for each in sentences if f"{{{fact.id}}}" in each), "")
