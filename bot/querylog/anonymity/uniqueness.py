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

OF_A_MESSAGE = (QUESTION, PRESSED, *VOTES.values())  # each message is counted in one of them
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
    """The same classes in the daily counts, which stay for good and know no conversations."""
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
    by = (DailyCount.language, DailyCount.topic, DailyCount.day)
    asked = (
        select(*by, func.sum(DailyCount.count))
        .where(DailyCount.measure.in_(OF_A_MESSAGE))
        .group_by(*by)
    )
    with translated(), engine.connect() as connection:
        found = connection.execute(asked)
        return [(language, topic, count, count) for language, topic, _, count in found]


def _alone(engine: Engine) -> int:
    seen = (QueryRow.hour, QueryRow.language, QueryRow.topic, QueryRow.aspect, QueryRow.outcome)
    single = select(*seen).group_by(*seen).having(func.count() == 1).subquery()
    with translated(), engine.connect() as connection:
        return connection.scalar(select(func.count()).select_from(single)) or 0
