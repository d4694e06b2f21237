"""Facts of a topic as tasks: one look at a page settles all the facts that come from it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from bot.dialogue.knowledge import Fact, Unit
from bot.knowledge_base.confirmations import confirmed_source
from bot.knowledge_base.freshness import Freshness, age_in_days
from bot.knowledge_base.topics import RawTopic, facts_of
from bot.knowledge_base.worklist.units import ALL, contacts_of
from bot.knowledge_base.worklist.values import Contact, Item


def items_by_page(
    topic: RawTopic, freshness: Freshness, today: date
) -> Iterator[tuple[str, list[Item]]]:
    """(address of the page, its facts), in the order of the file."""
    pages: dict[str, list[Item]] = {}
    for fact in facts_of(topic).values():
        pages.setdefault(fact.source.url, []).append(_item(topic, fact, freshness, today))
    yield from pages.items()


def contacts_for(topic: RawTopic, page: str, units: Mapping[str, Unit]) -> tuple[Contact, ...]:
    """The page itself, then the unit that the topic names first."""
    names = [entry["unit"] for entry in topic.file.values["units"]]
    asked = contacts_of(units[names[0]]) if names[0] in units else ()
    return (Contact("page", page), *asked)


def _item(topic: RawTopic, fact: Fact, freshness: Freshness, today: date) -> Item:
    raw = topic.file.values["facts"][fact.id]
    everything = topic.file.values.get("confirmed", {}).get(ALL)
    as_of = confirmed_source(fact.source, everything).as_of
    return Item(
        name=fact.id,
        fields=(fact.id,),
        value=raw["statement"] if fact.value is None else f"{fact.value} – {raw['statement']}",
        kind=raw["kind"],
        as_of=as_of,
        age=age_in_days(as_of, today),
        limit=freshness.limit(raw["kind"]),
        source=fact.source.url,
    )
