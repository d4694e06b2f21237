"""HSDS cost options: the fees of a topic, each with the sentence that names it."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from bot.dialogue.knowledge import Fact, UnitRole
from bot.knowledge_base.exports.base import Base
from bot.knowledge_base.exports.hsds.entries import Entry, present
from bot.knowledge_base.exports.hsds.offers import Offer
from bot.knowledge_base.exports.wording import Wording
from bot.knowledge_base.fact_names import FactsOfTopics, is_of_topic, parts
from bot.knowledge_base.placeholders import Filler
from bot.knowledge_base.situations import base_of
from bot.knowledge_base.topics import RawTopic, foreign_names

CURRENCY = "PLN"  # what a fact of the type money is in
SECTION = "cost"
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")


def cost_options(offer: Offer) -> list[Entry]:
    """Money that is no fee (fines, limits of income) is no cost of the service.

    A fee that the text takes from another topic is one of its costs too.
    """
    base = offer.wording.base
    raw = base.topics[offer.topic.id]
    facts = _facts(raw, base)
    return [
        _option(name, facts, raw, offer)
        for name, fact in facts.items()
        if _is_fee(name, fact, raw, base) and _is_for(fact, offer.role)
    ]


def _facts(raw: RawTopic, base: Base) -> dict[str, Fact]:
    """The topic's own ones and those that its texts take from others, as they name them."""
    topics = base.snapshot.topics
    others = FactsOfTopics({topic.id: topic.facts for topic in topics.values()})
    return {**topics[raw.id].facts, **others.named(sorted(foreign_names(raw)))}


def _is_fee(name: str, fact: Fact, raw: RawTopic, base: Base) -> bool:
    owner = base.topics[parts(name)[0]] if is_of_topic(name) else raw
    kind = owner.file.values["facts"][fact.id]["kind"]
    return fact.type == "money" and kind == "fee" and SECTION in _sections(name, fact, raw)


def _sections(name: str, fact: Fact, raw: RawTopic) -> Collection[str]:
    """A fact of another topic says where it stands there, so the text itself is asked."""
    if not is_of_topic(name):
        return fact.sections
    return {
        base_of(section.name)
        for translation in raw.translations.values()
        for section in translation.sections.values()
        if name in section.names
    }


def _is_for(fact: Fact, role: UnitRole) -> bool:
    return not fact.only_for or not role.only_for or bool(fact.only_for & role.only_for)


def _option(name: str, facts: Mapping[str, Fact], raw: RawTopic, offer: Offer) -> Entry:
    wording, fact = offer.wording, facts[name]
    mark = wording.unconfirmed if fact.confidence == "low" else ""
    return present(
        id=offer.ids.of("cost_option", offer.id, name),
        service_id=offer.id,
        option=_sentence(name, facts, raw, wording),
        currency=CURRENCY,
        amount=fact.value,
        amount_description="; ".join(filter(None, (mark, wording.dated(fact.source)))),
    )


def _sentence(name: str, facts: Mapping[str, Fact], raw: RawTopic, wording: Wording) -> str:
    """The first sentence with the fact, in the section of the costs if it stands there."""
    language = next((tag for tag in wording.languages if tag in raw.translations), None)
    if language is None:
        return ""
    sections = sorted(
        raw.translations[language].sections.values(),
        key=lambda section: base_of(section.name) != SECTION,
    )
    filler = Filler(facts, wording.base.snapshot.units, language, wording.unconfirmed)
    lines = (line for section in sections for line in section.text.split("\n"))
    sentences = (each for line in lines for each in _SENTENCE_END.split(line))
    return next((filler.fill(each) for each in sentences if f"{{{name}}}" in each), "")
