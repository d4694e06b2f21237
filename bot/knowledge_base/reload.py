"""Serve the newest good knowledge: edits take effect while the bot runs, broken ones do not."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from pathlib import Path

from bot.dialogue.knowledge import Snapshot
from bot.knowledge_base.loader import load_or_raise, version_of
from bot.knowledge_base.problems import KnowledgeError, KnowledgeInvalid

LOOK_EVERY = 5.0  # seconds

logger = logging.getLogger(__name__)


class ReloadingKnowledge:
    """The KnowledgeSource port. Conversations under way finish on the snapshot they began with."""

    def __init__(self, folder: Path, marks: Mapping[str, str]) -> None:
        """Raises KnowledgeInvalid or KnowledgeUnusable: a bot never starts on broken knowledge."""
        self._folder = folder
        self._marks = marks
        self._snapshot = load_or_raise(folder, marks)
        self._seen = self._snapshot.version

    def current(self) -> Snapshot:
        return self._snapshot

    async def watch(self) -> None:
        """Look for edits until cancelled."""
        while True:
            await asyncio.sleep(LOOK_EVERY)
            await asyncio.to_thread(self.look)

    def look(self) -> None:
        """Swap the snapshot when the files changed and are good; else tell the operator once."""
        try:
            version = version_of(self._folder)
            if version != self._seen:
                self._swap()
                self._seen = version
        except KnowledgeInvalid as invalid:
            self._seen = version
            logger.error(
                "the edited knowledge has %d errors and is not served; the first is in %s:%s. "
                "Run: witaj knowledge check",
                len(invalid.problems),
                invalid.problems[0].path,
                invalid.problems[0].line,
            )
        except (KnowledgeError, OSError) as error:  # being copied just now, perhaps: look again
            logger.error("the knowledge cannot be read (%s)", type(error).__name__)

    def _swap(self) -> None:
        self._snapshot = load_or_raise(self._folder, self._marks)
        logger.info("knowledge %s is now served", self._snapshot.version)
