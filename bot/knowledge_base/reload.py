"""Serve the newest good knowledge: edits take effect while the bot runs, broken ones do not.

The folder is looked at again and again, by the stamps of its files alone: 4 ms for 500 files.
Watchers of the system (inotify) see nothing on network drives and on folders that Docker Desktop
mounts; stamps are seen everywhere, however an editor writes (over the file, or beside it and then
renamed).
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Mapping
from pathlib import Path

from bot.dialogue.knowledge import Snapshot
from bot.knowledge_base.folder_files import FoundFile, files_of
from bot.knowledge_base.loader import load_or_raise
from bot.knowledge_base.problems import (
    KnowledgeError,
    KnowledgeInvalid,
    KnowledgeUnusable,
    Problem,
)
from bot.knowledge_base.remembered import Memory

# Seconds. An edit is served after two looks that find the same, so that a `git checkout` of many
# files, or an editor that is still writing, is waited for.
LOOK_EVERY = 0.3
LOOKING_SHARE = 0.1  # of the time at most, however many files there are
NAMED = 10  # problems in one message of the log

logger = logging.getLogger(__name__)

State = frozenset[FoundFile]


class ReloadingKnowledge:
    """The KnowledgeSource port. Conversations under way finish on the snapshot they began with."""

    def __init__(self, folder: Path, marks: Mapping[str, str]) -> None:
        """Raises KnowledgeInvalid or KnowledgeUnusable: a bot never starts on broken knowledge."""
        self._folder = folder
        self._marks = marks
        self._memory = Memory()
        self._look_takes = 0.0  # seconds
        self._judged = self._state()  # served or refused
        self._restless = self._judged
        self._snapshot = load_or_raise(folder, marks, self._memory)

    def current(self) -> Snapshot:
        return self._snapshot

    async def watch(self) -> None:
        """Look for edits until cancelled."""
        while True:
            await asyncio.sleep(max(LOOK_EVERY, self._look_takes / LOOKING_SHARE))
            await asyncio.to_thread(self.look)

    def look(self) -> None:
        """Swap the snapshot when the files changed, rest and are good; else tell the operator."""
        state = self._state()
        if state == self._judged:
            return
        if state != self._restless:
            self._restless = state
            return
        self._judge(state)

    def _state(self) -> State:
        started = time.monotonic()
        state = frozenset(files_of(self._folder))
        self._look_takes = time.monotonic() - started
        return state

    def _judge(self, state: State) -> None:
        try:
            snapshot = load_or_raise(self._folder, self._marks, self._memory)
            problem = ""
        except KnowledgeError as error:
            problem = _said(error)
        except Exception as error:  # whatever a file holds, it must not end the watching
            problem = f"reading failed with {type(error).__name__}"
        if self._state() != state:
            return  # it was written to while it was read
        self._judged = state
        if problem:
            logger.error(
                "the edited knowledge is not served, %s stays: %s", self._snapshot.version, problem
            )
        elif snapshot.version != self._snapshot.version:
            self._snapshot = snapshot
            logger.info("knowledge %s is now served", snapshot.version)


def _said(error: KnowledgeError) -> str:
    """Names of files and codes, never what stands in the files."""
    if isinstance(error, (KnowledgeInvalid, KnowledgeUnusable)) and error.problems:
        named = "; ".join(map(_place, error.problems[:NAMED]))
        more = len(error.problems) - NAMED
        return f"{named}{f' and {more} more' if more > 0 else ''}. Run: witaj knowledge check"
    return "the folder or its taxonomy.yml is missing"


def _place(problem: Problem) -> str:
    line = f":{problem.line}" if problem.line else ""
    return f"{problem.path}{line} {problem.code}"
