"""Compare two states of the knowledge: which answers change, in which language, and why."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.dialogue.knowledge import Snapshot
from bot.dialogue.pieces import Pieces
from bot.knowledge_base.changes.subjects import Side, SubjectChange
from bot.knowledge_base.changes.topics import topic_changes
from bot.knowledge_base.changes.units import unit_changes
from bot.knowledge_base.changes.words import word_changes
from bot.knowledge_base.reading import without_broken_hours

Write = Callable[[Snapshot], Pieces]  # what replies are made of, for a state of the knowledge


def compare(
    before: Snapshot, after: Snapshot, write: Write, languages: Sequence[str]
) -> tuple[SubjectChange, ...]:
    """Topics in the order of the menu, then units, then words; also those that nobody reads."""
    before, after = without_broken_hours(before), without_broken_hours(after)
    then = Side.of(write(_with_words_of(after, before)), languages)
    now = Side.of(write(after), languages)
    return (
        *topic_changes(then, now, languages),
        *unit_changes(before.units, then, now, languages),
        *word_changes(before, after, languages),
    )


def _with_words_of(after: Snapshot, before: Snapshot) -> Snapshot:
    """A renamed topic or office is said once, not in each answer that names it."""
    units = {
        name: replace(unit, names=after.units[name].names) if name in after.units else unit
        for name, unit in before.units.items()
    }
    return replace(before, labels=after.labels, city=after.city, units=units)
