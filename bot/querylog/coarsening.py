"""Make messages of rare combinations alike, so that they tell nobody apart. Pure."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from bot.querylog.columns import Message
from bot.querylog.models import OTHER

Combination: TypeAlias = "tuple[str, str | None]"  # language, topic


@dataclass(slots=True)
class Frequencies:
    """How many messages of each language and of each topic a day has had so far."""

    languages: Counter[str] = field(default_factory=Counter)
    topics: Counter[str | None] = field(default_factory=Counter)

    def add(self, message: Message) -> None:
        self.languages[message.language] += 1
        self.topics[message.topic] += 1

    def without_the_rarer(self, message: Message) -> Message:
        """The language becomes "other" or the topic does; of equally rare ones the topic."""
        if self.languages[message.language] < self.topics[message.topic]:
            return replace(message, language=OTHER)
        return replace(message, topic=OTHER)


def combination(message: Message) -> Combination:
    return message.language, message.topic


def coarsened(messages: Iterable[Message], seen: Frequencies, k: int) -> list[Message]:
    """Messages of one day that are too rare: the rarer of language and topic becomes "other".

    Where fewer than k conversations still share the result, the other value goes too. What could
    give the lost value away goes with it: text, aspect, units, alternatives and session.
    """
    once = [seen.without_the_rarer(each) for each in messages]
    sizes = conversations(once)
    return [_bare(each if sizes[combination(each)] >= k else _unknown(each)) for each in once]


def conversations(messages: Sequence[Message]) -> Counter[Combination]:
    """How many conversations have each combination; one without an id counts for itself."""
    named: dict[Combination, set[str]] = defaultdict(set)
    sizes: Counter[Combination] = Counter()
    for message in messages:
        if message.session is None:
            sizes[combination(message)] += 1
        else:
            named[combination(message)].add(message.session)
    sizes.update({key: len(sessions) for key, sessions in named.items()})
    return sizes


def _unknown(message: Message) -> Message:
    return replace(message, language=OTHER, topic=OTHER)


def _bare(message: Message) -> Message:
    return replace(message, text=None, aspect=None, units=(), alternatives=(), session=None)
