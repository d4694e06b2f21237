"""Pages that a button opens by its id: the menu, a group, a topic, a unit, sources."""

from __future__ import annotations

from dataclasses import replace

from bot.dialogue import policy
from bot.dialogue.answers import Answers
from bot.dialogue.buttons import in_rows
from bot.dialogue.composer import Composer
from bot.dialogue.knowledge import ASPECTS, EXTRAS, Unit
from bot.dialogue.messages import (
    Action,
    ActionKind,
    Block,
    Button,
    Outcome,
    Point,
    Reply,
    Style,
    Venue,
)
from bot.dialogue.pieces import Pieces, Turn, ids
from bot.dialogue.referral import Referral, refer
from bot.dialogue.safety import DANGER_TOPICS
from bot.dialogue.session import Session

NEAREST_UNITS = 3


class Pages:
    """Ids that a button carries are checked here: a forged one opens the menu."""

    def __init__(self, pieces: Pieces, answers: Answers) -> None:
        self._pieces = pieces
        self._answers = answers

    def start(self, _: Action, session: Session, locale: str) -> Turn:
        composer = self._pieces.composer(locale)
        blocks = (
            composer.say("welcome"),
            Block(Style.TEXT, (self.who(composer),)),
            composer.say("first-question"),
        )
        rows = self._pieces.language_rows()
        return Reply(locale, Outcome.SMALL_TALK, blocks, rows, topic="greet"), replace(
            session, topic=None, options=(), misses=0
        )

    def menu(self, _: Action, session: Session, locale: str) -> Turn:
        return self._pieces.plain("menu", session, locale, rows=self._pieces.menu_rows(locale))

    def group(self, action: Action, session: Session, locale: str) -> Turn:
        topics = self._pieces.snapshot.groups.get(action.value)
        if topics is None:
            return self.menu(action, session, locale)
        composer = self._pieces.composer(locale)
        buttons = [
            composer.buttons.topic(name) for name in topics if name in self._pieces.snapshot.topics
        ]
        back = (Button(composer.text("button-menu"), Action(ActionKind.MENU)),)
        title = Block(Style.HEADING, (self._pieces.snapshot.label(action.value, locale),))
        blocks = (title, composer.say("group" if buttons else "group-empty"))
        rows = (*in_rows(buttons), back)
        return Reply(locale, Outcome.CLARIFIED, blocks, rows), session

    def topic(self, action: Action, session: Session, locale: str) -> Turn:
        sections = ("", *EXTRAS, *ASPECTS)
        if action.value not in self._pieces.topic_ids or action.aspect not in sections:
            return self.menu(action, session, locale)
        aspects = (action.aspect,) if action.aspect else ()
        if action.value in DANGER_TOPICS and not aspects:
            return self._answers.danger(action.value, 1.0, session, locale)
        return self._answers.answer(policy.Answer(action.value, aspects, 1.0), session, locale)

    def place(self, action: Action, session: Session, locale: str) -> Turn:
        unit = self._pieces.snapshot.units.get(action.value)
        if unit is None or unit.point is None or unit.address is None:
            return self.menu(action, session, locale)
        return self.unit(unit, session, locale)

    def unit(self, unit: Unit, session: Session, locale: str) -> Turn:
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

    def sources(self, action: Action, session: Session, locale: str) -> Turn:
        topic = self._pieces.snapshot.topics.get(action.value)
        if topic is None:
            return self.menu(action, session, locale)
        aspects = (action.aspect,) if action.aspect in ASPECTS else ()
        blocks = self._pieces.composer(locale, session).sources(topic, aspects)
        return Reply(locale, Outcome.ANSWERED, blocks, topic=topic.id, confidence=1.0), session

    def nearest(self, place: Point, session: Session, locale: str) -> Turn:
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
        rows = composer.buttons.maps(found)
        return Reply(
            locale, Outcome.ANSWERED, blocks, rows, topic=topic.id, aspect="where",
            confidence=1.0, units=ids(found),
        ), session  # fmt: skip

    def who(self, composer: Composer) -> str:
        operator = self._pieces.parts.operator
        if not operator:
            return composer.text("run-by-nobody")
        return composer.text("run-by", operator=operator)
