"""Write the reply to a decision, from knowledge and interface texts only. Generates no facts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from bot.dialogue.cards import CardWriter
from bot.dialogue.knowledge import ANSWER, ASPECTS, SAY, Snapshot, Source, Text, Topic, Translation
from bot.dialogue.messages import Action, ActionKind, Block, Button, Style
from bot.dialogue.referral import Referral
from bot.i18n import Texts

Row = tuple[Button, ...]
SOURCES_SHOWN = 3
ROW_LENGTH = 2
OWN_FILE_TOPICS = frozenset({"case_status"})
OWN_FILE_ASPECTS = frozenset({"duration", "contact"})


@dataclass(frozen=True, slots=True)
class Composer:
    """Writes in one language from one snapshot."""

    texts: Texts
    snapshot: Snapshot
    cards: CardWriter
    language: str

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
        translation, marks = self._translation(topic)
        shown = _sections(translation, aspects, continued=continued)
        return (
            Block(Style.HEADING, (self.snapshot.label(topic.id, self.language),)),
            *self._unknown_aspects(translation, aspects),
            *(block for section in shown for block in _blocks(section)),
            *self._own_case(topic, aspects),
            *self._decides(topic),
            *self.cards.cards(referrals, known=continued),
            *marks,
            *self._sources(shown),
        )

    def urgent(self, topic: Topic, referrals: Sequence[Referral]) -> tuple[Block, ...]:
        """Danger: what to do now and whom to call, first of all and without small print."""
        translation, _ = self._translation(topic)
        shown = _sections(translation, ())
        return (
            *(block for section in shown for block in _blocks(section)),
            *self.cards.cards(referrals),
        )

    def sources(self, topic: Topic, aspects: Sequence[str]) -> tuple[Block, ...]:
        """Full addresses of the pages behind an answer, with their dates."""
        translation, _ = self._translation(topic)
        shown = _sections(translation, aspects)
        listed = [f"{self.cards.dated(source)}: {source.url}" for source in _sources(shown)]
        return (self.say("sources-of", topic=self.snapshot.label(topic.id, self.language)),
                Block(Style.BULLETS, tuple(listed)))  # fmt: skip

    def aspect_buttons(self, topic: Topic, shown: Sequence[str]) -> tuple[Row, ...]:
        written = self._translation(topic)[0].sections
        buttons = [
            Button(
                self.snapshot.label(aspect, self.language),
                Action(ActionKind.TOPIC, topic.id, aspect),
            )
            for aspect in ASPECTS
            if aspect in written and aspect not in shown
        ]
        if SAY in written and SAY not in shown:
            buttons.append(
                Button(self.text("button-say"), Action(ActionKind.TOPIC, topic.id, SAY))
            )
        return in_rows(buttons)

    def related_buttons(self, topic: Topic) -> tuple[Row, ...]:
        known = [name for name in topic.related if name in self.snapshot.topics]
        return in_rows([self.topic_button(name) for name in known[:ROW_LENGTH]])

    def map_buttons(self, referrals: Sequence[Referral]) -> tuple[Row, ...]:
        return tuple(
            (
                Button(
                    self.text("button-map", place=each.unit.address.street),
                    Action(ActionKind.MAP, each.unit.id),
                ),
            )
            for each in referrals
            if each.unit.point and each.unit.address
        )

    def closing_buttons(self, topic: str, aspect: str = "") -> tuple[Row, ...]:
        return (
            (
                Button("👍", Action(ActionKind.HELPFUL, topic)),
                Button("👎", Action(ActionKind.NOT_HELPFUL, topic)),
                Button(self.text("button-sources"), Action(ActionKind.SOURCES, topic, aspect)),
            ),
            (
                Button(self.text("button-human"), Action(ActionKind.HUMAN)),
                Button(self.text("button-menu"), Action(ActionKind.MENU)),
            ),
        )

    def topic_button(self, topic: str) -> Button:
        return Button(self.snapshot.label(topic, self.language), Action(ActionKind.TOPIC, topic))

    def _translation(self, topic: Topic) -> tuple[Translation, tuple[Block, ...]]:
        """The text in the reader's language, or in the next best one, with a word about it."""
        for language in (self.language, "en", "pl"):
            translation = topic.translations.get(language)
            if translation and ANSWER in translation.sections:
                break
        else:
            raise LookupError(f"topic {topic.id} has no text")
        marks = [f"mark-only-{language}"] if language != self.language else []
        if translation.status != "reviewed":
            marks.append("mark-draft")
        return translation, tuple(map(self.note, marks))

    def _unknown_aspects(
        self, translation: Translation, aspects: Sequence[str]
    ) -> tuple[Block, ...]:
        """Said openly: better than an answer to another question."""
        return tuple(
            self.say("aspect-unknown", aspect=self.snapshot.label(aspect, self.language))
            for aspect in aspects
            if aspect not in translation.sections
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
        return (self.say("decides", who=self.text(f"decides-{topic.decides}")),)

    def _sources(self, shown: Sequence[Text]) -> tuple[Block, ...]:
        named = dict.fromkeys(self.cards.dated(source) for source in _sources(shown))
        if not named:
            return ()
        listed = ", ".join(islice(named, SOURCES_SHOWN))
        volatile = any(section.volatile for section in shown)
        return (self.note("sources-volatile" if volatile else "sources", list=listed),)


def in_rows(buttons: Sequence[Button]) -> tuple[Row, ...]:
    starts = range(0, len(buttons), ROW_LENGTH)
    return tuple(tuple(buttons[start : start + ROW_LENGTH]) for start in starts)


def _sections(
    translation: Translation, aspects: Sequence[str], *, continued: bool = False
) -> list[Text]:
    """The asked sections first; the summary beside them unless it was just read."""
    asked = [name for name in aspects if name in translation.sections]
    if not asked:
        names = [ANSWER, "how"]
    elif continued:
        names = asked
    elif asked == ["how"]:
        names = [ANSWER, *asked]
    else:
        names = [*asked, ANSWER]
    return [translation.sections[name] for name in names if name in translation.sections]


def _blocks(section: Text) -> list[Block]:
    return [Block(Style(style), lines) for style, lines in section.blocks]


def _sources(shown: Sequence[Text]) -> list[Source]:
    return list(dict.fromkeys(source for section in shown for source in section.sources))
