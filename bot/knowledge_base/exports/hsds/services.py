"""HSDS services in the nested form: each with its organization, location, fees, documents."""

from __future__ import annotations

from bot.i18n import Texts
from bot.knowledge_base.exports.base import Base
from bot.knowledge_base.exports.hsds.costs import cost_options
from bot.knowledge_base.exports.hsds.entries import Entry, present
from bot.knowledge_base.exports.hsds.offers import Offer, offers
from bot.knowledge_base.exports.hsds.organizations import organization
from bot.knowledge_base.exports.hsds.places import location
from bot.knowledge_base.exports.hsds.provenance import assured_date, provenance
from bot.knowledge_base.exports.hsds.terms import Terms
from bot.knowledge_base.exports.ids import Ids
from bot.knowledge_base.exports.uris import uri
from bot.knowledge_base.exports.wording import Wording


def services(base: Base, language: str, texts: Texts) -> list[Entry]:
    """Everything in one language; HSDS has no text in several."""
    wording, ids = Wording(language, texts, base), Ids.for_city(base.snapshot.city.words)
    terms = Terms(wording, ids)
    return [_service(offer, terms) for offer in offers(wording, ids)]


def _service(offer: Offer, terms: Terms) -> Entry:
    return {
        **_about(offer),
        **(_matter(offer) if offer.carries_the_matter else {}),
        "service_at_locations": [_service_at_location(offer)],
        "organization": organization(offer.unit, offer.wording, offer.ids),
        "attributes": terms.attributes(offer),
        **present(metadata=provenance(offer)),
    }


def _about(offer: Offer) -> Entry:
    unit, wording = offer.unit, offer.wording
    exists = unit.validity.holds(wording.base.day)
    return present(
        id=offer.id,
        organization_id=offer.ids.of("organization", unit.id),
        name=wording.label(offer.topic.id),
        description=_paragraphs(offer.reason, offer.text.section("answer")),
        url=uri(unit.websites[0]) if unit.websites else None,
        email=unit.emails[0] if unit.emails else None,
        status="active" if exists else "inactive",
        application_process=wording.said(unit.booking),
        eligibility_description=_paragraphs(
            wording.said(unit.eligibility), offer.text.section("eligibility")
        ),
        assured_date=assured_date(offer),
    )


def _matter(offer: Offer) -> Entry:
    """How the matter is done, what it costs, what to bring."""
    text, booking = offer.text, offer.wording.said(offer.unit.booking)
    return present(
        application_process=_paragraphs(
            booking, text.section("how"), text.beside_lists("documents")
        ),
        fees_description=text.section("cost"),
        wait_time=text.section("duration"),
        cost_options=cost_options(offer),
        required_documents=[
            {
                "id": offer.ids.of("required_document", offer.id, str(number)),
                "service_id": offer.id,
                "document": document,
            }
            for number, document in enumerate(text.listed("documents"), 1)
        ],
    )


def _service_at_location(offer: Offer) -> Entry:
    place = location(offer.unit, offer.wording, offer.ids)
    return {
        "id": offer.ids.of("service_at_location", offer.id),
        "service_id": offer.id,
        "location_id": place["id"],
        **present(description=offer.reason),
        "location": place,
    }


def _paragraphs(*texts: str) -> str:
    return "\n\n".join(filter(None, texts))
