"""The way of a message from memory to the database: held, waiting for its hour, written."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta

from sqlalchemy import Engine

from bot.querylog.columns import CITY, Message, hour_of
from bot.querylog.holding import Holding
from bot.querylog.waiting import Waiting
from bot.querylog.writing import delete_texts, write
from bot.storage.errors import StorageError, StorageUnavailable

CAPACITY = 20_000  # messages waiting; more are written early, or lost without a database
LONGEST_CONVERSATION = timedelta(days=2)

logger = logging.getLogger(__name__)


class LettingGo:
    """For one thread. A message is in memory until its hour is over, and longer while rare;
    what is there when the process dies is lost.

    A database that is away for now is tried again at the next tick.
    """

    def __init__(
        self, engine: Engine, holding: Holding | None = None, *, capacity: int = CAPACITY
    ) -> None:
        self._engine = engine
        self._holding = holding or Holding()
        self._waiting = Waiting()
        self._capacity = capacity
        self._withdrawn: dict[str, datetime] = {}

    def add(self, message: Message, now: datetime) -> None:
        self._waiting.add(self._holding.add(message), hour_of(now))
        if len(self._waiting) > self._capacity:  # so many that an early batch tells little
            self._write(self._waiting.take_all(), hour_of(now))
        if len(self._waiting) > self._capacity:
            logger.error("%d records of the query log were lost", len(self._waiting.take_all()))

    def withdraw(self, session: str, now: datetime) -> None:
        """Forget the texts of this conversation, here and in the database."""
        self._holding.forget_texts(session)
        self._waiting.forget_texts(session)
        self._withdrawn[session] = now
        self._delete_withdrawn()

    def tick(self, now: datetime) -> None:
        """Days and hours before this moment are over."""
        self._waiting.add(self._holding.end_before(now.astimezone(CITY).date()), hour_of(now))
        self._write(self._waiting.take_before(hour_of(now)), hour_of(now))
        self._delete_withdrawn()

    def end(self, now: datetime) -> None:
        """The program ends: write all; what was held is coarsened."""
        self._waiting.add(self._holding.end(), hour_of(now))
        self._write(self._waiting.take_all(), hour_of(now))
        self._delete_withdrawn()

    def _write(self, messages: list[Message], hour: datetime) -> None:
        try:
            write(self._engine, messages)
        except StorageUnavailable:
            self._waiting.add(messages, hour - timedelta(hours=1))
            logger.warning("%d records of the query log wait for the database", len(messages))
        except StorageError as error:
            lost = len(messages)
            logger.error("%d records of the query log were lost: %s", lost, type(error).__name__)

    def _delete_withdrawn(self) -> None:
        """What cannot be deleted for now is deleted at a later tick."""
        try:
            for session, moment in list(self._withdrawn.items()):
                since = moment.astimezone(CITY).date() - LONGEST_CONVERSATION
                delete_texts(self._engine, session, since)
                del self._withdrawn[session]
        except StorageError as error:
            logger.warning("withdrawn texts wait to be deleted: %s", type(error).__name__)
