"""What a leaflet says: read later than printed, so nothing in it speaks of "now"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timezone

from bot import i18n
from bot.deep_links import link
from bot.dialogue.cards import CardWriter, newest_source
from bot.dialogue.knowledge import ANSWER, Snapshot, Source, Text, Topic, Unit
from bot.dialogue.messages import Action, ActionKind
from bot.dialogue.reader import Reader
from bot.dialogue.referral import SHOWN, Wish, refer
from bot.i18n import Texts
from bot.knowledge_base.leaflet.week import week_lines

SECTIONS = (ANSWER, "how", "documents", "cost", "where", "duration")
SOURCES_SHOWN = 4
TOPICS_SHOWN = 12


@dataclass(frozen=True, slots=True)
class Part:
    """A heading, empty for none, and blocks of text: (text | steps | bullets, lines)."""

    heading: str
    blocks: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Place:
    name: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Leaflet:
    """language: of the texts.  polish_title: for those who hand it out.  after: parts that stand
    below the places.  more: said when parts had to be left out.  notes: small print."""

    language: str
    title: str
    polish_title: str
    parts: tuple[Part, ...]
    places: tuple[Place, ...]
    after: tuple[Part, ...]
    notes: tuple[str, ...]
    printed: datetime
    link: str
    scan: str
    more: str


@dataclass(frozen=True, slots=True)
class LeafletWriter:
    """Writes for one reader from one snapshot.  bot: its user name."""

    snapshot: Snapshot
    texts: Texts
    cards: CardWriter
    reader: Reader
    day: date
    bot: str

    def of_topic(self, topic: Topic) -> Leaflet:
        """LookupError when nobody has written about it."""
        language, sections = self._sections(topic)
        wish = Wish(self.reader.languages, day=self.day)
        referrals = refer(topic, self.snapshot, wish, most=SHOWN)
        found = [sections[name] for name in SECTIONS if name in sections]
        sources = dict.fromkeys(source for text in found for source in text.sources)
        marks = [*self._only_in(language)]
        if topic.translations[language].status != "reviewed":
            marks.append(self._say("mark-draft"))
        return self._leaflet(
            Action(ActionKind.OPEN_TOPIC, topic.id, self.reader.language),
            title=self.snapshot.label(topic.id, self.reader.language),
            polish_title=self.snapshot.label(topic.id, "pl"),
            parts=tuple(self._part(name, sections[name]) for name in SECTIONS if name in sections),
            places=tuple(self._place(each.unit, each.reason) for each in referrals),
            sources=tuple(sources),
            marks=tuple(marks),
        )

    def of_unit(self, unit: Unit) -> Leaflet:
        names = [
            self.snapshot.label(topic.id, self.reader.language)
            for topic in self.snapshot.topics.values()
            if any(role.unit == unit.id for role in topic.units)
        ]
        part = Part(self._say("leaflet-helps-with"), (("bullets", tuple(names[:TOPICS_SHOWN])),))
        newest = newest_source(unit.sources)
        return self._leaflet(
            Action(ActionKind.OPEN_UNIT, unit.id, self.reader.language),
            title=self.cards.name(unit),
            polish_title=unit.names["pl"],
            parts=(),
            places=(replace(self._place(unit, "", whole=True), name=""),),
            after=(part,) if names else (),
            sources=(newest,) if newest else (),
        )

    def _leaflet(
        self,
        action: Action,
        *,
        title: str,
        polish_title: str,
        parts: tuple[Part, ...],
        places: tuple[Place, ...],
        sources: tuple[Source, ...],
        marks: tuple[str, ...] = (),
        after: tuple[Part, ...] = (),
    ) -> Leaflet:
        printed = i18n.day(self.day, self.reader.language)
        listed = ", ".join(dict.fromkeys(map(self.cards.dated, sources[:SOURCES_SHOWN])))
        said = [self._say("sources", list=listed)] if listed else []
        notes = (self._say("leaflet-printed", date=printed), *said, *marks)
        return Leaflet(
            language=self.reader.language,
            title=title,
            polish_title="" if polish_title == title else polish_title,
            parts=parts,
            places=places,
            after=after,
            notes=notes,
            printed=datetime.combine(self.day, time(), timezone.utc),
            link=link(self.bot, action),
            scan=self._say("leaflet-scan"),
            more=self._say("leaflet-more"),
        )

    def _sections(self, topic: Topic) -> tuple[str, dict[str, Text]]:
        for language in self.reader.languages:
            translation = topic.translations.get(language)
            if translation and ANSWER in translation.sections:
                return language, dict(translation.sections_for(self.reader.situation))
        raise LookupError(topic.id)

    def _only_in(self, language: str) -> tuple[str, ...]:
        if language == self.reader.language:
            return ()
        name = i18n.language_name(language, self.reader.language)
        return (self._say("mark-only", tag=language, language=name),)

    def _part(self, name: str, text: Text) -> Part:
        heading = "" if name == ANSWER else self.snapshot.label(name, self.reader.language)
        return Part(heading, text.blocks)

    def _place(self, unit: Unit, reason: str, *, whole: bool = False) -> Place:
        lines = [reason, *self.cards.lasting(unit, whole=whole), *self._week(unit)]
        if unit.confidence == "low":
            lines.append(self._say("leaflet-uncertain"))
        return Place(self.cards.name(unit), tuple(line for line in lines if line))

    def _week(self, unit: Unit) -> Sequence[str]:
        hours = unit.hours
        if hours is None or not hours.validity.holds(self.day):
            return [self._say("hours-unknown")] if unit.address or unit.phones else []
        lines = week_lines(self.cards.hours.days(hours.osm), self.reader.language)
        if hours.confirmed:
            return lines
        when = self.cards.voice.as_of(hours.source)
        return [*lines, self._say("hours-unconfirmed", date=when)]

    def _say(self, key: str, **values: str | int | float) -> str:
        return self.texts.get(self.reader.language, key, **values)
