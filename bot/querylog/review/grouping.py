"""Put questions together that say nearly the same, in whatever language and spelling.

A question is the set of the three-letter pieces of its words' phonetic skeletons. Each joins the
group whose first question shares the largest part of its pieces (Dice's coefficient; Dice 1945,
https://doi.org/10.2307/1932409), or begins a group of its own.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from bot.dialogue.ports import Fold
from bot.querylog.review.queue import Question

ALIKE = 0.5  # of 1; two wordings of one wish share about two thirds, strangers under a quarter
PIECE = 3  # letters
MOST_SUGGESTED = 4

Pieces = frozenset[str]


@dataclass(frozen=True, slots=True)
class Group:
    """Questions that are alike, the most frequent first."""

    questions: tuple[Question, ...]

    @property
    def times(self) -> int:
        return sum(each.times for each in self.questions)

    @property
    def suggested(self) -> tuple[str, ...]:
        """What the questions were taken for or could have meant, the most frequent first."""
        votes: Counter[str] = Counter()
        for each in self.questions:
            for topic in filter(None, (each.topic, *each.alternatives)):
                votes[topic] += each.times
        return tuple(topic for topic, _ in votes.most_common(MOST_SUGGESTED))


def grouped(questions: Iterable[Question], fold: Fold) -> tuple[Group, ...]:
    """The most asked first. Every question is in exactly one group."""
    leaders: list[Pieces] = []
    members: list[list[Question]] = []
    holders: dict[str, list[int]] = defaultdict(list)  # piece -> groups whose leader has it
    for question in questions:
        pieces = pieces_of(fold(question.text))
        place = _nearest(pieces, leaders, holders)
        if place is None:
            place = len(leaders)
            leaders.append(pieces)
            members.append([])
            for piece in pieces:
                holders[piece].append(place)
        members[place].append(question)
    found = (Group(tuple(each)) for each in members)
    return tuple(sorted(found, key=lambda group: (-group.times, group.questions[0].text)))


def pieces_of(skeleton: str) -> Pieces:
    """Of each word with its edges: "dim" has " di", "dim", "im "."""
    padded = [f" {word} " for word in skeleton.split()]
    return frozenset(
        word[start : start + PIECE] for word in padded for start in range(len(word) - PIECE + 1)
    )


def _nearest(pieces: Pieces, leaders: list[Pieces], holders: dict[str, list[int]]) -> int | None:
    """Only groups that share a piece are looked at."""
    shared = Counter(place for piece in pieces for place in holders.get(piece, ()))
    likeness = {
        place: 2 * common / (len(pieces) + len(leaders[place])) for place, common in shared.items()
    }
    best = max(likeness, key=lambda place: (likeness[place], -place), default=None)
    return best if best is not None and likeness[best] >= ALIKE else None
