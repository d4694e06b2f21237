"""Which topics are taken for which, and how each topic fares."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from nlu.judging import Judged
from nlu.rates import Figure, grouped, share


@dataclass(frozen=True, slots=True)
class Confusion:
    """example: the text of one such question, the one that the model was surest of."""

    topic: str
    taken_for: str
    count: int
    language: str
    example: str


@dataclass(frozen=True, slots=True)
class TopicFigures:
    """right: of its questions (recall).  precise: of the messages taken for it, its own."""

    right: Figure
    top_three: Figure
    precise: Figure


def confusions(judged: Sequence[Judged]) -> tuple[Confusion, ...]:
    """The most frequent first."""
    found: dict[tuple[str, str], list[Judged]] = defaultdict(list)
    for each in judged:
        if not each.right:
            found[each.question.topic, each.topic].append(each)
    pairs = (_confusion(each) for each in found.values())
    return tuple(sorted(pairs, key=lambda each: (-each.count, each.topic, each.taken_for)))


def by_topic(judged: Sequence[Judged]) -> Mapping[str, TopicFigures]:
    """Every topic that is asked for, out_of_scope among them."""
    taken = grouped(judged, lambda each: each.topic)
    asked = grouped(judged, lambda each: each.question.topic)
    return {
        topic: TopicFigures(
            right=share(own, lambda each: each.right),
            top_three=share(own, lambda each: each.among_three),
            precise=share(taken.get(topic, ()), lambda each: each.right),
        )
        for topic, own in asked.items()
    }


def _confusion(found: Sequence[Judged]) -> Confusion:
    surest = max(found, key=lambda each: each.confidence)
    question = surest.question
    return Confusion(question.topic, surest.topic, len(found), question.language, question.text)
