"""Take one person's decisions: each in the table and in the files, or in neither."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path

from sqlalchemy import Engine

from bot.querylog.review.decisions import Decision, Kind, Stamp, forget, keep, take_back
from bot.querylog.review.errors import ReviewError
from bot.querylog.review.file_edits import NO_EDITS, Edits, Written, write
from bot.querylog.review.queue import Question
from bot.storage.errors import translated

Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class _Step:
    decision: Decision
    keys: tuple[uuid.UUID, ...]
    written: Written


class Reviewer:
    """by: who decides.  project: the folder that files are named relative to.

    Decisions can be undone as long as this object lives, the last one first; what would be needed
    later holds people's words and is kept nowhere. Personal data stays deleted.
    """

    def __init__(self, engine: Engine, by: str, project: Path, clock: Clock | None = None) -> None:
        self._engine = engine
        self._by = by
        self._project = project
        self._clock = clock or (lambda: datetime.now(timezone.utc))
        self._steps: list[_Step] = []

    def decide(self, decision: Decision, edits: Edits = NO_EDITS) -> None:
        """Raises FileUnusable, StorageError; then nothing has changed."""
        with translated(), self._engine.connect() as connection:
            keys = keep(connection, decision, self._stamp(edits))
            written = write(edits)
            self._commit(connection.commit, written)
        self._steps.append(_Step(decision, keys, written))

    def forget(
        self, question: Question, pieces: Iterable[str] = (), edits: Edits = NO_EDITS
    ) -> tuple[str, ...]:
        """Delete the text, and every other one with these pieces, from the whole database.

        Returns files that earlier decisions made of such texts. Raises FileUnusable, StorageError.
        """
        decision = Decision(Kind.PERSONAL_DATA, (question,))
        with translated(), self._engine.connect() as connection:
            made = forget(connection, (question.text,), pieces)
            keep(connection, decision, self._stamp(edits))
            self._commit(connection.commit, write(edits))
        self._steps.clear()  # they remember texts
        return made

    def undo(self) -> Decision | None:
        """Take the last decision back; None when there is none. Raises ChangedSince."""
        if not self._steps:
            return None
        step = self._steps[-1]
        with translated(), self._engine.begin() as connection:
            take_back(connection, step.keys)
            step.written.put_back()
        return self._steps.pop().decision

    def _stamp(self, edits: Edits) -> Stamp:
        return Stamp(self._by, self._clock(), tuple(self._shown(path) for path in edits))

    def _shown(self, path: Path) -> str:
        inside = path.is_relative_to(self._project)
        return (path.relative_to(self._project) if inside else path).as_posix()

    def _commit(self, commit: Callable[[], None], written: Written) -> None:
        try:
            commit()
        except Exception:
            with suppress(ReviewError):  # the failed commit is what must be told
                written.put_back()
            raise
