"""The attempts of `witaj log verify-anonymity`, put together."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from sqlalchemy import Engine

from bot.app import make_anonymizer
from bot.dialogue.knowledge import Snapshot
from bot.querylog.anonymity.canaries import canaries, read_canaries
from bot.querylog.anonymity.checks import Check
from bot.querylog.anonymity.exports import exports
from bot.querylog.anonymity.order import order
from bot.querylog.anonymity.publications import shown_in_parts, shown_so_far
from bot.querylog.anonymity.sessions import sessions
from bot.querylog.anonymity.texts import stored_texts, texts
from bot.querylog.anonymity.uniqueness import coarsened, counts, uniqueness
from bot.querylog.redaction import AnonymizerIncomplete, Redaction
from bot.querylog.store import DatabaseQueryLog

if TYPE_CHECKING:
    from bot.querylog.anonymizer import Anonymizer

Attempt = tuple[str, Callable[[], Check]]


class Anonymizers:
    """Made when they are needed, and once: the model of names takes a second."""

    def __init__(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self._whole: Anonymizer | None = None

    def whole(self) -> Anonymizer:
        """Raises AnonymizerIncomplete."""
        self._whole = self._whole or make_anonymizer(self._snapshot)
        return self._whole

    def rules(self) -> Anonymizer:
        return make_anonymizer(self._snapshot, rules_only=True)


def attempts(engine: Engine, load: Anonymizers) -> list[Attempt]:
    """The canaries have a database of their own; all else only reads this one."""
    return [
        ("canaries", lambda: asyncio.run(canaries(_store_of(load), read_canaries()))),
        ("uniqueness", lambda: uniqueness(engine)),
        ("coarsened", lambda: coarsened(engine)),
        ("counts", lambda: counts(engine)),
        ("sessions", lambda: sessions(engine)),
        ("texts", lambda: _texts(engine, load)),
        ("order", lambda: order(engine)),
        ("exports", lambda: exports(shown_so_far(engine))),
        ("parts", lambda: exports(shown_in_parts(engine), "parts")),
    ]


def _store_of(load: Anonymizers) -> Callable[[Engine], DatabaseQueryLog]:
    """As the bot has it: without the model of names it keeps no text."""
    redaction = Redaction(load.whole)
    return lambda engine: DatabaseQueryLog(engine, store_text=True, redaction=redaction)


def _texts(engine: Engine, load: Anonymizers) -> Check:
    try:
        return texts(stored_texts(engine), load.whole())
    except AnonymizerIncomplete:
        return texts(stored_texts(engine), load.rules(), complete=False)
