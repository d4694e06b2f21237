"""Does the key, the place or the transaction of a row tell when, within its hour, it came?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from uuid import UUID

from sqlalchemy import Engine, Text, cast, literal_column, select

from bot.querylog.anonymity.checks import Check, check, share
from bot.querylog.anonymity.dependence import CHANCE, ENOUGH, dependence
from bot.querylog.models import QueryRow
from bot.storage.errors import translated

RANDOM = 4  # the version of a UUID that is made of random bits only
OUT_OF_ORDER = 0.25  # half of what rows show that lie as they came
TRANSACTIONS = 2.0  # an hour; more would cut the hour into parts


@dataclass(frozen=True, slots=True)
class Placed:
    """A row.  place: on the disk.  written: the number of its transaction, 0 in SQLite."""

    key: UUID
    hour: datetime
    place: int
    written: int


def order(engine: Engine) -> Check:
    """Keys must be random, rows written together must lie by key, and one hour be written at once.

    Nobody can see from outside in what order messages came; these are the ways it would show.
    """
    rows = _sqlite(engine) if engine.dialect.name == "sqlite" else _postgresql(engine)
    keys, hours = [row.key.int for row in rows], [row.hour.timestamp() for row in rows]
    guessable = sum(row.key.version != RANDOM for row in rows)
    finer = sum(row.hour != row.hour.replace(minute=0, second=0, microsecond=0) for row in rows)
    by_key = dependence(keys, hours)
    misplaced = out_of_key_order(rows)
    an_hour = transactions_an_hour(rows)
    return check(
        "order",
        found=bool(guessable or finer)
        or by_key > CHANCE
        or misplaced > OUT_OF_ORDER
        or an_hour > TRANSACTIONS,
        tried=len(rows) >= ENOUGH,
        rows=len(rows),
        keys_not_random=guessable,
        times_finer_than_an_hour=finer,
        key_against_time=by_key,
        out_of_key_order=misplaced,
        transactions_an_hour=an_hour,
    )


def out_of_key_order(rows: Sequence[Placed]) -> float:
    """Of neighbors on the disk that one transaction wrote, the share whose key falls.

    0: they lie by key, which is random. Around 0.5: they lie as they were written one by one.
    """
    neighbors = pairwise(sorted(rows, key=lambda row: (row.written, row.place)))
    together = [(one, next_) for one, next_ in neighbors if one.written == next_.written]
    falls = sum(one.key.int > next_.key.int for one, next_ in together)
    return share(falls, len(together)) if len(together) >= ENOUGH else 0.0


def transactions_an_hour(rows: Sequence[Placed]) -> float:
    """How many transactions wrote the rows of an hour, on average: each shows a moment of its own.

    The hour of a transaction is that of its latest row.
    """
    latest: dict[int, datetime] = {}
    for row in rows:
        latest[row.written] = max(row.hour, latest.get(row.written, row.hour))
    enough = len(rows) >= ENOUGH
    return share(len(latest), len(set(latest.values()))) if enough else 0.0


def _sqlite(engine: Engine) -> list[Placed]:
    """A scan gives the rows as the table keeps them: by key, or by rowid if it had one."""
    asked = select(QueryRow.id, QueryRow.hour)
    with translated(), engine.connect() as connection:
        found = connection.execute(asked.with_hint(QueryRow, "NOT INDEXED", "sqlite"))
        return [Placed(key, hour, place, 0) for place, (key, hour) in enumerate(found)]


def _postgresql(engine: Engine) -> list[Placed]:
    """ctid and xmin: a row's place in the file, and the transaction that wrote it."""
    place, written = (cast(literal_column(name), Text) for name in ("ctid", "xmin"))
    with translated(), engine.connect() as connection:
        found = connection.execute(select(QueryRow.id, QueryRow.hour, place, written))
        return [Placed(key, hour, _place(at), int(by)) for key, hour, at, by in found]


def _place(ctid: str) -> int:
    """ "(12,3)", a page and a number in it, as one number: a page holds fewer than 65,536."""
    page, number = ctid.strip("()").split(",")
    return int(page) << 16 | int(number)
