"""Decide what to do with an understood message. Pure: no clock, no texts, no storage."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from bot.dialogue.safety import DANGER_TOPICS
from bot.dialogue.session import Session
from nlu.interface import NluResult, Scored

OUT_OF_SCOPE = "out_of_scope"
TALK_TO_HUMAN = "talk_to_human"
AFFIRM = "affirm"
DENY = "deny"
SMALL_TALK = frozenset(
    {"greet", "goodbye", "thanks", "capabilities", "change_language", "privacy"}
    | {AFFIRM, DENY, "feedback_good", "feedback_bad"}
)


@dataclass(frozen=True, slots=True)
class Limits:
    """Chosen on the evaluation set (docs/understanding.md)."""

    answer: float = 0.35  # below: ask which topic was meant
    clarify: float = 0.15  # below: say that it was not understood
    margin: float = 0.10  # the best two closer than this: ask
    out_of_scope: float = 0.10  # said to be so from here, though another topic be surer
    danger: float = 0.20  # safety topics need far less
    plain: float = 0.60  # another topic as sure as this is no danger in disguise
    certain_danger: float = 0.90  # danger even where the message could continue a question
    follow_up: float = 0.50  # a plain aspect without so sure a topic keeps the topic before
    bare: float = 0.94  # "how long does it take?" alone is out of scope, up to so sure
    plain_aspect: float = 0.75
    aspect: float = 0.20  # below: nothing in particular is asked
    second_aspect: float = 0.45  # "where and how much" is two; one sentence seldom asks three
    half_aspect: float = 0.60  # or each half of the message is as sure of another aspect
    second_aspect_gate: float = 0.03  # and the message thinks of the second at least so much
    second_topic: float = 0.65  # both halves of a message of two questions are as sure as this
    second_topic_gate: float = 0.05  # and the message thinks of the second topic at least so much
    options: int = 3  # options offered in a clarification


KEYWORD_LIMITS = Limits(  # of the understanding by keywords: what it is not sure of, it leaves
    answer=0.65,
    clarify=0.65,
    out_of_scope=0.65,
    margin=0.0,
    follow_up=0.40,
    plain_aspect=0.60,
    second_aspect=0.20,
)


@dataclass(frozen=True, slots=True)
class Answer:
    topic: str
    aspects: tuple[str, ...]
    confidence: float


@dataclass(frozen=True, slots=True)
class AnswerBoth:
    """Two questions in one message, in the order they were asked."""

    first: Answer
    second: Answer


@dataclass(frozen=True, slots=True)
class Danger:
    topic: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Clarify:
    options: tuple[str, ...]
    confidence: float


@dataclass(frozen=True, slots=True)
class SmallTalk:
    act: str
    confidence: float


@dataclass(frozen=True, slots=True)
class OutOfScope:
    confidence: float


@dataclass(frozen=True, slots=True)
class Fallback:
    confidence: float


@dataclass(frozen=True, slots=True)
class Handoff:
    """To a person: asked for, or after several misses."""

    topic: str | None
    confidence: float


Decision = Answer | AnswerBoth | Danger | Clarify | SmallTalk | OutOfScope | Fallback | Handoff


def decide(
    understood: NluResult, session: Session, topics: Collection[str], limits: Limits
) -> Decision:
    """Choose between answering, asking back, and saying that we cannot. topics: ids that exist."""
    if not understood.intents:
        return _missed(session, 0.0)
    best, *others = understood.intents
    aspects = asked(understood, limits)
    continues = _is_follow_up(understood, session, topics, limits)
    danger = _danger(understood, limits)
    if danger and not (continues and danger.confidence < limits.certain_danger):
        return danger
    if session.options and best.name in (AFFIRM, DENY):
        return _after_clarification(best, session)
    if continues:
        return Answer(session.topic or best.name, aspects, best.confidence)
    if (outside := _confidence_of(OUT_OF_SCOPE, understood)) >= limits.out_of_scope:
        return OutOfScope(outside)
    if best.confidence < limits.clarify:
        return _missed(session, best.confidence)
    if best.name == TALK_TO_HUMAN and best.confidence >= limits.answer:
        return Handoff(TALK_TO_HUMAN, best.confidence)
    if best.name not in topics and best.confidence >= limits.answer:
        return _dialogue_act(best)
    if _is_ambiguous(best, others, limits):
        return _clarify(understood, topics, session, limits)
    return Answer(best.name, aspects, best.confidence)


def asked(understood: NluResult, limits: Limits) -> tuple[str, ...]:
    """The surest aspect, and a second one when it is plainly asked too."""
    wanted = zip(understood.aspects, (limits.aspect, limits.second_aspect), strict=False)
    return tuple(each.name for each, limit in wanted if each.confidence >= limit)


def _confidence_of(name: str, understood: NluResult) -> float:
    return sum(each.confidence for each in understood.intents if each.name == name)


def _danger(understood: NluResult, limits: Limits) -> Danger | None:
    """The safety topics together, since what is done first is nearly the same for all of them."""
    best = understood.intents[0]
    found = [each for each in understood.intents if each.name in DANGER_TOPICS]
    together = sum(each.confidence for each in found)
    if not found or together < limits.danger:
        return None
    if best.name not in DANGER_TOPICS and best.confidence >= limits.plain:
        return None
    return Danger(found[0].name, together)


def _is_follow_up(
    understood: NluResult, session: Session, topics: Collection[str], limits: Limits
) -> bool:
    """ "And how much does it cost?" names no topic of its own, so any topic found in it is weak,
    and alone it would be out of scope.

    "Can my husband do it?" finds a husband, which is no danger in the middle of a question; but
    whoever has just told of danger is heard as such.
    """
    best = understood.intents[0]
    weak = {**dict.fromkeys(DANGER_TOPICS, limits.certain_danger), OUT_OF_SCOPE: limits.bare}
    return bool(
        session.topic in topics
        and session.topic not in DANGER_TOPICS
        and understood.aspects
        and understood.aspects[0].confidence >= limits.plain_aspect
        and best.name != TALK_TO_HUMAN
        and best.confidence < weak.get(best.name, limits.follow_up)
    )


def _is_ambiguous(best: Scored, others: list[Scored], limits: Limits) -> bool:
    close = bool(others) and best.confidence - others[0].confidence < limits.margin
    return best.confidence < limits.answer or close


def _clarify(
    understood: NluResult, topics: Collection[str], session: Session, limits: Limits
) -> Decision:
    options = [each.name for each in understood.intents if each.name in topics]
    best = understood.intents[0].confidence
    if understood.intents[0].name == OUT_OF_SCOPE or not options:
        return _missed(session, best)
    return Clarify(tuple(options[: limits.options]), best)


def _after_clarification(best: Scored, session: Session) -> Decision:
    if best.name == AFFIRM:
        return Answer(session.options[0], (), best.confidence)
    return Fallback(best.confidence)


def _dialogue_act(best: Scored) -> Decision:
    if best.name not in SMALL_TALK:  # also a matter that this city does not write about
        return OutOfScope(best.confidence)
    return SmallTalk(best.name, best.confidence)


def _missed(session: Session, confidence: float) -> Decision:
    """A second miss in a row: a person helps better than another "please say it differently"."""
    return Handoff(None, confidence) if session.misses else Fallback(confidence)
