"""How many messages share what is stored of each: nobody may stand alone."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from sqlalchemy import Engine, func, or_, select

from bot.querylog.anonymity.checks import Check, check, share
from bot.querylog.counting import PRESSED, QUESTION, VOTES
from bot.querylog.holding import K
from bot.querylog.models import OTHER, DailyCount, QueryRow
from bot.storage.errors import translated

Class: TypeAlias = "tuple[str, str | None, int, int]"  # language, topic, conversations, messages


def uniqueness(engine: Engine) -> Check:
    """Classes of language x topic x day; each that names one of the two needs K conversations.

    alone: share of messages that have no like in hour, language, topic, aspect and outcome.
    That is no failure: such a message tells what it says only to somebody who knew the rest.
    """
    named, unnamed = _named(_row_classes(engine))
    rare = [people for people, _ in named if people < K]
    rows = sum(messages for _, messages in named) + unnamed
    return check(
        "uniqueness",
        found=bool(rare),
        tried=rows > 0,
        rows=rows,
        classes=len(named),
        smallest=min((people for people, _ in named), default=0),
        under_k=len(rare),
        rows_under_k=share(sum(messages for people, messages in named if people < K), rows),
        coarsened=share(unnamed, rows),
        alone=share(_alone(engine), rows),
    )


def coarsened(engine: Engine) -> Check:
    """Rows that were too rare: nothing but their bare facts may have stayed."""
    rare = or_(QueryRow.language == OTHER, QueryRow.topic == OTHER)
    details = (QueryRow.text, QueryRow.session, QueryRow.aspect)
    with translated(), engine.connect() as connection:
        rows = connection.scalar(select(func.count()).where(rare)) or 0
        left = or_(*(column.is_not(None) for column in details))
        with_details = connection.scalar(select(func.count()).where(rare, left)) or 0
    return check(
        "coarsened", found=with_details > 0, tried=rows > 0, rows=rows, with_details=with_details
    )


def counts(engine: Engine) -> Check:
    """The same classes in the daily counts, which stay for good and know no conversations.

    Pressed buttons have no topic there: those of the language on that day may belong to any.
    """
    named, unnamed = _named(_count_classes(engine))
    rare = [messages for _, messages in named if messages < K]
    return check(
        "counts",
        found=bool(rare),
        tried=bool(named or unnamed),
        classes=len(named),
        smallest=min((messages for _, messages in named), default=0),
        under_k=len(rare),
    )


def _named(classes: Iterable[Class]) -> tuple[list[tuple[int, int]], int]:
    """Sizes of the classes that say a language or a topic, and the messages of all others."""
    sizes, unnamed = [], 0
    for language, topic, people, messages in classes:
        if language == topic == OTHER:
            unnamed += messages
        else:
            sizes.append((people, messages))
    return sizes, unnamed


def _row_classes(engine: Engine) -> list[Class]:
    """A message without the id of a conversation (those of rare ones) counts for itself."""
    by = (QueryRow.language, QueryRow.topic, QueryRow.day)
    alone = func.count() - func.count(QueryRow.session)
    people = func.count(QueryRow.session.distinct()) + alone
    with translated(), engine.connect() as connection:
        found = connection.execute(select(*by, people, func.count()).group_by(*by))
        return [(language, topic, size, rows) for language, topic, _, size, rows in found]


def _count_classes(engine: Engine) -> list[Class]:
    by = (DailyCount.language, DailyCount.day, DailyCount.topic)
    number = func.sum(DailyCount.count)
    typed = select(*by, number).where(DailyCount.measure.in_((QUESTION, *VOTES.values())))
    pressed = select(*by, number).where(DailyCount.measure == PRESSED)
    with translated(), engine.connect() as connection:
        presses = {
            (language, day): count
            for language, day, _, count in connection.execute(pressed.group_by(*by))
        }
        found = connection.execute(typed.group_by(*by)).all()
    sizes = [
        (language, topic, count + presses.get((language, day), 0))
        for language, day, topic, count in found
    ]
    alone = presses.keys() - {(language, day) for language, day, *_ in found}
    sizes += [(language, OTHER, presses[language, day]) for language, day in alone]
    return [(language, topic, size, size) for language, topic, size in sizes]


def _alone(engine: Engine) -> int:
    seen = (QueryRow.hour, QueryRow.language, QueryRow.topic, QueryRow.aspect, QueryRow.outcome)
    single = select(*seen).group_by(*seen).having(func.count() == 1).subquery()
    with translated(), engine.connect() as connection:
        return connection.scalar(select(func.count()).select_from(single)) or 0
