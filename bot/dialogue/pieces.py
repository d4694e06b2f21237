"""What all replies share: one snapshot, one moment, the writer of a language, rows of buttons."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from bot.dialogue.buttons import Row, in_rows
from bot.dialogue.cards import CardWriter
from bot.dialogue.composer import Composer
from bot.dialogue.knowledge import Snapshot, Topic
from bot.dialogue.messages import (
    Action,
    ActionKind,
    Block,
    Button,
    Outcome,
    Point,
    Reply,
    Style,
)
from bot.dialogue.reader import Reader
from bot.dialogue.referral import Referral, Wish
from bot.dialogue.session import Session

if TYPE_CHECKING:
    from bot.dialogue.assistant import Parts

Turn = tuple[Reply, Session]
NOTHING = "none"  # what texts test for


class Pieces:
    """Made anew for each message, so that a reply never mixes two states of the knowledge."""

    def __init__(self, parts: Parts, at: datetime) -> None:
        self.parts = parts
        self._at = at
        self.snapshot = parts.knowledge.current()
        self.texts = parts.texts.about(city_words(self.snapshot))
        self.topic_ids = frozenset(
            topic for topics in self.snapshot.groups.values() for topic in topics
        )

    def composer(self, locale: str, session: Session | None = None) -> Composer:
        """session: of a reader who may have a situation and a second language."""
        reader = Reader.of(session, locale) if session else Reader(locale)
        units = self.snapshot.units
        cards = CardWriter.at(self._at, self.texts, self.parts.opening, reader=reader, units=units)
        return Composer(self.texts, self.snapshot, cards, reader)

    def wish(
        self, composer: Composer, aspects: tuple[str, ...] = (), place: Point | None = None
    ) -> Wish:
        """What the reader asks of the units, now."""
        reader, cards = composer.reader, composer.cards
        return Wish(reader.languages, aspects, reader.situation, place, cards.day, cards.is_open)

    def plain(
        self,
        key: str,
        session: Session,
        locale: str,
        *,
        rows: tuple[Row, ...] = (),
        topic: str | None = None,
        confidence: float = 1.0,
    ) -> Turn:
        """One interface text and buttons."""
        if key in ("privacy", "act-privacy") and self.parts.keeps_text:
            key = f"{key}-text-kept"
        blocks = (self.composer(locale).say(key),)
        reply = Reply(locale, Outcome.SMALL_TALK, blocks, rows, topic=topic, confidence=confidence)
        return reply, session

    def answer_buttons(
        self,
        composer: Composer,
        topic: Topic,
        aspects: tuple[str, ...],
        referrals: tuple[Referral, ...],
    ) -> tuple[Row, ...]:
        shown = aspects or ("how",)
        return (
            *composer.buttons.aspects(topic, shown),
            *composer.buttons.situations(topic),
            *composer.buttons.maps(referrals),
            *composer.buttons.related(topic),
            *composer.buttons.closing(topic.id, aspects[0] if aspects else ""),
        )

    def information_point(self, composer: Composer) -> tuple[tuple[Block, ...], tuple[str, ...]]:
        """Where a person helps with anything."""
        unit = self.snapshot.units.get(self.snapshot.city.information_point or "")
        if unit is None:
            return (), ()
        return (composer.cards.card(Referral(unit, "")),), (unit.id,)

    def menu_rows(self, locale: str) -> tuple[Row, ...]:
        return in_rows(
            [
                Button(self.snapshot.label(group, locale), Action(ActionKind.GROUP, group))
                for group, topics in self.snapshot.groups.items()
                if any(topic in self.snapshot.topics for topic in topics)
            ]
        )

    def help_rows(self, locale: str) -> tuple[Row, ...]:
        composer = self.composer(locale)
        return (
            (
                Button(composer.text("button-menu"), Action(ActionKind.MENU)),
                Button(composer.text("button-human"), Action(ActionKind.HUMAN)),
            ),
        )

    def language_rows(self) -> tuple[Row, ...]:
        """Each language by its own name."""
        return in_rows(
            [
                Button(
                    self.texts.get(language, "language-name"),
                    Action(ActionKind.CHOOSE_LANGUAGE, language),
                )
                for language in self.snapshot.all_languages
            ]
        )

    def answer_language_rows(self) -> tuple[Row, ...]:
        """The languages in which answers are written."""
        return in_rows(
            [
                Button(
                    self.texts.get(language, "language-name"),
                    Action(ActionKind.ANSWER_LANGUAGE, language),
                )
                for language in self.snapshot.languages
            ]
        )

    def with_proposal(self, reply: Reply, language: str) -> Reply:
        """Offer to go on in the language that the person now writes in, said in that language."""
        texts = self.texts
        rows: tuple[Row, ...] = (
            (
                Button(
                    texts.get(language, "language-name"),
                    Action(ActionKind.CHOOSE_LANGUAGE, language),
                ),
                Button(
                    texts.get(reply.language, "button-keep-language"),
                    Action(ActionKind.KEEP_LANGUAGE),
                ),
            ),
        )
        question = Block(Style.TEXT, (texts.get(language, "propose-language"),))
        return replace(reply, blocks=(*reply.blocks, question), buttons=(*rows, *reply.buttons))


def city_words(snapshot: Snapshot) -> dict[str, dict[str, str]]:
    """What interface texts may say of the city: language -> name -> word."""
    elsewhere = snapshot.units.get(snapshot.city.elsewhere or "")
    names = elsewhere.names if elsewhere else {}
    return {
        language: {
            **words,
            "elsewhere": names.get(language) or names.get("en") or names.get("pl") or NOTHING,
        }
        for language, words in snapshot.city.words.items()
    }


def ids(referrals: tuple[Referral, ...]) -> tuple[str, ...]:
    return tuple(each.unit.id for each in referrals)
