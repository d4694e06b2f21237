"""Replies to what a person typed: one for each decision of the policy."""

from __future__ import annotations

from dataclasses import replace

from bot.dialogue import policy
from bot.dialogue.buttons import Row
from bot.dialogue.composer import Composer
from bot.dialogue.consent import Consent
from bot.dialogue.knowledge import ASPECTS, COUNTER, Topic
from bot.dialogue.messages import Action, ActionKind, Block, Button, Outcome, Reply
from bot.dialogue.pieces import Pieces, Turn, ids
from bot.dialogue.referral import refer
from bot.dialogue.session import Session

URGENT_UNITS = 3
EMERGENCY = "emergency"  # what to do in danger when nobody has written about the special case


class Answers:
    """Writes the reply to a decision and says what the session then remembers."""

    def __init__(self, pieces: Pieces) -> None:
        self._pieces = pieces
        self._consent = Consent(pieces)

    def to(self, decision: policy.Decision, session: Session, locale: str) -> Turn:
        """The reply to a decision of the policy."""
        if isinstance(decision, policy.Danger):
            return self.danger(decision.topic, decision.confidence, session, locale)
        if isinstance(decision, policy.Answer):
            return self.answer(decision, session, locale)
        if isinstance(decision, policy.AnswerBoth):
            return self._both(decision, session, locale)
        if isinstance(decision, policy.Clarify):
            return self._clarify(decision, session, locale)
        if isinstance(decision, policy.Handoff):
            return self.handoff(decision, session, locale)
        if isinstance(decision, policy.SmallTalk):
            return self._small_talk(decision, session, locale)
        return self._not_answered(decision, session, locale)

    def answer(self, decision: policy.Answer, session: Session, locale: str) -> Turn:
        topic = self._pieces.snapshot.topics.get(decision.topic)
        if topic is None:
            return self._no_answer_yet(decision, session, locale)
        composer = self._pieces.composer(locale, session)
        card = composer.counter_card(topic) if decision.aspects == (COUNTER,) else ()
        if card:
            return self._counter_card(topic, card, composer), replace(session, topic=topic.id)
        known = tuple(name for name in decision.aspects if name in ASPECTS)
        wish = self._pieces.wish(composer, known)
        referrals = refer(topic, self._pieces.snapshot, wish)
        reply = Reply(
            language=locale,
            outcome=Outcome.ANSWERED,
            topic=topic.id,
            aspect=decision.aspects[0] if decision.aspects else None,
            confidence=decision.confidence,
            blocks=composer.answer(
                topic, decision.aspects, referrals, continued=session.topic == topic.id
            ),
            units=ids(referrals),
            buttons=self._pieces.answer_buttons(composer, topic, decision.aspects, referrals),
        )
        return reply, replace(session, topic=topic.id, options=(), misses=0)

    def _both(self, decision: policy.AnswerBoth, session: Session, locale: str) -> Turn:
        """One answer after the other; the buttons are the first one's, and one to the second."""
        first, remembered = self.answer(decision.first, session, locale)
        second, _ = self.answer(decision.second, session, locale)
        composer = self._pieces.composer(locale, session)
        reply = replace(
            first,
            blocks=(*first.blocks, *second.blocks),
            units=tuple(dict.fromkeys((*first.units, *second.units))),
            buttons=(*first.buttons, (composer.buttons.topic(decision.second.topic),)),
            also=(decision.second.topic,),
        )
        return reply, remembered

    def _counter_card(self, topic: Topic, card: tuple[Block, ...], composer: Composer) -> Reply:
        """Nothing but the card: the person holds it out to somebody."""
        return Reply(
            language=composer.language,
            outcome=Outcome.ANSWERED,
            topic=topic.id,
            aspect=COUNTER,
            confidence=1.0,
            blocks=card,
            buttons=composer.buttons.aspects(topic, (COUNTER,)),
        )

    def danger(self, topic_id: str, confidence: float, session: Session, locale: str) -> Turn:
        topics = self._pieces.snapshot.topics
        topic = topics.get(topic_id) or topics.get(EMERGENCY)
        if topic is None:
            return self.unavailable(session, locale)
        composer = self._pieces.composer(locale, replace(session, situation=None))
        wish = self._pieces.wish(composer)
        referrals = refer(topic, self._pieces.snapshot, wish, most=URGENT_UNITS)
        reply = Reply(
            language=locale,
            outcome=Outcome.EMERGENCY,
            topic=topic.id,
            confidence=confidence,
            blocks=composer.urgent(topic, referrals),
            units=ids(referrals),
            buttons=(
                *composer.buttons.aspects(topic, ("how",)),
                *composer.buttons.maps(referrals),
                (
                    Button(composer.text("button-human"), Action(ActionKind.HUMAN)),
                    Button(composer.text("button-sources"), Action(ActionKind.SOURCES, topic.id)),
                ),
            ),
        )
        return reply, replace(session, topic=topic.id, options=(), misses=0)

    def unavailable(self, session: Session, locale: str) -> Turn:
        """Understanding is down: the menu works, and a person can be reached."""
        composer = self._pieces.composer(locale, session)
        cards, units = self._pieces.information_point(composer)
        reply = Reply(
            language=locale,
            outcome=Outcome.NLU_UNAVAILABLE,
            blocks=(composer.say("nlu-unavailable"), *cards),
            buttons=self._pieces.menu_rows(locale),
            units=units,
        )
        return reply, session

    def limited(self, decision: policy.Decision, session: Session, locale: str) -> Turn:
        """Understood by simple words alone: where these are not plain, as if by nothing.

        Answers say so; what to do in danger and small talk do not need to.
        """
        if isinstance(decision, policy.Fallback | policy.Clarify) or _missed(decision):
            return self.unavailable(session, locale)
        reply, session = self.to(decision, session, locale)
        reply = replace(reply, limited=True)
        if isinstance(decision, policy.Answer | policy.OutOfScope):
            notice = self._pieces.composer(locale, session).say("limited")
            reply = replace(reply, blocks=(notice, *reply.blocks))
        return reply, session

    def _no_answer_yet(self, decision: policy.Answer, session: Session, locale: str) -> Turn:
        """The topic was understood, but nobody has written about it: a person may know."""
        composer = self._pieces.composer(locale, session)
        cards, units = self._pieces.information_point(composer)
        label = self._pieces.snapshot.label(decision.topic, locale)
        return Reply(
            language=locale,
            outcome=Outcome.HANDOFF,
            topic=decision.topic,
            aspect=decision.aspects[0] if decision.aspects else None,
            confidence=decision.confidence,
            blocks=(composer.say("no-answer-yet", topic=label), *cards),
            buttons=self._pieces.help_rows(locale),
            units=units,
        ), replace(session, topic=None, options=(), misses=0)

    def _clarify(self, decision: policy.Clarify, session: Session, locale: str) -> Turn:
        composer = self._pieces.composer(locale, session)
        rows = tuple((composer.buttons.topic(name),) for name in decision.options)
        other = (Button(composer.text("button-other"), Action(ActionKind.MENU)),)
        return Reply(
            language=locale,
            outcome=Outcome.CLARIFIED,
            topic=decision.options[0],
            confidence=decision.confidence,
            blocks=(composer.say("clarify"),),
            buttons=(*rows, other),
        ), replace(session, options=decision.options)

    def handoff(self, decision: policy.Handoff, session: Session, locale: str) -> Turn:
        composer = self._pieces.composer(locale, session)
        cards, units = self._pieces.information_point(composer)
        key = "handoff-asked" if decision.topic else "handoff-missed"
        return Reply(
            language=locale,
            outcome=Outcome.HANDOFF,
            topic=decision.topic,
            confidence=decision.confidence,
            blocks=(composer.say(key), *cards),
            buttons=self._pieces.help_rows(locale),
            units=units,
        ), replace(session, options=(), misses=0)

    def _small_talk(self, decision: policy.SmallTalk, session: Session, locale: str) -> Turn:
        rows: tuple[Row, ...] = ()
        if decision.act == "change_language":
            rows = self._pieces.language_rows()
        elif decision.act in ("greet", "capabilities", "feedback_bad"):
            rows = self._pieces.help_rows(locale)
        turn = self._pieces.plain(
            f"act-{decision.act}",
            session,
            locale,
            rows=rows,
            topic=decision.act,
            confidence=decision.confidence,
        )
        if decision.act == "privacy":
            return self._consent.offered(turn)
        return self._consent.asked(turn) if decision.act == "feedback_bad" else turn

    def _not_answered(
        self, decision: policy.OutOfScope | policy.Fallback, session: Session, locale: str
    ) -> Turn:
        composer = self._pieces.composer(locale, session)
        out = isinstance(decision, policy.OutOfScope)
        cards, units = ((), ()) if out else self._pieces.information_point(composer)
        return Reply(
            language=locale,
            outcome=Outcome.OUT_OF_SCOPE if out else Outcome.FALLBACK,
            topic=policy.OUT_OF_SCOPE if out else None,
            confidence=decision.confidence,
            blocks=(composer.say("out-of-scope" if out else "fallback"), *cards),
            buttons=self._pieces.help_rows(locale),
            units=units,
        ), replace(session, options=(), misses=session.misses + (not out))


def _missed(decision: policy.Decision) -> bool:
    """Handed over because nothing was understood, not because a person was asked for."""
    return isinstance(decision, policy.Handoff) and decision.topic is None
