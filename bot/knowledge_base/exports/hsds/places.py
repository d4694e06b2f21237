"""HSDS locations: a unit's address and hours, or the lines of one that has no address."""

from __future__ import annotations

from bot.dialogue.knowledge import Unit
from bot.knowledge_base.exports.hsds import metadata
from bot.knowledge_base.exports.hsds.entries import Entry, present
from bot.knowledge_base.exports.hsds.phones import languages, phones
from bot.knowledge_base.exports.hsds.schedules import schedules
from bot.knowledge_base.exports.ids import Ids
from bot.knowledge_base.exports.uris import uri
from bot.knowledge_base.exports.wording import Wording
from bot.knowledge_base.phones import HOME

PHYSICAL, VIRTUAL = "physical", "virtual"


def location(unit: Unit, wording: Wording, ids: Ids) -> Entry:
    """Where, when and by which phones a unit is reached; one location a unit."""
    identifier = ids.of("location", unit.id)
    resource = metadata.Resource("location", identifier)
    owner = {"location_id": identifier}
    return present(
        id=identifier,
        location_type=PHYSICAL if unit.address else VIRTUAL,
        url=uri(unit.websites[0]) if unit.websites and not unit.address else None,
        organization_id=ids.of("organization", unit.id),
        name=wording.said(unit.names),
        latitude=unit.point.latitude if unit.point else None,
        longitude=unit.point.longitude if unit.point else None,
        languages=languages(dict.fromkeys(unit.languages, ""), owner, wording, ids),
        addresses=_addresses(unit, identifier, wording, ids),
        accessibility=_accessibility(unit, identifier, wording, ids),
        phones=phones(unit, identifier, wording, ids),
        schedules=schedules(unit.hours, identifier, wording, ids),
        metadata=metadata.of_unit(
            wording.base.units.files[unit.id].values, resource, wording=wording, ids=ids
        ),
    )


def _addresses(unit: Unit, owner: str, wording: Wording, ids: Ids) -> list[Entry]:
    """HSDS requires a region and a postal code; the knowledge does not always have them."""
    if unit.address is None:
        return []
    return [
        {
            "id": ids.of("address", unit.id),
            "location_id": owner,
            "address_1": unit.address.street,
            **present(address_2=wording.said(unit.address.room)),
            "city": unit.address.city,
            "state_province": "",
            "postal_code": unit.address.postal_code,
            "country": HOME,
            "address_type": PHYSICAL,
        }
    ]


def _accessibility(unit: Unit, owner: str, wording: Wording, ids: Ids) -> list[Entry]:
    said = wording.said(unit.accessibility)
    if not said:
        return []
    return [{"id": ids.of("accessibility", unit.id), "location_id": owner, "description": said}]
