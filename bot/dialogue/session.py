"""What the dialogue remembers of a conversation: little, in memory only, and not for long."""

from __future__ import annotations

import secrets
from collections import OrderedDict
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

LIFETIME = timedelta(minutes=30)
CAPACITY = 50_000  # conversations; the oldest give way


def new_id() -> str:
    return secrets.token_hex(8)


@dataclass(frozen=True, slots=True)
class Session:
    """locale: None until known.  locked: the person chose it.

    foreign, foreign_count: another language the person has begun to write in, and how often.
    options: topics offered in an open clarification.  misses: messages in a row not understood.
    situation: who the person is, where rules differ; said or chosen, and forgotten with the rest.
    answers_in: the language of answers where `locale` has menus only.
    id: random, for the query log; it says which messages are of one conversation and dies with it.
    keeps_text: the person allows the log to keep what they write, in this conversation only.
    asked_for_text: they were asked once; nobody is asked twice.
    """

    seen_at: datetime
    locale: str | None = None
    locked: bool = False
    topic: str | None = None
    options: tuple[str, ...] = ()
    foreign: str | None = None
    foreign_count: int = 0
    misses: int = 0
    situation: str | None = None
    answers_in: str | None = None
    id: str = field(default_factory=new_id, compare=False)
    keeps_text: bool = False
    asked_for_text: bool = False


def in_language(session: Session, language: str) -> Session:
    """The person chose this language."""
    return replace(session, locale=language, locked=True, foreign=None, foreign_count=0)


class Sessions:
    """Open conversations by the channel's key."""

    def __init__(self) -> None:
        self._open: OrderedDict[str, Session] = OrderedDict()

    def get(self, conversation: str, at: datetime) -> Session:
        """The open session, or a new one when there is none or it has expired.

        A language that a person chose outlives the pause as long as the program runs.
        """
        session = self._open.get(conversation)
        if session is None:
            return Session(seen_at=at)
        if at - session.seen_at > LIFETIME:
            chosen = session.locale if session.locked else None
            return Session(
                seen_at=at, locale=chosen, locked=session.locked, answers_in=session.answers_in
            )
        return replace(session, seen_at=at)

    def keep(self, conversation: str, session: Session) -> None:
        self._open[conversation] = session
        self._open.move_to_end(conversation)
        if len(self._open) > CAPACITY:
            self._open.popitem(last=False)
