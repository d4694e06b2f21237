"""Compare the cards of units."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from bot.dialogue.knowledge import Unit
from bot.knowledge_base.changes.passages import CARD, Place
from bot.knowledge_base.changes.subjects import (
    PassageChange,
    Side,
    SubjectChange,
    differing,
    state_of,
)
from bot.knowledge_base.changes.values import data_changes


def unit_changes(
    before: Mapping[str, Unit], then: Side, now: Side, languages: Sequence[str]
) -> Iterator[SubjectChange]:
    """before: with the names that they had."""
    after = now.snapshot.units
    for name in dict.fromkeys((*after, *before)):
        old, new = before.get(name), after.get(name)
        values = tuple(data_changes(old, new)) if old and new else ()
        found = _cards(_comparable(old, new, then, now, languages[0]), new, then, now, languages)
        passages = tuple(found)
        if passages or values:
            yield SubjectChange("unit", name, state_of(old, new), passages, values)


def _cards(
    old: Unit | None, new: Unit | None, then: Side, now: Side, languages: Sequence[str]
) -> Iterator[PassageChange]:
    for tag in languages:
        if pairs := differing(then.card(old, tag), now.card(new, tag)):
            yield PassageChange(Place(CARD), tag, pairs)


def _comparable(
    old: Unit | None, new: Unit | None, then: Side, now: Side, language: str
) -> Unit | None:
    """With the new pages and dates if nothing else differs on the card: that is small print."""
    if old is None or new is None:
        return old
    alike = replace(old, sources=new.sources)
    return alike if then.card(alike, language) == now.card(new, language) else old
