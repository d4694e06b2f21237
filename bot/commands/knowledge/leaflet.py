"""`witaj knowledge leaflet`: a topic or a unit on paper, with a code that opens the bot there."""

from __future__ import annotations

from datetime import datetime, time
from pathlib import Path

from bot.commands.knowledge.speaking import CLEAN, UNUSABLE, Speaker, today
from bot.dialogue.cards import CardWriter
from bot.dialogue.knowledge import Snapshot
from bot.dialogue.pieces import city_words
from bot.dialogue.reader import Reader
from bot.knowledge_base.hours import WARSAW, OsmOpeningHours
from bot.knowledge_base.leaflet.content import Leaflet, LeafletWriter
from bot.knowledge_base.leaflet.page import draw
from bot.knowledge_base.nearest import nearest
from bot.knowledge_base.problems import KnowledgeUnusable


def write_leaflet(
    folder: Path, speaker: Speaker, *, name: str, language: str, bot: str, out: Path | None
) -> int:
    """Write the PDF; 2 with a sentence when there is no such thing to print."""
    if not bot:
        speaker.complain("leaflet-no-bot")
        return UNUSABLE
    try:
        snapshot = speaker.load(folder).snapshot
    except KnowledgeUnusable:
        speaker.complain("check-unusable", folder=str(folder))
        return UNUSABLE
    if language not in snapshot.all_languages:
        allowed = ", ".join(snapshot.all_languages)
        speaker.complain("leaflet-no-language", language=language, allowed=allowed)
        return UNUSABLE
    leaflet = _leaflet(snapshot, speaker, name, language, bot)
    if leaflet is None:
        return UNUSABLE
    path = out or Path(f"{name}-{language}.pdf")
    drawn = draw(leaflet)
    path.write_bytes(drawn.pdf)
    speaker.say("leaflet-written", path=str(path), pages=drawn.pages, link=leaflet.link)
    return CLEAN


def _leaflet(
    snapshot: Snapshot, speaker: Speaker, name: str, language: str, bot: str
) -> Leaflet | None:
    writer = _writer(snapshot, speaker, language, bot)
    if name in snapshot.units:
        return writer.of_unit(snapshot.units[name])
    if name not in snapshot.topics:
        if any(name in topics for topics in snapshot.groups.values()):
            speaker.complain("leaflet-no-text", name=name)
            return None
        known = [*snapshot.topics, *snapshot.units]
        speaker.complain("leaflet-no-such", name=name, near=", ".join(nearest(name, known)))
        return None
    try:
        return writer.of_topic(snapshot.topics[name])
    except LookupError:
        speaker.complain("leaflet-no-text", name=name)
        return None


def _writer(snapshot: Snapshot, speaker: Speaker, language: str, bot: str) -> LeafletWriter:
    reader, texts = Reader(language), speaker.texts.about(city_words(snapshot))
    noon = datetime.combine(today(), time(12), WARSAW)
    cards = CardWriter.at(noon, texts, OsmOpeningHours(), reader=reader, units=snapshot.units)
    return LeafletWriter(snapshot, texts, cards, reader, today(), bot)
