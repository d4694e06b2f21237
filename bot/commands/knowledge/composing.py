"""Let staff see what the dialogue writes: its own composer, over any state of the knowledge."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.app import NoQueryLog, NoUnderstanding
from bot.dialogue.assistant import Parts
from bot.dialogue.knowledge import Snapshot
from bot.dialogue.pieces import Pieces
from bot.i18n import Texts
from bot.knowledge_base.hours import OsmOpeningHours
from bot.knowledge_base.reading import without_broken_hours
from nlu.letters import language_by_letters
from nlu.normalize import fold


@dataclass(frozen=True, slots=True)
class FixedKnowledge:
    """A knowledge source that never changes."""

    snapshot: Snapshot

    def current(self) -> Snapshot:
        return self.snapshot


def pieces_of(snapshot: Snapshot, texts: Texts, at: datetime) -> Pieces:
    """What replies are made of. Nobody types here, so nothing needs to be understood."""
    parts = Parts(
        knowledge=FixedKnowledge(without_broken_hours(snapshot)),
        nlu=NoUnderstanding("preview"),
        texts=texts,
        opening=OsmOpeningHours(),
        log=NoQueryLog(),
        fold=fold,
        guess_language=language_by_letters,
    )
    return Pieces(parts, at)
