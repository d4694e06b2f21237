"""Hold messages back until enough conversations share their language, topic and day. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date

from bot.querylog.coarsening import Combination, Frequencies, coarsened, combination
from bot.querylog.columns import Message

K = 5
CAPACITY = 10_000  # messages held; beyond, all are let go coarsened


@dataclass(slots=True)
class _Day:
    seen: Frequencies = field(default_factory=Frequencies)
    common: set[Combination] = field(default_factory=set)
    held: dict[Combination, list[Message]] = field(default_factory=lambda: defaultdict(list))
    who: dict[Combination, set[object]] = field(default_factory=lambda: defaultdict(set))


class Holding:
    """In memory only: what is held when the process dies is lost. In doubt, store nothing.

    K conversations, not K messages: one person who asks five times is still one person. As soon
    as K came, all their messages are released, and later ones of that combination at once.
    """

    def __init__(self, k: int = K, capacity: int = CAPACITY) -> None:
        self._k = k
        self._capacity = capacity
        self._days: dict[date, _Day] = {}
        self._count = 0

    def add(self, message: Message) -> list[Message]:
        """What may be written now: nothing, this message, or it and others of its kind.

        A message of a later day ends the days before it.
        """
        released = self.end_before(message.day)
        released += self._admit(message)
        return released if self._count <= self._capacity else released + self.end()

    def end_before(self, day: date) -> list[Message]:
        """These days are over: what is still held of them, coarsened."""
        return [each for past in sorted(self._days) if past < day for each in self._end(past)]

    def end(self) -> list[Message]:
        """Nothing more will come: all that is held, coarsened."""
        return [each for day in sorted(self._days) for each in self._end(day)]

    def forget_texts(self, session: str) -> None:
        """The person of this conversation no longer wants texts kept."""
        for day in self._days.values():
            for key, messages in day.held.items():
                day.held[key] = without_texts(messages, session)

    def _admit(self, message: Message) -> list[Message]:
        day = self._days.setdefault(message.day, _Day())
        day.seen.add(message)
        key = combination(message)
        if key in day.common:
            return [message]
        day.held[key].append(message)
        day.who[key].add(message.session or object())  # without an id: a conversation of its own
        self._count += 1
        if len(day.who[key]) < self._k:
            return []
        day.common.add(key)
        del day.who[key]
        self._count -= len(day.held[key])
        return day.held.pop(key)

    def _end(self, day: date) -> list[Message]:
        ended = self._days.pop(day)
        rare = [message for messages in ended.held.values() for message in messages]
        self._count -= len(rare)
        return coarsened(rare, ended.seen, self._k)


def without_texts(messages: Iterable[Message], session: str) -> list[Message]:
    """The same messages; those of this conversation have lost their text."""
    return [replace(each, text=None) if each.session == session else each for each in messages]
