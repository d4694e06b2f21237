"""Compare the answers about each topic, language by language, in each situation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.knowledge_base.changes.passages import Passages, Place
from bot.knowledge_base.changes.subjects import (
    PassageChange,
    Side,
    SubjectChange,
    differing,
    state_of,
)
from bot.knowledge_base.changes.values import fact_changes
from bot.knowledge_base.changes.wording import Pair


def topic_changes(then: Side, now: Side, languages: Sequence[str]) -> Iterator[SubjectChange]:
    before, after = then.snapshot.topics, now.snapshot.topics
    menu = [name for topics in now.snapshot.groups.values() for name in topics]
    for name in dict.fromkeys((*menu, *before, *after)):
        old, new = before.get(name), after.get(name)
        values = tuple(fact_changes(old, new)) if old and new else ()
        found = [
            change
            for tag in languages
            for change in _compare(then.passages(name, tag), now.passages(name, tag), tag)
        ]
        found.sort(key=lambda each: (each.place.order, languages.index(each.language)))
        if found or values:
            yield SubjectChange("topic", name, state_of(old, new), tuple(found), values)


def _compare(before: Passages, after: Passages, language: str) -> Iterator[PassageChange]:
    for place in sorted({*before, *after}, key=lambda place: place.order):
        pairs = differing(_read_at(place, before), _read_at(place, after))
        if place.situation is not None:
            everybody = Place(place.section)
            said = differing(_read_at(everybody, before), _read_at(everybody, after))
            if _news(pairs) <= _news(said):
                continue  # the same words as in the text for everybody
        if pairs:
            yield PassageChange(place, language, pairs)


def _read_at(place: Place, passages: Passages) -> tuple[str, ...]:
    """In a situation without a text of its own people read that for everybody."""
    return passages.get(place, passages.get(Place(place.section), ()))


def _news(pairs: Sequence[Pair]) -> set[Pair]:
    return {pair for pair in pairs if pair.changed}
