"""Write the reply to a decision, from knowledge and interface texts only. Generates no facts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from bot import i18n
from bot.dialogue.buttons import ButtonWriter
from bot.dialogue.cards import CardWriter
from bot.dialogue.knowledge import (
    ANSWER,
    COUNTER,
    Snapshot,
    Source,
    Text,
    Topic,
)
from bot.dialogue.messages import Block, Style
from bot.dialogue.reader import Reader
from bot.dialogue.referral import Referral
from bot.i18n import Texts

SOURCES_SHOWN = 3
POLISH = "pl"  # what clerks read
OWN_FILE_TOPICS = frozenset({"case_status"})
OWN_FILE_ASPECTS = frozenset({"duration", "contact"})


@dataclass(frozen=True, slots=True)
class Composer:
    """Writes for one reader from one snapshot."""

    texts: Texts
    snapshot: Snapshot
    cards: CardWriter
    reader: Reader

    @property
    def buttons(self) -> ButtonWriter:
        return ButtonWriter(self.texts, self.snapshot, self.reader)

    @property
    def language(self) -> str:
        return self.reader.language

    def say(self, key: str, **values: str | int | float) -> Block:
        return Block(Style.TEXT, (self.text(key, **values),))

    def note(self, key: str, **values: str | int | float) -> Block:
        return Block(Style.NOTE, (self.text(key, **values),))

    def text(self, key: str, **values: str | int | float) -> str:
        return self.texts.get(self.language, key, **values)

    def answer(
        self,
        topic: Topic,
        aspects: Sequence[str],
        referrals: Sequence[Referral],
        *,
        continued: bool = False,
    ) -> tuple[Block, ...]:
        """What was asked first, then who decides, where to go, and how old all this is.

        continued: the person has just read about this topic, so the summary is not repeated.
        """
        written, marks = self._written(topic)
        shown = _sections(written, aspects, continued=continued)
        return (
            Block(Style.HEADING, (self.snapshot.label(topic.id, self.language),)),
            *self._for_whom(topic),
            *self._unknown_aspects(written, aspects),
            *(block for section in shown for block in _blocks(section)),
            *self._own_case(topic, aspects),
            *self._decides(topic),
            *self.cards.cards(referrals, known=continued),
            *self._next_steps(topic),
            *marks,
            *self._outdated(shown),
            *self._sources(shown),
            *self._exceptions(topic),
        )

    def counter_card(self, topic: Topic) -> tuple[Block, ...]:
        """The need of the person in simple Polish for the clerk, and what it means.

        Nothing where nobody has written such a card.
        """
        source = topic.translations.get(POLISH)
        polish = source and source.sections_for(self.reader.situation).get(COUNTER)
        if not polish:
            return ()
        written, marks = self._written(topic)
        own = written.get(COUNTER)
        heading = Block(Style.HEADING, (self.snapshot.label(topic.id, self.language),))
        shown = (heading, self.say("counter-show"), *_quoted(polish))
        if own is None or own.language == POLISH:
            return shown
        return (*shown, self.say("counter-meaning"), *_quoted(own), *marks)

    def urgent(self, topic: Topic, referrals: Sequence[Referral]) -> tuple[Block, ...]:
        """Danger: what to do now and whom to call, first of all and without small print."""
        written, _ = self._written(topic)
        shown = _sections(written, ())
        return (
            *(block for section in shown for block in _blocks(section)),
            *self.cards.cards(referrals),
        )

    def sources(self, topic: Topic, aspects: Sequence[str]) -> tuple[Block, ...]:
        """Full addresses of the pages behind an answer, with their dates."""
        written, _ = self._written(topic)
        shown = _sections(written, aspects)
        listed = [f"{self.cards.dated(source)}: {source.url}" for source in _sources(shown)]
        return (self.say("sources-of", topic=self.snapshot.label(topic.id, self.language)),
                Block(Style.BULLETS, tuple(listed)))  # fmt: skip

    def _written(self, topic: Topic) -> tuple[Mapping[str, Text], tuple[Block, ...]]:
        """The text in the reader's language, or in the next best one, with a word about it."""
        language, translation = self.reader.translation_of(topic)
        marks = []
        if language != self.language:
            name = i18n.language_name(language, self.language)
            marks.append(self.note("mark-only", tag=language, language=name))
        if translation.status != "reviewed":
            marks.append(self.note("mark-draft"))
        return translation.sections_for(self.reader.situation), tuple(marks)

    def _for_whom(self, topic: Topic) -> tuple[Block, ...]:
        """Said where it makes a difference."""
        situation = self.reader.situation
        if situation is None or situation not in topic.situations:
            return ()
        name = self.snapshot.label(situation, self.language)
        return (self.note("for-situation", situation=name),)

    def _exceptions(self, topic: Topic) -> tuple[Block, ...]:
        """The buttons below say for whom."""
        if not topic.situations or self.reader.situation in topic.situations:
            return ()
        return (self.say("situations"),)

    def _next_steps(self, topic: Topic) -> tuple[Block, ...]:
        names = [
            self.snapshot.label(name, self.language) for name in self.snapshot.written(topic.next)
        ]
        return (self.say("next-steps", list=", ".join(names)),) if names else ()

    def _unknown_aspects(
        self, written: Mapping[str, Text], aspects: Sequence[str]
    ) -> tuple[Block, ...]:
        """Said openly: better than an answer to another question."""
        return tuple(
            self.say("aspect-unknown", aspect=self.snapshot.label(aspect, self.language))
            for aspect in aspects
            if aspect not in written
        )

    def _own_case(self, topic: Topic, aspects: Sequence[str]) -> tuple[Block, ...]:
        """Where people ask about their own file."""
        asked = topic.id in OWN_FILE_TOPICS or OWN_FILE_ASPECTS & set(aspects)
        if not asked or topic.own_case is None or topic.own_case not in self.snapshot.units:
            return ()
        unit = self.snapshot.units[topic.own_case]
        return (self.say("own-case", unit=self.cards.name(unit)),)

    def _decides(self, topic: Topic) -> tuple[Block, ...]:
        if not topic.decides or topic.decides == "nobody":
            return ()
        names = self.snapshot.city.authorities.get(topic.decides, {})
        who = next((names[tag] for tag in self.reader.languages if names.get(tag)), "")
        return (self.say("decides", who=who),) if who else ()

    def _outdated(self, shown: Sequence[Text]) -> tuple[Block, ...]:
        return (self.note("mark-outdated"),) if any(each.outdated for each in shown) else ()

    def _sources(self, shown: Sequence[Text]) -> tuple[Block, ...]:
        named = dict.fromkeys(self.cards.dated(source) for source in _sources(shown))
        if not named:
            return ()
        listed = ", ".join(islice(named, SOURCES_SHOWN))
        volatile = any(section.volatile for section in shown)
        return (self.note("sources-volatile" if volatile else "sources", list=listed),)


def _sections(
    written: Mapping[str, Text], aspects: Sequence[str], *, continued: bool = False
) -> list[Text]:
    """The asked sections first; the summary beside them unless it was just read."""
    asked = [name for name in aspects if name in written]
    if not asked:
        names = [ANSWER, "how"]
    elif continued:
        names = asked
    elif asked == ["how"]:
        names = [ANSWER, *asked]
    else:
        names = [*asked, ANSWER]
    return [written[name] for name in names if name in written]


def _blocks(section: Text) -> list[Block]:
    return [Block(Style(style), lines) for style, lines in section.blocks]


def _quoted(section: Text) -> list[Block]:
    return [Block(Style.QUOTE, lines) for _, lines in section.blocks]


def _sources(shown: Sequence[Text]) -> list[Source]:
    return list(dict.fromkeys(source for section in shown for source in section.sources))
