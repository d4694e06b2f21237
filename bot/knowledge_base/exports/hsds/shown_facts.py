"""The facts behind a topic's texts: its own, and those that the texts take from other topics."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from bot.dialogue.knowledge import Fact
from bot.knowledge_base.exports.base import Base
from bot.knowledge_base.fact_names import FactsOfTopics, parts
from bot.knowledge_base.situations import base_of
from bot.knowledge_base.topics import RawTopic, foreign_names


@dataclass(frozen=True, slots=True)
class ShownFact:
    """name: in the texts.  owner: the file of the topic that has it.

    sections: where it stands in the topic that shows it.
    """

    name: str
    fact: Fact
    owner: Mapping[str, Any]
    sections: Collection[str]

    @property
    def written(self) -> Mapping[str, Any]:
        """As its topic.yml has it."""
        fact: Mapping[str, Any] = self.owner["facts"][self.fact.id]
        return fact

    @property
    def confirmed(self) -> Mapping[str, str] | None:
        """When staff confirmed it."""
        found: Mapping[str, str] | None = self.owner.get("confirmed", {}).get(self.fact.id)
        return found


def shown_facts(topic: str, base: Base) -> list[ShownFact]:
    """The topic's own ones first."""
    raw, facts = base.topics[topic], base.snapshot.topics[topic].facts
    own = [ShownFact(name, fact, raw.file.values, fact.sections) for name, fact in facts.items()]
    others = FactsOfTopics({each.id: each.facts for each in base.snapshot.topics.values()})
    taken = others.named(sorted(foreign_names(raw)))
    return own + [
        ShownFact(name, fact, base.topics[parts(name)[0]].file.values, _sections_with(name, raw))
        for name, fact in taken.items()
    ]


def _sections_with(name: str, topic: RawTopic) -> set[str]:
    return {
        base_of(section.name)
        for translation in topic.translations.values()
        for section in translation.sections.values()
        if name in section.names
    }
