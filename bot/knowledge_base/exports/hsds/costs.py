"""HSDS cost options: the fees of a topic, each with the sentence that names it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.dialogue.knowledge import Fact, UnitRole
from bot.knowledge_base.exports.hsds.entries import Entry, present
from bot.knowledge_base.exports.hsds.offers import Offer
from bot.knowledge_base.exports.hsds.shown_facts import ShownFact, shown_facts
from bot.knowledge_base.placeholders import Filler
from bot.knowledge_base.situations import base_of

CURRENCY = "PLN"  # what a fact of the type money is in
SECTION = "cost"
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")


def cost_options(offer: Offer) -> list[Entry]:
    """Money that is no fee (fines, limits of income) is no cost of the service."""
    facts = shown_facts(offer.topic.id, offer.wording.base)
    return [
        _option(shown, facts, offer)
        for shown in facts
        if _is_fee(shown) and _is_for(shown.fact, offer.role)
    ]


def _is_fee(shown: ShownFact) -> bool:
    is_fee = shown.fact.type == "money" and shown.written["kind"] == "fee"
    return is_fee and SECTION in shown.sections


def _is_for(fact: Fact, role: UnitRole) -> bool:
    return not fact.only_for or not role.only_for or bool(fact.only_for & role.only_for)


def _option(shown: ShownFact, facts: Sequence[ShownFact], offer: Offer) -> Entry:
    wording, fact = offer.wording, shown.fact
    mark = wording.unconfirmed if fact.confidence == "low" else ""
    return present(
        id=offer.ids.of("cost_option", offer.id, shown.name),
        service_id=offer.id,
        option=_sentence(shown, facts, offer),
        currency=CURRENCY,
        amount=fact.value,
        amount_description="; ".join(filter(None, (mark, wording.dated(fact.source)))),
    )


def _sentence(shown: ShownFact, facts: Sequence[ShownFact], offer: Offer) -> str:
    """The first sentence with the fact, in the section of the costs if it stands there."""
    wording = offer.wording
    raw = wording.base.topics[offer.topic.id]
    language = next((tag for tag in wording.languages if tag in raw.translations), None)
    if language is None:
        return ""
    sections = sorted(
        raw.translations[language].sections.values(),
        key=lambda section: base_of(section.name) != SECTION,
    )
    named = {each.name: each.fact for each in facts}
    filler = Filler(named, wording.base.snapshot.units, language, wording.unconfirmed)
    lines = (line for section in sections for line in section.text.split("\n"))
    sentences = (each for line in lines for each in _SENTENCE_END.split(line))
    return next((filler.fill(each) for each in sentences if f"{{{shown.name}}}" in each), "")
