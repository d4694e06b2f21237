"""The conversation: one message in, one reply out. No channel, no database, no Rasa in here."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from bot.dialogue import policy
from bot.dialogue.answers import Answers
from bot.dialogue.knowledge import Snapshot
from bot.dialogue.languages import LanguageChoice, base_language, choose_language
from bot.dialogue.messages import Alternative, IncomingMessage, Kind, Outcome, Reply
from bot.dialogue.pieces import Pieces, Turn
from bot.dialogue.ports import (
    Fold,
    GuessLanguage,
    KnowledgeSource,
    OpeningHours,
    QueryLog,
    QueryRecord,
)
from bot.dialogue.presses import Presses
from bot.dialogue.safety import FirstLook
from bot.dialogue.session import Session, Sessions
from bot.dialogue.understanding import Understanding, Understood
from bot.i18n import Texts
from nlu.interface import NluEngine, Scored

QUESTION = 2  # words; fewer beside "I am a student" ask nothing
KEYWORDS = "keywords"  # stands in the log for the model's version
PATIENCE = 2.0  # seconds for understanding; with the rest a person waits three at most


@dataclass(frozen=True, slots=True)
class Parts:
    """What the assistant is made of; app.py puts them together.

    keywords: understands simple words when `nlu` is down; None: then nothing is understood.
    operator: who runs this bot, as the start notice says it; empty when nobody was named.
    """

    knowledge: KnowledgeSource
    nlu: NluEngine
    texts: Texts
    opening: OpeningHours
    log: QueryLog
    fold: Fold
    guess_language: GuessLanguage
    keywords: NluEngine | None = None
    model_version: str = ""
    operator: str = ""
    keeps_text: bool = False  # the privacy notice must say what really happens
    limits: policy.Limits = field(default_factory=policy.Limits)
    keyword_limits: policy.Limits = policy.KEYWORD_LIMITS
    patience: float = PATIENCE


class Assistant:
    """Answers every message of every channel."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._understanding = Understanding(
            parts.nlu, parts.keywords, parts.patience, parts.limits, parts.keyword_limits
        )
        self._sessions = Sessions()
        self._look = FirstLook(parts.knowledge.current(), parts.fold)

    async def respond(self, message: IncomingMessage) -> Reply:
        """The reply to a message. Understanding that fails is an outcome, not an error."""
        pieces = Pieces(self._parts, message.at)
        session = self._sessions.get(message.conversation, message.at)
        if message.kind is Kind.TEXT:
            reply, session = await self._read(message, session, pieces)
        else:
            choice = self._choose(message, session, (), pieces.snapshot.all_languages)
            presses = Presses(pieces, Answers(pieces))
            reply, session = presses.reply(message, choice.session, choice.locale)
        self._sessions.keep(message.conversation, session)
        await self._record(message, reply, session, pieces.snapshot.version)
        return reply

    def choose_language(self, message: IncomingMessage, language: str) -> None:
        """The person chose a language by other means than a button (a menu of the channel).

        One that is not offered chooses nothing: what they write in decides as before.
        """
        chosen = base_language(language)
        if chosen not in self._parts.knowledge.current().all_languages:
            return
        session = self._sessions.get(message.conversation, message.at)
        self._sessions.keep(message.conversation, replace(session, locale=chosen, locked=True))

    async def _read(
        self, message: IncomingMessage, session: Session, pieces: Pieces
    ) -> tuple[Reply, Session]:
        """Danger first, then what was understood."""
        answers = Answers(pieces)
        look = self._first_look(pieces.snapshot)
        danger = look.danger_in(message.text)
        said = look.situation_in(message.text)
        session = replace(session, situation=said or session.situation)
        understood = await self._understanding.of(message.text)
        detected = understood.result.languages if understood else ()
        choice = self._choose(message, session, detected, pieces.snapshot.all_languages)
        session, locale = choice.session, choice.locale
        if danger:
            return _scored(answers.danger(danger, 1.0, session, locale), understood)
        if message.text.lstrip().startswith("/"):  # a command nobody knows, or a try at one
            return pieces.plain("help", session, locale, rows=pieces.help_rows(locale))
        if understood is None:
            return answers.unavailable(session, locale)
        decision = _decide(understood, session, pieces)
        if said and not isinstance(decision, policy.Danger):
            rest = look.without_situation(message.text)
            decision, session = await self._beside(rest, decision, session, pieces)
        if understood.limited:
            return _scored(answers.limited(decision, session, locale), understood)
        if isinstance(decision, policy.Answer):
            decision = await self._understanding.with_second_question(
                message.text, understood, decision, pieces.topic_ids
            )
        reply, session = answers.to(decision, session, locale)
        if choice.proposal and locale not in pieces.snapshot.next_languages:
            reply = pieces.with_proposal(reply, choice.proposal)
        return _scored((reply, session), understood)

    async def _beside(
        self, rest: str, decision: policy.Decision, session: Session, pieces: Pieces
    ) -> tuple[policy.Decision, Session]:
        """What somebody asks beside saying who they are: "I have UKR status, may I work?" is
        about work. Who they are alone answers the last topic again, as it holds for them."""
        if len(rest.split()) < QUESTION:
            if session.topic not in pieces.snapshot.topics:
                return decision, session
            again = policy.Answer(session.topic or "", (), 1.0)
            return again, replace(session, topic=None)
        understood = await self._understanding.of(rest)
        if understood is None:
            return decision, session
        better = _decide(understood, session, pieces)
        return (better if isinstance(better, policy.Answer) else decision), session

    def _choose(
        self,
        message: IncomingMessage,
        session: Session,
        detected: tuple[Scored, ...],
        offered: tuple[str, ...],
    ) -> LanguageChoice:
        hint = message.client_language
        if not detected:
            hint = self._parts.guess_language(message.text) or hint
        return choose_language(session, message.text, detected, hint=hint, offered=offered)

    def _first_look(self, snapshot: Snapshot) -> FirstLook:
        """Compiled at the start and again when the knowledge has changed: it takes 0.2 s."""
        if self._look.version != snapshot.version:
            self._look = FirstLook(snapshot, self._parts.fold)
        return self._look

    async def _record(
        self, message: IncomingMessage, reply: Reply, session: Session, version: str
    ) -> None:
        entry = QueryRecord(
            at=message.at,
            language=reply.language,
            outcome=reply.outcome.value,
            topic=reply.topic,
            aspect=reply.aspect,
            confidence=reply.confidence,
            alternatives=tuple(each.topic for each in reply.alternatives),
            units=reply.units,
            pressed=message.action.kind.value if message.action else None,
            knowledge_version=version,
            model_version=KEYWORDS if reply.limited else self._parts.model_version,
            session=session.id,
            may_keep_text=self._parts.keeps_text and session.keeps_text,
        )
        await self._parts.log.record(entry, message.text)


def _decide(understood: Understood, session: Session, pieces: Pieces) -> policy.Decision:
    return policy.decide(understood.result, session, pieces.topic_ids, understood.limits)


def _scored(turn: Turn, understood: Understood | None) -> Turn:
    """The other topics that were thought of, for logs and reviewers."""
    reply, session = turn
    if understood is None or reply.outcome is Outcome.NLU_UNAVAILABLE:
        return turn
    others = tuple(
        Alternative(each.name, each.confidence)
        for each in understood.result.intents[:5]
        if each.name != reply.topic
    )
    return replace(reply, alternatives=others), session
