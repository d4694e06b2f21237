"""One unit, written on a card at a fixed time."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.dialogue.cards import CardWriter
from bot.dialogue.knowledge import Hours, Unit
from bot.dialogue.reader import Reader
from bot.dialogue.referral import Referral
from bot.knowledge_base.hours import OsmOpeningHours
from tests.fakes.assistants import WARSAW, real_texts
from tests.fakes.knowledge import CITY_PAGE, unit

OFFICE = "Mo-Fr 08:00-15:30; PH off"
WEDNESDAYS = "We 10:00-14:00; PH off"


def warsaw(day: int, hour: int, minute: int = 0, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=WARSAW)


def writer(
    at: datetime | None = None, language: str = "en", units: Mapping[str, Unit] | None = None
) -> CardWriter:
    at, reader = at or warsaw(23, 10), Reader(language)
    return CardWriter.at(at, real_texts(), OsmOpeningHours(), reader=reader, units=units or {})


def card(at: datetime | None = None, language: str = "en", **given: Any) -> tuple[str, ...]:
    referral = Referral(
        unit("office", **given.pop("unit", given)),
        given.get("reason", ""),
        given.get("kilometers"),
    )
    return writer(at, language).card(referral).lines


def hours_line(osm: str, at: datetime, language: str = "en") -> str:
    [line] = [
        line
        for line in card(at, language, hours=Hours(osm, CITY_PAGE, confirmed=True))
        if line.startswith("🕒")
    ]
    return line.removeprefix("🕒 ")
