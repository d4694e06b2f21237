"""HSDS organizations: each unit is one."""

from __future__ import annotations

from bot.dialogue.knowledge import Unit
from bot.knowledge_base.exports.hsds import metadata
from bot.knowledge_base.exports.hsds.entries import Entry, present
from bot.knowledge_base.exports.ids import Ids
from bot.knowledge_base.exports.uris import uri
from bot.knowledge_base.exports.wording import Wording


def organization(unit: Unit, wording: Wording, ids: Ids) -> Entry:
    identifier = ids.of("organization", unit.id)
    return present(
        id=identifier,
        name=wording.said(unit.names),
        description=_description(unit, wording),
        email=unit.emails[0] if unit.emails else None,
        website=uri(unit.websites[0]) if unit.websites else None,
        additional_websites=[_website(each, identifier, ids) for each in unit.websites[1:]],
        contacts=[_contact(each, identifier, ids) for each in unit.emails[1:]],
        attributes=[_confidence(unit, identifier, ids)],
        metadata=metadata.of_unit(
            wording.base.units.files[unit.id].values,
            metadata.Resource("organization", identifier),
            wording=wording,
            ids=ids,
        ),
    )


def _description(unit: Unit, wording: Wording) -> str:
    """What people should know of it, and the topics in which it is named."""
    topics = [
        wording.label(topic.id)
        for topic in wording.base.snapshot.topics.values()
        if any(role.unit == unit.id for role in topic.units)
    ]
    return "\n\n".join(filter(None, (wording.said(unit.notes), ", ".join(topics))))


def _website(address: str, owner: str, ids: Ids) -> Entry:
    """A field of HSDS 3.1; the schema of 3.0 lets it pass."""
    return {"id": ids.of("url", owner, address), "organization_id": owner, "url": uri(address)}


def _contact(email: str, owner: str, ids: Ids) -> Entry:
    return {"id": ids.of("contact", owner, email), "organization_id": owner, "email": email}


def _confidence(unit: Unit, owner: str, ids: Ids) -> Entry:
    """How sure the data of the unit are: high, medium or low."""
    return {
        "id": ids.of("attribute", owner, "confidence"),
        "link_id": owner,
        "link_type": "confidence",
        "link_entity": "organization",
        "value": unit.confidence,
    }
