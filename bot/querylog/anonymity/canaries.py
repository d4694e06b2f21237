"""Send invented persons through the real store and look for them on the disk."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol

from sqlalchemy import Engine, func, select

from bot.dialogue.ports import QueryLog, QueryRecord
from bot.querylog.anonymity.checks import Check, check
from bot.querylog.anonymity.traces import Bytes
from bot.querylog.holding import K
from bot.querylog.models import QueryRow
from bot.querylog.retention import overwrite
from bot.querylog.retention import purge as purge_old
from bot.querylog.store import WITHDRAWAL
from bot.storage.database import make_engine
from bot.storage.errors import translated
from bot.storage.upgrade import upgrade

FILE = Path(__file__).parent / "canaries.txt"
# Plain words: on the disk they show that a text was kept which nobody allowed, or a rare one.
NOT_ALLOWED, WITHDRAWN, RARE = "niedozwolonykanarek", "cofnietykanarek", "rzadkikanarek"
WORDS = (NOT_ALLOWED, WITHDRAWN, RARE)
SESSION = "5e551011ca11a41e"  # how the ids of all their conversations begin
AT = datetime(2026, 11, 23, 9, 47, 31, 271_828, tzinfo=timezone.utc)
TIMES = ("09:47", "10:47", "47:31", "271828")  # finer than the hour, here and in UTC
_MARK = re.compile(r"\[[A-Z_]+:(.*?)\]")
_ENTRY = QueryRecord(
    at=AT,
    language="pl",
    outcome="answered",
    topic="canary",
    aspect="documents",
    confidence=0.9,
    alternatives=(),
    units=(),
    pressed=None,
    knowledge_version="canary",
    model_version="canary",
    session=SESSION,
    may_keep_text=True,
)


class ClosableLog(QueryLog, Protocol):
    async def aclose(self) -> None: ...


MakeStore = Callable[[Engine], ClosableLog]
Purge = Callable[[Engine], None]  # of every message


@dataclass(frozen=True, slots=True)
class Canary:
    """A message.  values: the parts of it by which its writer could be found."""

    text: str
    values: tuple[str, ...]


def read_canaries(path: Path = FILE) -> list[Canary]:
    """Lines in which the values stand as [TYPE:value]; "#" begins a comment."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [
        Canary(_MARK.sub(r"\1", line), tuple(_MARK.findall(line)))
        for line in lines
        if line and not line.startswith("#")
    ]


def purge_all(engine: Engine) -> None:
    purge_old(engine, AT + timedelta(days=2), days=1)
    overwrite(engine)


async def canaries(
    make_store: MakeStore, planted: Sequence[Canary], purge: Purge = purge_all
) -> Check:
    """Fails when a value or a time is on the disk, or a text that nobody allowed, that was
    withdrawn or is too rare, or when anything of the conversations is left after the purge.

    texts: kept, with placeholders. None: the anonymizer was not put to the test.
    """
    with TemporaryDirectory(prefix="witaj-canaries-") as name:
        folder = Path(name)
        engine = make_engine(f"sqlite:///{folder}/canaries.db")
        upgrade(engine)
        texts = await _plant(engine, make_store(engine), planted)
        before = Bytes.of(folder)  # still open: what waits in the journal counts too
        purge(engine)
        after = Bytes.of(folder)
        engine.dispose()
    values = [value for canary in planted for value in canary.values]
    found = {
        "values_found": sum(map(before.hold, values)),
        "not_allowed_found": int(before.hold(NOT_ALLOWED)),
        "withdrawn_found": int(before.hold(WITHDRAWN)),
        "rare_found": int(before.hold(RARE)),
        "times_found": sum(map(before.hold, TIMES)),
        "left_after_purge": sum(map(after.hold, (*values, SESSION, *WORDS))),
    }
    return check(
        "canaries",
        found=any(found.values()),
        tried=texts > 0 and before.hold(SESSION),
        messages=len(planted),
        values=len(values),
        texts=texts,
        **found,
    )


async def _plant(engine: Engine, log: ClosableLog, planted: Sequence[Canary]) -> int:
    """Each message often enough to be released, and once without leave; then two more.

    How many texts were kept.
    """
    for canary in planted:
        for person in range(K):
            await log.record(replace(_ENTRY, session=f"{SESSION}-{person}"), canary.text)
        await log.record(replace(_ENTRY, may_keep_text=False), f"{NOT_ALLOWED} {canary.text}")
    await log.record(_ENTRY, WITHDRAWN)
    await log.record(replace(_ENTRY, pressed=WITHDRAWAL, may_keep_text=False), "")
    await log.record(replace(_ENTRY, topic="rare_canary"), RARE)
    await log.aclose()
    with translated(), engine.connect() as connection:
        return connection.scalar(select(func.count()).where(QueryRow.text.is_not(None))) or 0
