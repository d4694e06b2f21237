"""Facts by the names that texts use: `fee` of the own topic, `pesel.fee` of another one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field

from bot.dialogue.knowledge import Fact
from bot.knowledge_base.codes import Code
from bot.knowledge_base.nearest import NOTHING, nearest


@dataclass(frozen=True, slots=True)
class FactsOfTopics:
    """facts: topic -> its facts by id.  broken: topics that cannot be read, as is said elsewhere.

    unfinished: topics that somebody has begun to write.
    """

    facts: Mapping[str, Mapping[str, Fact]] = field(default_factory=dict)
    broken: Set[str] = frozenset()
    unfinished: Set[str] = frozenset()

    def named(self, names: Iterable[str]) -> dict[str, Fact]:
        """Those that exist, by the names in the text."""
        found = {}
        for name in names:
            topic, fact = parts(name)
            if fact in self.facts.get(topic, {}):
                found[name] = self.facts[topic][fact]
        return found

    def fault(self, name: str) -> tuple[Code, Mapping[str, object]] | None:
        """What is wrong with a name that shows no value."""
        topic, fact = parts(name)
        if topic in self.broken:
            return None
        if topic in self.unfinished:
            return "unfinished-topic", {"topic": topic}
        if topic not in self.facts:
            return "no-topic-of-fact", {"topic": topic, "near": nearest(topic, self.facts)}
        known = valued(self.facts[topic])
        near = [each if each == NOTHING else f"{topic}.{each}" for each in nearest(fact, known)]
        values = {"topic": topic, "fact": fact, "near": near, "known": known or NOTHING}
        return "no-fact-of-topic", values


def is_of_topic(name: str) -> bool:
    """Whether the name says from which topic the fact is."""
    return "." in name and ":" not in name


def parts(name: str) -> tuple[str, str]:
    """("pesel", "fee") of "pesel.fee"."""
    topic, _, fact = name.partition(".")
    return topic, fact


def valued(facts: Mapping[str, Fact]) -> list[str]:
    """Ids of the facts that a text can show: a rule has no value."""
    return [fact_id for fact_id, fact in facts.items() if fact.type != "rule"]
