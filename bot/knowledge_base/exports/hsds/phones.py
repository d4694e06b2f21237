"""HSDS phones, with the languages that are spoken on them and when."""

from __future__ import annotations

from bot.dialogue.knowledge import Phone, Unit
from bot.knowledge_base.exports.hsds.entries import Entry, present
from bot.knowledge_base.exports.ids import Ids
from bot.knowledge_base.exports.weeks import is_weekly, week_of
from bot.knowledge_base.exports.wording import Wording


def phones(unit: Unit, location: str, wording: Wording, ids: Ids) -> list[Entry]:
    return [_phone(phone, location, wording, ids) for phone in unit.phones]


def languages(
    tags: dict[str, str], owner: dict[str, str], wording: Wording, ids: Ids
) -> list[Entry]:
    """tags: language -> when it is spoken, in words.  owner: {"location_id": id} and the like."""
    return [
        present(
            id=ids.of("language", *owner.values(), tag),
            **owner,
            name=wording.language_name(tag),
            code=tag,
            note=note,
        )
        for tag, note in tags.items()
    ]


def _phone(phone: Phone, location: str, wording: Wording, ids: Ids) -> Entry:
    identifier = ids.of("phone", location, phone.number)
    spoken = dict.fromkeys(phone.languages, "")
    spoken |= {tag: _when(osm, wording) for tag, osm in phone.spoken.items()}
    hours = _when(phone.hours, wording) if phone.hours else ""
    return present(
        id=identifier,
        location_id=location,
        number=phone.number,
        type="voice",
        description="; ".join(filter(None, (wording.said(phone.label), hours))),
        languages=languages(spoken, {"phone_id": identifier}, wording, ids),
    )


def _when(osm: str, wording: Wording) -> str:
    return wording.week(week_of(osm)) if is_weekly(osm) else osm
