"""Write messages with their counts, all or none, in an order that says nothing."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import date

from sqlalchemy import Engine, insert, select, update

from bot.querylog.columns import Message, columns_of
from bot.querylog.counting import add_counts, counts_of
from bot.querylog.models import QueryRow, ReviewRow
from bot.storage.errors import translated


def write(engine: Engine, messages: Sequence[Message]) -> None:
    """One transaction. Raises StorageError.

    The rows go in by their random key: PostgreSQL keeps rows on the disk in the order of writing.
    """
    if not messages:
        return
    keyed = {uuid.uuid4(): columns_of(each) for each in messages}
    rows = [{"id": key, **keyed[key]} for key in sorted(keyed)]
    with translated(), engine.begin() as connection:
        connection.execute(insert(QueryRow), rows)
        add_counts(connection, counts_of(messages))


def delete_texts(engine: Engine, session: str, since: date) -> None:
    """Of one conversation, whose person withdrew; what a reviewer's decision copied goes too.

    since: for the index. Raises StorageError.
    """
    theirs = (QueryRow.session == session, QueryRow.day >= since, QueryRow.text.is_not(None))
    with translated(), engine.begin() as connection:
        gone = set(connection.scalars(select(QueryRow.text).where(*theirs)))
        connection.execute(update(QueryRow).where(*theirs).values(text=None))
        allowed = select(QueryRow.text).where(QueryRow.text.in_(gone))  # others', in like words
        copied = ReviewRow.text.in_(gone - set(connection.scalars(allowed)))
        connection.execute(update(ReviewRow).where(copied).values(text=None))
