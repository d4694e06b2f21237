"""What one unit does in one topic: HSDS calls it a service."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.dialogue.knowledge import Topic, Unit, UnitRole
from bot.knowledge_base.exports.hsds.texts import ServiceText
from bot.knowledge_base.exports.ids import Ids
from bot.knowledge_base.exports.wording import Wording

ADVISES = "advises"
# A unit that is only paid, or only hears appeals, gives no service of its own.
SERVES = ("decides", "handles", ADVISES, "emergency")


@dataclass(frozen=True, slots=True)
class Offer:
    topic: Topic
    role: UnitRole
    unit: Unit
    text: ServiceText
    wording: Wording
    ids: Ids

    @property
    def id(self) -> str:
        return self.ids.of("service", self.topic.id, self.unit.id)

    @property
    def reason(self) -> str:
        """Why this unit, in the words of the topic; empty when nobody wrote them."""
        return self.text.translation.unit_reasons.get(self.unit.id, "")

    @property
    def carries_the_matter(self) -> bool:
        """Fees and documents are those of the unit that acts; advice needs none.

        Where nobody does more than advise, there is nobody else to say them.
        """
        return self.role.does != ADVISES or all(
            role.does == ADVISES for role in self.topic.units if role.does in SERVES
        )


def offers(wording: Wording, ids: Ids) -> Iterator[Offer]:
    """By topic, and then in the order of its units."""
    snapshot = wording.base.snapshot
    for _, topic in sorted(snapshot.topics.items()):
        for role in topic.units:
            text = ServiceText.of(topic, role, wording)
            if role.does in SERVES and role.unit in snapshot.units and text:
                yield Offer(topic, role, snapshot.units[role.unit], text, wording, ids)
