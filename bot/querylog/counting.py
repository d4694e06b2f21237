"""Count what messages tell, once, as they are written: reports never read the messages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, replace
from datetime import date

from sqlalchemy import Connection
from sqlalchemy.dialects import postgresql, sqlite

from bot.dialogue.messages import ActionKind, Outcome
from bot.querylog.columns import CITY, Message
from bot.querylog.models import NONE, OTHER, DailyCount

QUESTION, PRESSED, UNIT, NO_UNIT = "question", "pressed", "unit", "no_unit"
VOTES = {ActionKind.HELPFUL.value: "helpful", ActionKind.NOT_HELPFUL.value: "not_helpful"}


@dataclass(frozen=True, slots=True, order=True)
class Counted:
    """The key of a row of `daily_count`; see DailyCount for the columns."""

    day: date
    measure: str
    hour: int
    language: str
    topic: str
    aspect: str
    outcome: str
    confidence: str
    unit: str
    knowledge_version: str


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
    rows = [{**asdict(counted), "count": number} for counted, number in sorted(counts.items())]
    connection.execute(insert.on_conflict_do_update(index_elements=key, set_=added), rows)


def _counted(message: Message) -> Iterator[Counted]:
    """A message counts as a question, a press or a vote, and once for each unit it named."""
    main = _main(message)
    yield main
    place = replace(main, aspect=NONE, confidence=NONE, outcome=message.outcome)
    for unit in message.units:
        yield replace(place, measure=UNIT, unit=unit)
    if main.measure == QUESTION and _named_no_unit(message):
        yield replace(place, measure=NO_UNIT)


def _named_no_unit(message: Message) -> bool:
    """A coarsened message has lost its units: nobody knows any more whether it had some."""
    known = OTHER not in (message.language, message.topic)
    return known and message.outcome == Outcome.ANSWERED.value and not message.units


def _main(message: Message) -> Counted:
    pressed = message.pressed
    return Counted(
        day=message.day,
        measure=QUESTION if pressed is None else VOTES.get(pressed, PRESSED),
        hour=message.hour.astimezone(CITY).hour,
        language=message.language,
        topic=message.topic or NONE,
        aspect=message.aspect or NONE,
        outcome=message.outcome if pressed is None or pressed in VOTES else pressed,
        confidence=message.confidence or NONE,
        unit=NONE,
        knowledge_version=message.knowledge_version,
    )
