"""Count what messages tell, once, as they are written: reports never read the messages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from sqlalchemy import Connection
from sqlalchemy.dialects import postgresql, sqlite

from bot.dialogue.messages import ActionKind, Outcome
from bot.querylog.columns import CITY, Message
from bot.querylog.models import NO_HOUR, NONE, OTHER, DailyCount

QUESTION, ASPECT, HOUR, PRESSED, UNIT = "question", "aspect", "hour", "pressed", "unit"
VOTES = {ActionKind.HELPFUL.value: "helpful", ActionKind.NOT_HELPFUL.value: "not_helpful"}
MEASURES = (QUESTION, ASPECT, HOUR, *VOTES.values(), PRESSED, UNIT)
ANSWERED = Outcome.ANSWERED.value
ANSWERED_WITHOUT_UNIT = "answered_without_unit"


class Counted(NamedTuple):
    """The key of a row of `daily_count`; see DailyCount for which measure has which columns.

    A tuple, as a report makes a hundred thousand of them, ten times as fast as a dataclass.
    """

    measure: str
    day: date
    hour: int = NO_HOUR
    language: str = NONE
    topic: str = NONE
    aspect: str = NONE
    outcome: str = NONE
    unit: str = NONE
    knowledge_version: str = NONE


def counts_of(messages: Iterable[Message]) -> Counter[Counted]:
    """How much to add to which row."""
    return Counter(counted for message in messages for counted in _counted(message))


def add_counts(connection: Connection, counts: Counter[Counted]) -> None:
    """Upserts in the caller's transaction, always in one order: two writers cannot deadlock."""
    if not counts:
        return
    insert = (sqlite if connection.dialect.name == "sqlite" else postgresql).insert(DailyCount)
    key = [column.name for column in DailyCount.__table__.primary_key]
    added = {"count": DailyCount.count + insert.excluded.count}
    rows = [{**counted._asdict(), "count": number} for counted, number in sorted(counts.items())]
    connection.execute(insert.on_conflict_do_update(index_elements=key, set_=added), rows)


def _counted(message: Message) -> Iterator[Counted]:
    """A message counts as a question, a press or a vote, and once for each unit it named."""
    if message.pressed is None:
        yield from _question(message)
    elif message.pressed in VOTES:
        yield _vote(message, VOTES[message.pressed])
    else:
        yield Counted(PRESSED, message.day, language=message.language, outcome=message.pressed)
    for unit in message.units:
        yield Counted(UNIT, message.day, _hour(message), unit=unit)


def _question(message: Message) -> Iterator[Counted]:
    day, topic = message.day, message.topic or NONE
    yield Counted(
        QUESTION,
        day,
        language=message.language,
        topic=topic,
        outcome=ANSWERED_WITHOUT_UNIT if _named_no_unit(message) else message.outcome,
        knowledge_version=message.knowledge_version,
    )
    yield Counted(ASPECT, day, topic=topic, aspect=message.aspect or NONE)
    yield Counted(HOUR, day, _hour(message))


def _vote(message: Message, measure: str) -> Counted:
    return Counted(
        measure,
        message.day,
        language=message.language,
        topic=message.topic or NONE,
        knowledge_version=message.knowledge_version,
    )


def _named_no_unit(message: Message) -> bool:
    """A coarsened message has lost its units: nobody knows any more whether it had some."""
    known = OTHER not in (message.language, message.topic)
    return known and message.outcome == ANSWERED and not message.units


def _hour(message: Message) -> int:
    return message.hour.astimezone(CITY).hour
