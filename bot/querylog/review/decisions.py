"""Keep in the database what was decided, by whom and when; take a text out of it for good."""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from itertools import islice

from sqlalchemy import Connection, delete, insert, select, update

from bot.querylog.models import QueryRow, ReviewRow
from bot.querylog.review.queue import Question

_AT_ONCE = 500  # keys in one statement; SQLite takes 999 in its older versions


class Kind(str, Enum):
    """The values stand in the table `review`."""

    TOPIC = "topic"
    OUT_OF_SCOPE = "out_of_scope"
    MISSING_KNOWLEDGE = "missing_knowledge"
    PERSONAL_DATA = "personal_data"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class Decision:
    """topic, aspect: what the questions are about, as the reviewer sees it."""

    kind: Kind
    questions: tuple[Question, ...]
    topic: str | None = None
    aspect: str | None = None


@dataclass(frozen=True, slots=True)
class Stamp:
    """at: with a time zone.  made: files that the decision changed, relative to the project."""

    by: str
    at: datetime
    made: tuple[str, ...] = ()


def keep(connection: Connection, decision: Decision, stamp: Stamp) -> tuple[uuid.UUID, ...]:
    """One row a question; their keys. Of personal data no text is kept."""
    keeps_text = decision.kind is not Kind.PERSONAL_DATA
    rows = [
        {
            "id": uuid.uuid4(),
            "decided_at": stamp.at,
            "decided_by": stamp.by,
            "decision": decision.kind.value,
            "language": question.language,
            "topic": decision.topic,
            "aspect": decision.aspect,
            "text": question.text if keeps_text else None,
            "made": ", ".join(stamp.made) or None,
        }
        for question in decision.questions
    ]
    connection.execute(insert(ReviewRow), rows)
    return tuple(row["id"] for row in rows if isinstance(row["id"], uuid.UUID))


def take_back(connection: Connection, keys: Sequence[uuid.UUID]) -> None:
    connection.execute(delete(ReviewRow).where(ReviewRow.id.in_(keys)))


def forget(connection: Connection, texts: Iterable[str], pieces: Iterable[str]) -> tuple[str, ...]:
    """Null these texts and every other one that has one of the pieces as words of its own.

    Returns the files that earlier decisions made of such texts: a person must look into them.
    """
    touches = _toucher(frozenset(texts), [each for each in pieces if each.strip()])
    made: set[str] = set()
    for table in (QueryRow, ReviewRow):
        found = connection.execute(select(table.id, table.text).where(table.text.is_not(None)))
        keys = [key for key, text in found if touches.concern(text or "")]
        for some in _portions(keys):
            if table is ReviewRow:
                files = select(ReviewRow.made).where(ReviewRow.id.in_(some))
                made.update(filter(None, connection.scalars(files)))
            connection.execute(update(table).where(table.id.in_(some)).values(text=None))
    return tuple(sorted({name for names in made for name in names.split(", ")}))


@dataclass(frozen=True, slots=True)
class _Touches:
    texts: frozenset[str]
    pieces: re.Pattern[str] | None

    def concern(self, text: str) -> bool:
        return text in self.texts or bool(self.pieces and self.pieces.search(text))


def _toucher(texts: frozenset[str], pieces: list[str]) -> _Touches:
    words = "|".join(re.escape(each.strip()) for each in pieces)
    pattern = re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE) if words else None
    return _Touches(texts, pattern)


def _portions(keys: list[uuid.UUID]) -> Iterator[list[uuid.UUID]]:
    rest = iter(keys)
    while some := list(islice(rest, _AT_ONCE)):
        yield some
