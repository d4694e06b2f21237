"""Replies to what a person pressed or sent: buttons, commands, places, photos."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot import i18n
from bot.dialogue import policy
from bot.dialogue.answers import Answers
from bot.dialogue.composer import Composer, in_rows
from bot.dialogue.knowledge import ASPECTS, EXTRAS, Unit
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
from bot.dialogue.pieces import Pieces, Turn, ids
from bot.dialogue.referral import Referral, refer
from bot.dialogue.safety import DANGER_TOPICS
from bot.dialogue.session import Session, in_language

NEAREST_UNITS = 3


class Presses:
    """Ids that a button carries are checked here: a forged one opens the menu."""

    def __init__(self, pieces: Pieces, answers: Answers) -> None:
        self._pieces = pieces
        self._answers = answers

    def reply(self, message: IncomingMessage, session: Session, locale: str) -> Turn:
        """Buttons, commands, places, photos."""
        if message.kind is Kind.ACTION and message.action:
            return self._pressed(message.action, session, locale)
        if message.kind is Kind.LOCATION and message.location:
            return self._nearest(message.location, session, locale)
        return self._pieces.plain(
            "unreadable", session, locale, rows=self._pieces.menu_rows(locale)
        )

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
            ActionKind.SITUATION: self._situation,
            ActionKind.ANSWER_LANGUAGE: self._answer_language,
            ActionKind.OPEN_TOPIC: self._open_topic,
            ActionKind.OPEN_UNIT: self._open_unit,
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
        rows = () if action.kind is ActionKind.HELPFUL else self._pieces.help_rows(locale)
        topic = action.value if action.value in self._pieces.topic_ids else None
        return self._pieces.plain(keys[action.kind], session, locale, rows=rows, topic=topic)

    def _start(self, _: Action, session: Session, locale: str) -> Turn:
        composer = self._pieces.composer(locale)
        blocks = (
            composer.say("welcome"),
            Block(Style.TEXT, (self._who(composer),)),
            composer.say("first-question"),
        )
        rows = self._pieces.language_rows()
        return Reply(locale, Outcome.SMALL_TALK, blocks, rows, topic="greet"), replace(
            session, topic=None, options=(), misses=0
        )

    def _pick_language(self, _: Action, session: Session, locale: str) -> Turn:
        return self._pieces.plain(
            "pick-language",
            session,
            locale,
            rows=self._pieces.language_rows(),
            topic="change_language",
        )

    def _choose_language(self, action: Action, session: Session, locale: str) -> Turn:
        if action.value not in self._pieces.snapshot.all_languages:
            return self._menu(action, session, locale)
        chosen = in_language(session, action.value)
        menus_only = action.value in self._pieces.snapshot.next_languages
        return self._pieces.plain(
            "pick-second-language" if menus_only else "language-chosen",
            chosen,
            action.value,
            rows=(
                self._pieces.answer_language_rows()
                if menus_only
                else self._pieces.help_rows(action.value)
            ),
            topic="change_language",
        )

    def _answer_language(self, action: Action, session: Session, locale: str) -> Turn:
        """The language of answers for somebody whose own has menus only."""
        if action.value not in self._pieces.snapshot.languages:
            return self._menu(action, session, locale)
        composer = self._pieces.composer(locale)
        name = i18n.language_name(action.value, locale)
        block = composer.say("second-language-chosen", language=name)
        rows = self._pieces.help_rows(locale)
        reply = Reply(locale, Outcome.SMALL_TALK, (block,), rows, topic="change_language")
        return reply, replace(session, answers_in=action.value)

    def _situation(self, action: Action, session: Session, locale: str) -> Turn:
        """The same topic again, for the person as they are."""
        snapshot = self._pieces.snapshot
        if action.aspect not in ("", *snapshot.situations) or action.value not in snapshot.topics:
            return self._menu(action, session, locale)
        known = replace(session, situation=action.aspect or None, topic=None)
        return self._topic(Action(ActionKind.TOPIC, action.value), known, locale)

    def _open_topic(self, action: Action, session: Session, locale: str) -> Turn:
        """From a leaflet: the topic in the leaflet's language."""
        chosen, locale = self._from_leaflet(action, session, locale)
        turn = self._topic(Action(ActionKind.TOPIC, action.value), chosen, locale)
        return self._introduced(turn, session)

    def _open_unit(self, action: Action, session: Session, locale: str) -> Turn:
        chosen, locale = self._from_leaflet(action, session, locale)
        unit = self._pieces.snapshot.units.get(action.value)
        turn = self._unit(unit, chosen, locale) if unit else self._menu(action, chosen, locale)
        return self._introduced(turn, session)

    def _introduced(self, turn: Turn, before: Session) -> Turn:
        """Whoever comes here first by a leaflet learns who answers and what is stored."""
        reply, session = turn
        if before.locale is not None:
            return turn
        composer = self._pieces.composer(reply.language)
        who = Block(Style.NOTE, (self._who(composer),))
        privacy = (Button(composer.text("cmd-privacy"), Action(ActionKind.PRIVACY)),)
        blocks, buttons = (*reply.blocks, who), (*reply.buttons, privacy)
        return replace(reply, blocks=blocks, buttons=buttons), session

    def _who(self, composer: Composer) -> str:
        operator = self._pieces.parts.operator
        if not operator:
            return composer.text("run-by-nobody")
        return composer.text("run-by", operator=operator)

    def _from_leaflet(self, action: Action, session: Session, locale: str) -> tuple[Session, str]:
        if action.aspect not in self._pieces.snapshot.all_languages:
            return session, locale
        return in_language(session, action.aspect), action.aspect

    def _menu(self, _: Action, session: Session, locale: str) -> Turn:
        return self._pieces.plain("menu", session, locale, rows=self._pieces.menu_rows(locale))

    def _group(self, action: Action, session: Session, locale: str) -> Turn:
        topics = self._pieces.snapshot.groups.get(action.value)
        if topics is None:
            return self._menu(action, session, locale)
        composer = self._pieces.composer(locale)
        buttons = [
            composer.topic_button(name) for name in topics if name in self._pieces.snapshot.topics
        ]
        back = (Button(composer.text("button-menu"), Action(ActionKind.MENU)),)
        title = Block(Style.HEADING, (self._pieces.snapshot.label(action.value, locale),))
        blocks = (title, composer.say("group" if buttons else "group-empty"))
        rows = (*in_rows(buttons), back)
        return Reply(locale, Outcome.CLARIFIED, blocks, rows), session

    def _topic(self, action: Action, session: Session, locale: str) -> Turn:
        sections = ("", *EXTRAS, *ASPECTS)
        if action.value not in self._pieces.topic_ids or action.aspect not in sections:
            return self._menu(action, session, locale)
        aspects = (action.aspect,) if action.aspect else ()
        if action.value in DANGER_TOPICS and not aspects:
            return self._answers.danger(action.value, 1.0, session, locale)
        return self._answers.answer(policy.Answer(action.value, aspects, 1.0), session, locale)

    def _map(self, action: Action, session: Session, locale: str) -> Turn:
        unit = self._pieces.snapshot.units.get(action.value)
        if unit is None or unit.point is None or unit.address is None:
            return self._menu(action, session, locale)
        return self._unit(unit, session, locale)

    def _unit(self, unit: Unit, session: Session, locale: str) -> Turn:
        """Its card, and the place on a map where that is known."""
        composer = self._pieces.composer(locale, session)
        venue = None
        if unit.point and unit.address:
            street = f"{unit.address.street}, {unit.address.city}"
            venue = Venue(unit.point, composer.cards.name(unit), street)
        blocks = (composer.cards.card(Referral(unit, "")),)
        return Reply(
            locale, Outcome.ANSWERED, blocks, topic=session.topic, units=(unit.id,),
            aspect="where", confidence=1.0, venue=venue,
        ), session  # fmt: skip

    def _sources(self, action: Action, session: Session, locale: str) -> Turn:
        topic = self._pieces.snapshot.topics.get(action.value)
        if topic is None:
            return self._menu(action, session, locale)
        aspects = (action.aspect,) if action.aspect in ASPECTS else ()
        blocks = self._pieces.composer(locale, session).sources(topic, aspects)
        return Reply(locale, Outcome.ANSWERED, blocks, topic=topic.id, confidence=1.0), session

    def _human(self, _: Action, session: Session, locale: str) -> Turn:
        return self._answers.handoff(policy.Handoff(policy.TALK_TO_HUMAN, 1.0), session, locale)

    def _nearest(self, place: Point, session: Session, locale: str) -> Turn:
        """The units of the present topic by distance. The place itself is kept nowhere."""
        topic = self._pieces.snapshot.topics.get(session.topic or "")
        if topic is None:
            return self._pieces.plain(
                "ask-before-place", session, locale, rows=self._pieces.menu_rows(locale)
            )
        composer = self._pieces.composer(locale, session)
        wish = self._pieces.wish(composer, place=place)
        found = refer(topic, self._pieces.snapshot, wish, most=NEAREST_UNITS)
        found = tuple(each for each in found if each.kilometers is not None)
        if not found:
            return self._pieces.plain("no-places", session, locale, topic=topic.id)
        blocks = (composer.say("nearest"), *composer.cards.cards(found))
        rows = composer.map_buttons(found)
        return Reply(
            locale, Outcome.ANSWERED, blocks, rows, topic=topic.id, aspect="where",
            confidence=1.0, units=ids(found),
        ), session  # fmt: skip
