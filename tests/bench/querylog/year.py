"""A year of messages as rows of `query` and `daily_count`, made without making each message."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import numpy as np

from bot.querylog.columns import CITY, Message, hour_of
from bot.querylog.counting import Counted, counts_of
from bot.querylog.models import NO_HOUR, NONE
from tests.bench.querylog.kinds import DRAWN, Kinds, make_kinds

FIRST_DAY = date(2026, 1, 1)
DAYS, HOURS = 365, 24
SLOTS = DAYS * HOURS  # hours of the year
DAYS_A_VERSION = 14  # of the knowledge
MESSAGES_A_SESSION = 3
BATCH = 50_000
SEED = 5
# Messages in each hour of a day, as a share of nothing in particular.
_DAY_CURVE = [1, 1, 0, 0, 0, 1, 3, 6, 9, 11, 11, 10, 9, 9, 9, 9, 9, 9, 8, 8, 7, 6, 4, 2]

QUERY_COLUMNS = (
    *("id", "day", "hour", "session", "knowledge_version", "language", "outcome", "topic"),
    *("aspect", "confidence", "alternatives", "units", "pressed", "model_version", "text"),
)
COUNT_COLUMNS = (*Counted._fields, "count")
Value = str | int | None
Batch = list[tuple[Value, ...]]


@dataclass(frozen=True, slots=True)
class Year:
    """kind, slot: of each message: its number in kinds, and the hour of the year."""

    kinds: Kinds
    kind: np.ndarray
    slot: np.ndarray


def make_year(rows: int, kinds_drawn: int = DRAWN) -> Year:
    """The same one each time."""
    random = np.random.default_rng(SEED)
    kinds = make_kinds(random, kinds_drawn)
    shares = kinds.shares / kinds.shares.sum()
    kind = random.choice(len(shares), size=rows, p=shares).astype(np.int32)
    curve = np.array(_DAY_CURVE, dtype=float) / sum(_DAY_CURVE)
    hour = random.choice(HOURS, size=rows, p=curve)
    day = random.integers(DAYS, size=rows)
    return Year(kinds, kind, (day * HOURS + hour).astype(np.int32))


def query_rows(year: Year, *, zone: str = "") -> Iterator[Batch]:
    """In the order of the key, days mixed, as the table ends up after a year.

    zone: written behind the hour, for a database that would take it for its own time.
    """
    random = np.random.default_rng(SEED + 1)
    rows = len(year.kind)
    days, hours = _days(), [hour + zone for hour in _hours()]
    versions = [_version(slot) for slot in range(SLOTS)]
    values = [_kind_values(each) for each in year.kinds.messages]
    sessions = max(1, rows // SLOTS // MESSAGES_A_SESSION)
    for start in range(0, rows, BATCH):
        end = min(rows, start + BATCH)
        slots, kinds = year.slot[start:end].tolist(), year.kind[start:end].tolist()
        within = random.integers(sessions, size=end - start).tolist()
        noise = random.integers(1 << 60, size=end - start).tolist()
        yield [
            (
                f"{(start + at << 64) // rows:016x}{noise[at]:016x}",
                days[slot],
                hours[slot],
                f"{slot:08x}{within[at]:08x}",
                versions[slot],
                *values[kinds[at]],
            )
            for at, slot in enumerate(slots)
        ]


def count_rows(year: Year) -> Iterator[Batch]:
    """What bot/querylog/counting.py counts of these messages."""
    keys, of_kind = _count_keys(year.kinds.messages)
    hourly = np.array([key.hour != NO_HOUR for key in keys])
    codes = [
        _times(year.slot[counts], hourly[found[counts]]) * len(keys) + found[counts]
        for found in (column[year.kind] for column in of_kind.T)
        if (counts := found >= 0).any()
    ]
    code, number = np.unique(np.concatenate(codes), return_counts=True)
    time, which = np.divmod(code, len(keys))
    days, versions = _days(), [_version(slot) for slot in range(SLOTS)]
    plain = [(key.measure, key[3:-1], bool(key.knowledge_version)) for key in keys]
    for start in range(0, len(code), BATCH):
        batch = slice(start, start + BATCH)
        rows: Batch = []
        for when, key, count in zip(
            *(each[batch].tolist() for each in (time, which, number)), strict=True
        ):
            (slot, hour), (measure, rest, versioned) = _slot_and_hour(when), plain[key]
            version = versions[slot] if versioned else NONE
            rows.append((measure, days[slot], hour, *rest, version, count))
        yield rows


def _times(slot: np.ndarray, hourly: np.ndarray) -> np.ndarray:
    """The hour of the year where hours are counted apart, else its day, behind all hours."""
    return np.where(hourly, slot, SLOTS + slot // HOURS).astype(np.int64)


def _slot_and_hour(time: int) -> tuple[int, int]:
    """time: as _times makes it.  For a whole day its first slot and no hour."""
    return (time, time % HOURS) if time < SLOTS else ((time - SLOTS) * HOURS, NO_HOUR)


def _count_keys(kinds: Sequence[Message]) -> tuple[list[Counted], np.ndarray]:
    """What a kind counts as; row n: the keys of kind n, padded by -1. Times are not its own."""
    numbers: dict[Counted, int] = {}
    lists = [
        [numbers.setdefault(key, len(numbers)) for key in counts_of([kind])] for kind in kinds
    ]
    widest = max(map(len, lists))
    padded = [each + [-1] * (widest - len(each)) for each in lists]
    return list(numbers), np.array(padded, dtype=np.int64)


def _kind_values(kind: Message) -> tuple[Value, ...]:
    """In the order of QUERY_COLUMNS, from the language on."""
    return (
        *(kind.language, kind.outcome, kind.topic, kind.aspect, kind.confidence),
        *(json.dumps(kind.alternatives), json.dumps(kind.units)),
        *(kind.pressed, kind.model_version, kind.text),
    )


def _days() -> list[str]:
    """Of each slot."""
    return [(FIRST_DAY + timedelta(days=slot // HOURS)).isoformat() for slot in range(SLOTS)]


def _hours() -> list[str]:
    """Of each slot, in UTC, as SQLAlchemy writes them into SQLite."""
    return [hour_of(moment_of(slot)).strftime("%Y-%m-%d %H:%M:%S.000000") for slot in range(SLOTS)]


def moment_of(slot: int) -> datetime:
    day = FIRST_DAY + timedelta(days=slot // HOURS)
    return datetime(day.year, day.month, day.day, slot % HOURS, tzinfo=CITY)


def _version(slot: int) -> str:
    return f"knowledge-{slot // HOURS // DAYS_A_VERSION:02}"
