"""Every kind of reply, from the decision or the pressed button to blocks, buttons and the session."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from bot.dialogue import policy
from bot.dialogue.cards import CardWriter
from bot.dialogue.composer import Composer, Row, in_rows
from bot.dialogue.knowledge import ASPECTS, SAY, Topic
from bot.dialogue.messages import (
    Action,
    ActionKind,
    Block,
    Button,
    IncomingMessage,
    Kind,
    Outcome,
    Point,
    Reply,
    Style,
    Venue,
)
from bot.dialogue.referral import Referral, refer
from bot.dialogue.session import Session

if TYPE_CHECKING:
    from bot.dialogue.assistant import Parts

INFORMATION_POINT = "info-point-foreigners"
URGENT_UNITS = 3
NEAREST_UNITS = 3
Turn = tuple[Reply, Session]


class Replies:
    """Writes replies from one snapshot at one moment."""

    def __init__(self, parts: Parts, at: datetime) -> None:
        self._parts = parts
        self._at = at
        self.snapshot = parts.knowledge.current()
        self.version = self.snapshot.version
        self.topic_ids = frozenset(
            topic for topics in self.snapshot.groups.values() for topic in topics
        )

    # What a person typed ---------------------------------------------------------------------

    def to(self, decision: policy.Decision, session: Session, locale: str) -> Turn:
        """The reply to a decision of the policy."""
        if isinstance(decision, policy.Danger):
            return self.danger(decision.topic, decision.confidence, session, locale)
        if isinstance(decision, policy.Answer):
            return self.answer(decision, session, locale)
        if isinstance(decision, policy.Clarify):
            return self._clarify(decision, session, locale)
        if isinstance(decision, policy.Handoff):
            return self._handoff(decision, session, locale)
        if isinstance(decision, policy.SmallTalk):
            return self._small_talk(decision, session, locale)
        return self._not_answered(decision, session, locale)

    def answer(self, decision: policy.Answer, session: Session, locale: str) -> Turn:
        topic = self.snapshot.topics.get(decision.topic)
        if topic is None:
            return self._no_answer_yet(decision, session, locale)
        composer = self._composer(locale)
        known = [name for name in decision.aspects if name in ASPECTS]
        referrals = refer(topic, known, self.snapshot, language=locale)
        reply = Reply(
            language=locale,
            outcome=Outcome.ANSWERED,
            topic=topic.id,
            aspect=decision.aspects[0] if decision.aspects else None,
            confidence=decision.confidence,
            blocks=composer.answer(
                topic, decision.aspects, referrals, continued=session.topic == topic.id
            ),
            units=_ids(referrals),
            buttons=self._answer_buttons(composer, topic, decision.aspects, referrals),
        )
        return reply, replace(session, topic=topic.id, options=(), misses=0)

    def danger(self, topic_id: str, confidence: float, session: Session, locale: str) -> Turn:
        topic = self.snapshot.topics.get(topic_id)
        if topic is None:
            return self.unavailable(session, locale)
        composer = self._composer(locale)
        referrals = refer(topic, (), self.snapshot, language=locale, most=URGENT_UNITS)
        reply = Reply(
            language=locale,
            outcome=Outcome.EMERGENCY,
            topic=topic.id,
            confidence=confidence,
            blocks=composer.urgent(topic, referrals),
            units=_ids(referrals),
            buttons=(
                *composer.aspect_buttons(topic, ("how",)),
                *composer.map_buttons(referrals),
                (Button(composer.text("button-human"), Action(ActionKind.HUMAN)),),
            ),
        )
        return reply, replace(session, topic=topic.id, options=(), misses=0)

    def unavailable(self, session: Session, locale: str) -> Turn:
        """Understanding is down: the menu works, and a person can be reached."""
        composer = self._composer(locale)
        cards, units = self._information_point(composer, locale)
        reply = Reply(
            language=locale,
            outcome=Outcome.NLU_UNAVAILABLE,
            blocks=(composer.say("nlu-unavailable"), *cards),
            buttons=self._menu_rows(locale),
            units=units,
        )
        return reply, session

    def with_proposal(self, reply: Reply, language: str) -> Reply:
        """Offer to go on in the language that the person now writes in, said in that language."""
        texts = self._parts.texts
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

    # What a person pressed or sent -----------------------------------------------------------

    def other_than_text(self, message: IncomingMessage, session: Session, locale: str) -> Turn:
        """Buttons, commands, places, photos."""
        if message.kind is Kind.ACTION and message.action:
            return self._pressed(message.action, session, locale)
        if message.kind is Kind.LOCATION and message.location:
            return self._nearest(message.location, session, locale)
        return self._plain("unreadable", session, locale, rows=self._menu_rows(locale))

    def _pressed(self, action: Action, session: Session, locale: str) -> Turn:
        handlers: dict[ActionKind, Callable[[Action, Session, str], Turn]] = {
            ActionKind.START: self._start,
            ActionKind.PICK_LANGUAGE: self._pick_language,
            ActionKind.CHOOSE_LANGUAGE: self._choose_language,
            ActionKind.MENU: self._menu,
            ActionKind.GROUP: self._group,
            ActionKind.TOPIC: self._topic,
            ActionKind.MAP: self._map,
            ActionKind.SOURCES: self._sources,
            ActionKind.HUMAN: self._human,
        }
        if action.kind in handlers:
            return handlers[action.kind](action, session, locale)
        keys = {
            ActionKind.HELP: "help",
            ActionKind.PRIVACY: "privacy",
            ActionKind.KEEP_LANGUAGE: "language-kept",
            ActionKind.HELPFUL: "thanks-for-feedback",
            ActionKind.NOT_HELPFUL: "sorry-not-helpful",
        }
        rows = () if action.kind is ActionKind.HELPFUL else self._help_rows(locale)
        topic = action.value if action.value in self.topic_ids else None
        return self._plain(keys[action.kind], session, locale, rows=rows, topic=topic)

    def _start(self, _: Action, session: Session, locale: str) -> Turn:
        composer = self._composer(locale)
        operator = self._parts.operator
        who = composer.text("run-by", operator=operator) if operator else composer.text("run-by-nobody")
        blocks = (composer.say("welcome"), Block(Style.TEXT, (who,)), composer.say("first-question"))
        rows = self._language_rows()
        return Reply(locale, Outcome.SMALL_TALK, blocks, rows, topic="greet"), replace(
            session, topic=None, options=(), misses=0
        )

    def _pick_language(self, _: Action, session: Session, locale: str) -> Turn:
        return self._plain(
            "pick-language", session, locale, rows=self._language_rows(), topic="change_language"
        )

    def _choose_language(self, action: Action, session: Session, locale: str) -> Turn:
        if action.value not in self.snapshot.languages:
            return self._plain("unreadable", session, locale, rows=self._menu_rows(locale))
        chosen = replace(
            session, locale=action.value, locked=True, foreign=None, foreign_count=0
        )
        return self._plain(
            "language-chosen",
            chosen,
            action.value,
            rows=self._help_rows(action.value),
            topic="change_language",
        )

    def _menu(self, _: Action, session: Session, locale: str) -> Turn:
        return self._plain("menu", session, locale, rows=self._menu_rows(locale))

    def _group(self, action: Action, session: Session, locale: str) -> Turn:
        topics = self.snapshot.groups.get(action.value)
        if topics is None:
            return self._menu(action, session, locale)
        composer = self._composer(locale)
        buttons = [composer.topic_button(name) for name in topics if name in self.snapshot.topics]
        back = (Button(composer.text("button-menu"), Action(ActionKind.MENU)),)
        title = Block(Style.HEADING, (self.snapshot.label(action.value, locale),))
        blocks = (title, composer.say("group" if buttons else "group-empty"))
        rows = (*in_rows(buttons), back)
        return Reply(locale, Outcome.CLARIFIED, blocks, rows), session

    def _topic(self, action: Action, session: Session, locale: str) -> Turn:
        if action.value not in self.topic_ids or action.aspect not in ("", SAY, *ASPECTS):
            return self._menu(action, session, locale)
        aspects = (action.aspect,) if action.aspect else ()
        if action.value in policy.DANGER_TOPICS and not aspects:
            return self.danger(action.value, 1.0, session, locale)
        return self.answer(policy.Answer(action.value, aspects, 1.0), session, locale)

    def _map(self, action: Action, session: Session, locale: str) -> Turn:
        unit = self.snapshot.units.get(action.value)
        if unit is None or unit.point is None or unit.address is None:
            return self._menu(action, session, locale)
        composer = self._composer(locale)
        name = composer.cards.name(unit)
        venue = Venue(unit.point, name, f"{unit.address.street}, {unit.address.city}")
        blocks = (composer.cards.card(Referral(unit, "")),)
        return Reply(
            locale, Outcome.ANSWERED, blocks, topic=session.topic, units=(unit.id,),
            aspect="where", confidence=1.0, venue=venue,
        ), session  # fmt: skip

    def _sources(self, action: Action, session: Session, locale: str) -> Turn:
        topic = self.snapshot.topics.get(action.value)
        if topic is None:
            return self._menu(action, session, locale)
        aspects = (action.aspect,) if action.aspect in ASPECTS else ()
        blocks = self._composer(locale).sources(topic, aspects)
        return Reply(locale, Outcome.ANSWERED, blocks, topic=topic.id, confidence=1.0), session

    def _human(self, _: Action, session: Session, locale: str) -> Turn:
        return self._handoff(policy.Handoff(policy.TALK_TO_HUMAN, 1.0), session, locale)

    def _nearest(self, place: Point, session: Session, locale: str) -> Turn:
        """The units of the present topic by distance. The place itself is kept nowhere."""
        topic = self.snapshot.topics.get(session.topic or "")
        if topic is None:
            return self._plain("ask-before-place", session, locale, rows=self._menu_rows(locale))
        found = refer(
            topic, (), self.snapshot, language=locale, place=place, most=NEAREST_UNITS
        )
        found = tuple(each for each in found if each.kilometers is not None)
        if not found:
            return self._plain("no-places", session, locale, topic=topic.id)
        composer = self._composer(locale)
        blocks = (composer.say("nearest"), *(composer.cards.card(each) for each in found))
        rows = composer.map_buttons(found)
        return Reply(
            locale, Outcome.ANSWERED, blocks, rows, topic=topic.id, aspect="where",
            confidence=1.0, units=_ids(found),
        ), session  # fmt: skip

    # Kinds of replies ------------------------------------------------------------------------

    def _no_answer_yet(self, decision: policy.Answer, session: Session, locale: str) -> Turn:
        """The topic was understood, but nobody has written about it: a person may know."""
        composer = self._composer(locale)
        cards, units = self._information_point(composer, locale)
        label = self.snapshot.label(decision.topic, locale)
        return Reply(
            language=locale,
            outcome=Outcome.HANDOFF,
            topic=decision.topic,
            aspect=decision.aspects[0] if decision.aspects else None,
            confidence=decision.confidence,
            blocks=(composer.say("no-answer-yet", topic=label), *cards),
            buttons=self._help_rows(locale),
            units=units,
        ), replace(session, topic=None, options=(), misses=0)

    def _clarify(self, decision: policy.Clarify, session: Session, locale: str) -> Turn:
        composer = self._composer(locale)
        rows = tuple((composer.topic_button(name),) for name in decision.options)
        other = (Button(composer.text("button-other"), Action(ActionKind.MENU)),)
        return Reply(
            language=locale,
            outcome=Outcome.CLARIFIED,
            topic=decision.options[0],
            confidence=decision.confidence,
            blocks=(composer.say("clarify"),),
            buttons=(*rows, other),
        ), replace(session, options=decision.options)

    def _handoff(self, decision: policy.Handoff, session: Session, locale: str) -> Turn:
        composer = self._composer(locale)
        cards, units = self._information_point(composer, locale)
        key = "handoff-asked" if decision.topic else "handoff-missed"
        return Reply(
            language=locale,
            outcome=Outcome.HANDOFF,
            topic=decision.topic,
            confidence=decision.confidence,
            blocks=(composer.say(key), *cards),
            buttons=self._help_rows(locale),
            units=units,
        ), replace(session, options=(), misses=0)

    def _small_talk(self, decision: policy.SmallTalk, session: Session, locale: str) -> Turn:
        rows: tuple[Row, ...] = ()
        if decision.act == "change_language":
            rows = self._language_rows()
        elif decision.act in ("greet", "capabilities", "feedback_bad"):
            rows = self._help_rows(locale)
        return self._plain(
            f"act-{decision.act}",
            session,
            locale,
            rows=rows,
            topic=decision.act,
            confidence=decision.confidence,
        )

    def _not_answered(
        self, decision: policy.OutOfScope | policy.Fallback, session: Session, locale: str
    ) -> Turn:
        composer = self._composer(locale)
        out = isinstance(decision, policy.OutOfScope)
        cards, units = ((), ()) if out else self._information_point(composer, locale)
        return Reply(
            language=locale,
            outcome=Outcome.OUT_OF_SCOPE if out else Outcome.FALLBACK,
            topic=policy.OUT_OF_SCOPE if out else None,
            confidence=decision.confidence,
            blocks=(composer.say("out-of-scope" if out else "fallback"), *cards),
            buttons=self._help_rows(locale),
            units=units,
        ), replace(session, options=(), misses=session.misses + (not out))

    def _plain(
        self,
        key: str,
        session: Session,
        locale: str,
        *,
        rows: tuple[Row, ...] = (),
        topic: str | None = None,
        confidence: float = 1.0,
    ) -> Turn:
        if key in ("privacy", "act-privacy") and self._parts.keeps_text:
            key = f"{key}-text-kept"
        blocks = (self._composer(locale).say(key),)
        reply = Reply(
            locale, Outcome.SMALL_TALK, blocks, rows, topic=topic, confidence=confidence
        )
        return reply, session

    # Pieces ----------------------------------------------------------------------------------

    def _composer(self, locale: str) -> Composer:
        parts = self._parts
        cards = CardWriter(parts.texts, parts.opening, language=locale, at=self._at)
        return Composer(parts.texts, self.snapshot, cards, locale)

    def _answer_buttons(
        self,
        composer: Composer,
        topic: Topic,
        aspects: tuple[str, ...],
        referrals: tuple[Referral, ...],
    ) -> tuple[Row, ...]:
        shown = aspects or ("how",)
        return (
            *composer.aspect_buttons(topic, shown),
            *composer.map_buttons(referrals),
            *composer.related_buttons(topic),
            *composer.closing_buttons(topic.id, aspects[0] if aspects else ""),
        )

    def _information_point(
        self, composer: Composer, locale: str
    ) -> tuple[tuple[Block, ...], tuple[str, ...]]:
        """Where a person helps with anything."""
        unit = self.snapshot.units.get(INFORMATION_POINT)
        if unit is None:
            return (), ()
        return (composer.cards.card(Referral(unit, "")),), (unit.id,)

    def _menu_rows(self, locale: str) -> tuple[Row, ...]:
        return in_rows(
            [
                Button(self.snapshot.label(group, locale), Action(ActionKind.GROUP, group))
                for group, topics in self.snapshot.groups.items()
                if any(topic in self.snapshot.topics for topic in topics)
            ]
        )

    def _help_rows(self, locale: str) -> tuple[Row, ...]:
        composer = self._composer(locale)
        return (
            (
                Button(composer.text("button-menu"), Action(ActionKind.MENU)),
                Button(composer.text("button-human"), Action(ActionKind.HUMAN)),
            ),
        )

    def _language_rows(self) -> tuple[Row, ...]:
        """Each language by its own name."""
        return in_rows(
            [
                Button(
                    self._parts.texts.get(language, "language-name"),
                    Action(ActionKind.CHOOSE_LANGUAGE, language),
                )
                for language in self.snapshot.languages
            ]
        )


def _ids(referrals: tuple[Referral, ...]) -> tuple[str, ...]:
    return tuple(each.unit.id for each in referrals)
