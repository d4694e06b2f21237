"""HSDS attributes and taxonomy terms: topic, group, situation, aspect, and what a unit does."""

from __future__ import annotations

from collections.abc import Iterator

from bot.dialogue.knowledge import Topic
from bot.knowledge_base.exports.hsds.entries import Entry, present
from bot.knowledge_base.exports.hsds.offers import Offer
from bot.knowledge_base.exports.ids import Ids
from bot.knowledge_base.exports.wording import Wording


class Terms:
    """The program's own taxonomy in one language."""

    def __init__(self, wording: Wording, ids: Ids) -> None:
        self.wording = wording
        self.ids = ids
        self._taxonomy = {
            "id": ids.of("taxonomy"),
            "name": wording.say("export-taxonomy"),
            "description": wording.say("export-taxonomy-about"),
        }

    def attributes(self, offer: Offer) -> list[Entry]:
        """By what a service can be found, and how far its text was checked."""
        linked = [self._attribute(kind, name, offer.id) for kind, name in _names(offer)]
        status = {
            "id": self.ids.of("attribute", offer.id, "translation_status"),
            "link_id": offer.id,
            "link_type": "translation_status",
            "link_entity": "service",
            "value": _status(offer.topic, self.wording.language),
        }
        return [*linked, status]

    def _attribute(self, kind: str, name: str, service: str) -> Entry:
        term = self._term(kind, name)
        return {
            "id": self.ids.of("attribute", service, kind, name),
            "link_id": service,
            "taxonomy_term_id": term["id"],
            "link_type": kind,
            "link_entity": "service",
            "taxonomy_term": term,
        }

    def _term(self, kind: str, name: str) -> Entry:
        label = self._label(kind, name)
        return {
            "id": self._id(kind, name),
            "code": f"{kind}:{name}",
            "name": label,
            "description": label,
            **present(parent_id=self._parent(kind, name)),
            "taxonomy": self._taxonomy["name"],
            "taxonomy_detail": self._taxonomy,
            "language": self.wording.language,
            "taxonomy_id": self._taxonomy["id"],
        }

    def _id(self, kind: str, name: str) -> str:
        return self.ids.of("taxonomy_term", kind, name)

    def _parent(self, kind: str, name: str) -> str | None:
        if kind != "topic":
            return None
        return self._id("group", self.wording.base.snapshot.topics[name].group)

    def _label(self, kind: str, name: str) -> str:
        if kind == "does":
            return self.wording.say(f"export-does-{name}")
        return self.wording.label(name)


def _names(offer: Offer) -> Iterator[tuple[str, str]]:
    """(kind, name) of each term of a service."""
    yield "topic", offer.topic.id
    yield "group", offer.topic.group
    yield "does", offer.role.does
    yield from (("situation", name) for name in sorted(offer.role.only_for))
    yield from (("aspect", name) for name in sorted(offer.role.aspects))


def _status(topic: Topic, language: str) -> str:
    translation = topic.translations.get(language)
    return translation.status if translation else "missing"
