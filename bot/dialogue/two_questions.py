"""Two questions in one message: where it can be cut, and what the halves ask for."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from bot.dialogue.policy import Answer, Limits, asked
from bot.dialogue.safety import DANGER_TOPICS
from nlu.interface import NluResult

SHORTEST = 2  # words of a half; fewer ask nothing
MOST_CUTS = 6  # each costs two looks at the understanding
_ENDS = re.compile(r"[.?!;,:)…]$")
_JOINS = frozenset(
    """
    and also plus another i oraz też także jeszcze a а і й та ще також и ещё еще также тоже ды яшчэ
    таксама y e también además otra ve ayrıca hem და ასევე კიდევ và còn với aur और भी तथा
    """.split()  # noqa: SIM905  a list of fifty quoted words is harder to read
)


@dataclass(frozen=True, slots=True)
class Halves:
    """A message in two parts, each as the person wrote it."""

    left: str
    right: str


def cuts(text: str) -> list[Halves]:
    """Where a sentence or clause ends or a word joins two; at most MOST_CUTS, ends first."""
    words = text.split()
    places = range(SHORTEST, len(words) - SHORTEST + 1)
    ends = [place for place in places if _ENDS.search(words[place - 1])]
    joins = [place for place in places if words[place].casefold().strip(",.") in _JOINS]
    found = list(dict.fromkeys((*ends, *joins)))[:MOST_CUTS]
    return [Halves(" ".join(words[:place]), " ".join(words[place:])) for place in found]


def may_ask_two(whole: NluResult, topics: Collection[str], limits: Limits) -> bool:
    """Two topics come first in a message of two questions; in one of one, the second is weak."""
    named = [each for each in whole.intents if each.name in topics]
    return len(named) > 1 and named[1].confidence >= limits.second_topic_gate


def may_ask_two_aspects(whole: NluResult, limits: Limits) -> bool:
    """ "where do I get it and what does it cost" thinks of both, though of one more."""
    return len(whole.aspects) > 1 and whole.aspects[1].confidence >= limits.second_aspect_gate


def second_aspect(
    whole: NluResult, halves: Iterable[tuple[NluResult, NluResult]], limits: Limits
) -> tuple[str, str] | None:
    """What the two halves of a message of one topic ask for, in their order; None for one thing.

    Each half must be sure of what it asks, and the message must have thought of both.
    """
    thought_of = {each.name for each in whole.aspects[:3]}
    found = [
        (left.aspects[0], right.aspects[0])
        for left, right in halves
        if left.aspects and right.aspects and left.aspects[0].name != right.aspects[0].name
    ]
    sure = [
        pair
        for pair in found
        if {each.name for each in pair} <= thought_of
        and min(each.confidence for each in pair) >= limits.half_aspect
    ]
    best = max(sure, key=lambda pair: min(each.confidence for each in pair), default=None)
    return (best[0].name, best[1].name) if best else None


def second_question(
    whole: NluResult,
    halves: Iterable[tuple[NluResult, NluResult]],
    topics: Collection[str],
    limits: Limits,
) -> tuple[Answer, Answer] | None:
    """The two answers in the order they were asked, None for one question.

    Both halves must be sure of their topic, the message's own topic must be one of the two, and
    the message must have thought of the other one too.
    """
    thought_of = {each.name for each in whole.intents[:3] if each.name in topics}
    found = [
        pair
        for left, right in halves
        if (pair := _answers(left, right, limits))
        and {pair[0].topic, pair[1].topic} <= thought_of - set(DANGER_TOPICS)
        and whole.intents[0].name in (pair[0].topic, pair[1].topic)
        and pair[0].topic != pair[1].topic
    ]
    return max(found, key=_surer, default=None)


def _answers(left: NluResult, right: NluResult, limits: Limits) -> tuple[Answer, Answer] | None:
    first, second = (_answer(each, limits) for each in (left, right))
    return (first, second) if first and second else None


def _answer(half: NluResult, limits: Limits) -> Answer | None:
    if not half.intents or half.intents[0].confidence < limits.second_topic:
        return None
    best = half.intents[0]
    return Answer(best.name, asked(half, limits), best.confidence)


def _surer(pair: tuple[Answer, Answer]) -> float:
    return min(each.confidence for each in pair)
