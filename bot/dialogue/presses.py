"""Replies to what a person pressed or sent: buttons, commands, places, photos."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot import i18n
from bot.dialogue import policy
from bot.dialogue.answers import Answers
from bot.dialogue.consent import Consent
from bot.dialogue.messages import (
    Action,
    ActionKind,
    Block,
    Button,
    IncomingMessage,
    Kind,
    Outcome,
    Reply,
    Style,
)
from bot.dialogue.pages import Pages
from bot.dialogue.pieces import Pieces, Turn
from bot.dialogue.session import Session, in_language


class Presses:
    """What a press changes for the person; the pages it opens stand in pages.py."""

    def __init__(self, pieces: Pieces, answers: Answers) -> None:
        self._pieces = pieces
        self._answers = answers
        self._pages = Pages(pieces, answers)
        self._consent = Consent(pieces)

    def reply(self, message: IncomingMessage, session: Session, locale: str) -> Turn:
        """Buttons, commands, places, photos."""
        if message.kind is Kind.ACTION and message.action:
            return self._pressed(message.action, session, locale)
        if message.kind is Kind.LOCATION and message.location:
            return self._pages.nearest(message.location, session, locale)
        return self._pieces.plain(
            "unreadable", session, locale, rows=self._pieces.menu_rows(locale)
        )

    def _pressed(self, action: Action, session: Session, locale: str) -> Turn:
        handlers: dict[ActionKind, Callable[[Action, Session, str], Turn]] = {
            ActionKind.START: self._pages.start,
            ActionKind.PICK_LANGUAGE: self._pick_language,
            ActionKind.CHOOSE_LANGUAGE: self._choose_language,
            ActionKind.MENU: self._pages.menu,
            ActionKind.GROUP: self._pages.group,
            ActionKind.TOPIC: self._pages.topic,
            ActionKind.MAP: self._pages.place,
            ActionKind.SOURCES: self._pages.sources,
            ActionKind.HUMAN: self._human,
            ActionKind.SITUATION: self._situation,
            ActionKind.ANSWER_LANGUAGE: self._answer_language,
            ActionKind.OPEN_TOPIC: self._open_topic,
            ActionKind.OPEN_UNIT: self._open_unit,
            ActionKind.KEEP_TEXT: self._consent.pressed,
            ActionKind.KEEP_NO_TEXT: self._consent.pressed,
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
        turn = self._pieces.plain(keys[action.kind], session, locale, rows=rows, topic=topic)
        return self._with_consent(action.kind, turn)

    def _with_consent(self, kind: ActionKind, turn: Turn) -> Turn:
        if kind is ActionKind.PRIVACY:
            return self._consent.offered(turn)
        return self._consent.asked(turn) if kind is ActionKind.NOT_HELPFUL else turn

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
            return self._pages.menu(action, session, locale)
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
            return self._pages.menu(action, session, locale)
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
            return self._pages.menu(action, session, locale)
        known = replace(session, situation=action.aspect or None, topic=None)
        return self._pages.topic(Action(ActionKind.TOPIC, action.value), known, locale)

    def _open_topic(self, action: Action, session: Session, locale: str) -> Turn:
        """From a leaflet: the topic in the leaflet's language."""
        chosen, locale = self._from_leaflet(action, session, locale)
        turn = self._pages.topic(Action(ActionKind.TOPIC, action.value), chosen, locale)
        return self._introduced(turn, session)

    def _open_unit(self, action: Action, session: Session, locale: str) -> Turn:
        chosen, locale = self._from_leaflet(action, session, locale)
        unit = self._pieces.snapshot.units.get(action.value)
        turn = (
            self._pages.unit(unit, chosen, locale)
            if unit
            else self._pages.menu(action, chosen, locale)
        )
        return self._introduced(turn, session)

    def _introduced(self, turn: Turn, before: Session) -> Turn:
        """Whoever comes here first by a leaflet learns who answers and what is stored."""
        reply, session = turn
        if before.locale is not None:
            return turn
        composer = self._pieces.composer(reply.language)
        who = Block(Style.NOTE, (self._pages.who(composer),))
        privacy = (Button(composer.text("cmd-privacy"), Action(ActionKind.PRIVACY)),)
        blocks, buttons = (*reply.blocks, who), (*reply.buttons, privacy)
        return replace(reply, blocks=blocks, buttons=buttons), session

    def _from_leaflet(self, action: Action, session: Session, locale: str) -> tuple[Session, str]:
        if action.aspect not in self._pieces.snapshot.all_languages:
            return session, locale
        return in_language(session, action.aspect), action.aspect

    def _human(self, _: Action, session: Session, locale: str) -> Turn:
        return self._answers.handoff(policy.Handoff(policy.TALK_TO_HUMAN, 1.0), session, locale)
