"""Which stored questions a person should look at: unanswered, doubtful, or found not helpful."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Engine, Row, Select, or_, select

from bot.dialogue.messages import ActionKind, Outcome
from bot.dialogue.ports import Fold
from bot.querylog.models import QueryRow, ReviewRow
from bot.storage.errors import translated

NOT_HELPFUL, LOW = "not_helpful", "low_confidence"
UNANSWERED = tuple(each.value for each in (Outcome.FALLBACK, Outcome.CLARIFIED,
                                           Outcome.OUT_OF_SCOPE))  # fmt: skip

Votes = Set[tuple[str | None, str | None]]  # session, topic


@dataclass(frozen=True, slots=True)
class Question:
    """A wording and how it was taken.

    text: with placeholders for what could name a person.
    language: the answer's; people also write in another one, so reviewers may correct it.
    reason: an outcome of UNANSWERED, LOW or NOT_HELPFUL.
    topic, alternatives: what it was taken for, what else it could have been, the likeliest first.
    """

    text: str
    language: str
    reason: str
    topic: str | None = None
    alternatives: tuple[str, ...] = ()
    times: int = 1


def waiting(engine: Engine, fold: Fold) -> tuple[Question, ...]:
    """Each wording once, the most frequent first; what has been decided is left out.

    Raises StorageError.
    """
    with translated(), engine.connect() as connection:
        votes = {(row.session, row.topic) for row in connection.execute(_votes())}
        found = [each for row in connection.execute(_doubtful()) if (each := _asked(row, votes))]
        texts = connection.scalars(select(ReviewRow.text).where(ReviewRow.text.is_not(None)))
        decided = {fold(text or "") for text in texts}
    return tuple(each for each in _counted(found) if fold(each.text) not in decided)


def _votes() -> Select[Any]:
    return select(QueryRow.session, QueryRow.topic).where(
        QueryRow.pressed == ActionKind.NOT_HELPFUL.value, QueryRow.session.is_not(None)
    )


def _doubtful() -> Select[Any]:
    voted = select(QueryRow.session).where(
        QueryRow.pressed == ActionKind.NOT_HELPFUL.value, QueryRow.session.is_not(None)
    )
    return select(QueryRow).where(
        QueryRow.text.is_not(None),
        or_(
            QueryRow.outcome.in_(UNANSWERED),
            QueryRow.confidence == "low",
            QueryRow.session.in_(voted),
        ),
    )


def _asked(row: Row[Any], votes: Votes) -> Question | None:
    reason = _reason(row, votes)
    if reason is None:
        return None
    others = tuple(each for each in row.alternatives if each != row.topic)
    return Question(row.text or "", row.language, reason, row.topic, others)


def _reason(row: Row[Any], votes: Votes) -> str | None:
    """A vote is about the topic that it names, about all of the conversation without one."""
    if row.outcome in UNANSWERED:
        return str(row.outcome)
    if (row.session, row.topic) in votes or (row.session, None) in votes:
        return NOT_HELPFUL
    return LOW if row.confidence == "low" else None


def _counted(questions: Iterable[Question]) -> Iterator[Question]:
    times: dict[tuple[str, str], Question] = {}
    for each in questions:
        key = each.text, each.language
        before = times.get(key)
        times[key] = replace(before, times=before.times + 1) if before else each
    yield from sorted(times.values(), key=lambda each: (-each.times, each.text, each.language))
