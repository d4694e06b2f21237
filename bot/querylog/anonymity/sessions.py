"""How much the session id joins together: a conversation, never a person's days."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Engine, func, select

from bot.querylog.anonymity.checks import Check, check
from bot.querylog.models import QueryRow
from bot.storage.errors import translated

LONGEST = timedelta(days=1)


def sessions(engine: Engine) -> Check:
    """Fails for a session that goes on for more than a day: it would follow somebody."""
    lengths = []
    sizes = []
    for size, first, last in _sessions(engine):
        sizes.append(size)
        lengths.append(last - first)
    over = sum(length > LONGEST for length in lengths)
    return check(
        "sessions",
        found=over > 0,
        tried=bool(sizes),
        sessions=len(sizes),
        rows_a_session=sum(sizes) / len(sizes) if sizes else 0.0,
        largest=max(sizes, default=0),
        longest_hours=max(lengths, default=timedelta()) / timedelta(hours=1),
        over_a_day=over,
    )


def _sessions(engine: Engine) -> list[tuple[int, datetime, datetime]]:
    """Of each: messages, first hour, last hour."""
    of_one = (func.count(), func.min(QueryRow.hour), func.max(QueryRow.hour))
    asked = select(*of_one).where(QueryRow.session.is_not(None)).group_by(QueryRow.session)
    with translated(), engine.connect() as connection:
        return [(size, first, last) for size, first, last in connection.execute(asked)]
