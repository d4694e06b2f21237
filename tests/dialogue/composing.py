"""One answer, written by the composer for a tiny city."""

from __future__ import annotations

from bot.dialogue.cards import CardWriter
from bot.dialogue.composer import Composer
from bot.dialogue.knowledge import Snapshot, Topic
from bot.dialogue.messages import Block, Style
from bot.dialogue.pieces import city_words
from bot.dialogue.reader import Reader
from bot.knowledge_base.hours import OsmOpeningHours
from tests.fakes.assistants import MONDAY, real_texts
from tests.fakes.knowledge import OFFICE, snapshot

LABELS = {"pesel": {"en": "PESEL number"}, "cost": {"en": "Cost"}, "hours": {"en": "Hours"}}


def composer(*topics: Topic, language: str = "en", **changes: object) -> Composer:
    city = snapshot(*topics, units=(OFFICE,), labels=LABELS, **changes)
    return composer_of(city, language)


def composer_of(city: Snapshot, language: str) -> Composer:
    said, reader = real_texts().about(city_words(city)), Reader(language)
    cards = CardWriter.at(MONDAY, said, OsmOpeningHours(), reader=reader, units=city.units)
    return Composer(said, city, cards, reader)


def answered(
    about: Topic, *aspects: str, language: str = "en", continued: bool = False
) -> tuple[Block, ...]:
    return composer(about, language=language).answer(about, aspects, (), continued=continued)


def texts(blocks: tuple[Block, ...], *styles: Style) -> list[str]:
    return [line for block in blocks if block.style in styles for line in block.lines]
