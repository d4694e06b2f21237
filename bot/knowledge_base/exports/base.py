"""What the exports read: the snapshot, and the staff's files behind it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.dialogue.knowledge import Snapshot
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.topics import RawTopic, read_topics
from bot.knowledge_base.units import UnitFiles, read_units


@dataclass(frozen=True, slots=True)
class Base:
    """day: the day for which is said what exists and what hours hold.

    units, topics: the files, which know more than the snapshot: what a source covers, who
    confirmed what, the braces of a text.
    """

    snapshot: Snapshot
    units: UnitFiles
    topics: Mapping[str, RawTopic]
    day: date


def read_base(folder: Path, snapshot: Snapshot, day: date) -> Base:
    """The snapshot is of the same folder and holds no errors, so nothing is reported here."""
    silent = Findings(folder)
    groups = {topic: group for group, topics in snapshot.groups.items() for topic in topics}
    topics = read_topics(folder / "topics", groups, silent)
    return Base(
        snapshot,
        read_units(folder / "units", silent),
        {topic.id: topic for topic in topics if topic.id in snapshot.topics},
        day,
    )
