"""Messages that may be written, kept until their hour is over: order would tell the minute."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime

from bot.querylog.columns import Message
from bot.querylog.holding import without_texts


class Waiting:
    """By the hour in which they were let go, so that a batch shows no finer time. Pure."""

    def __init__(self) -> None:
        self._hours: dict[datetime, list[Message]] = defaultdict(list)

    def __len__(self) -> int:
        return sum(map(len, self._hours.values()))

    def add(self, messages: Iterable[Message], hour: datetime) -> None:
        self._hours[hour].extend(messages)

    def take_before(self, hour: datetime) -> list[Message]:
        past = sorted(each for each in self._hours if each < hour)
        return [message for each in past for message in self._hours.pop(each)]

    def take_all(self) -> list[Message]:
        return [message for each in sorted(self._hours) for message in self._hours.pop(each)]

    def forget_texts(self, session: str) -> None:
        for hour, messages in self._hours.items():
            self._hours[hour] = without_texts(messages, session)
