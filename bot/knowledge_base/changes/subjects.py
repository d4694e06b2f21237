"""Compare two states of the knowledge: which answers change, in which language, and why."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from bot.dialogue.composer import Composer
from bot.dialogue.knowledge import Snapshot, Unit
from bot.dialogue.pieces import Pieces
from bot.knowledge_base.changes.passages import CARD, LABEL, Passages, Place, card_of, passages_of
from bot.knowledge_base.changes.values import ValueChange, fact_changes, unit_changes
from bot.knowledge_base.changes.wording import Pair, compare_lines
from bot.knowledge_base.reading import without_broken_hours

Write = Callable[[Snapshot], Pieces]  # what replies are made of, for a state of the knowledge
Kind = Literal["topic", "unit", "word"]
State = Literal["new", "gone", "changed"]


@dataclass(frozen=True, slots=True)
class PassageChange:
    place: Place
    language: str
    pairs: tuple[Pair, ...]


@dataclass(frozen=True, slots=True)
class SubjectChange:
    """A topic, a unit or a word of menus and the city.

    values: facts and hours behind the texts.  passages: in the order of reading, then languages.
    """

    kind: Kind
    name: str
    state: State
    passages: tuple[PassageChange, ...]
    values: tuple[ValueChange, ...] = ()

    @property
    def is_read(self) -> bool:
        """Whether people read anything otherwise."""
        return bool(self.passages) or any(not value.is_origin for value in self.values)


@dataclass(frozen=True, slots=True)
class Side:
    """One state of the knowledge, and who writes from it in each language."""

    snapshot: Snapshot
    writers: Mapping[str, Composer]

    @classmethod
    def of(cls, pieces: Pieces, languages: Sequence[str]) -> Side:
        return cls(pieces.snapshot, {tag: pieces.composer(tag) for tag in languages})

    def passages(self, topic: str, language: str) -> Passages:
        found = self.snapshot.topics.get(topic)
        return passages_of(found, self.writers[language]) if found else {}

    def card(self, unit: Unit | None, language: str) -> tuple[str, ...]:
        return card_of(unit, self.writers[language]) if unit else ()


def compare(
    before: Snapshot, after: Snapshot, write: Write, languages: Sequence[str]
) -> tuple[SubjectChange, ...]:
    """Topics in the order of the menu, then units, then words; also those that nobody reads."""
    before, after = without_broken_hours(before), without_broken_hours(after)
    then = Side.of(write(_with_words_of(after, before)), languages)
    now = Side.of(write(after), languages)
    return (
        *_topics(then, now, languages),
        *_units(before.units, then, now, languages),
        *_words(before, after, languages),
    )


def _with_words_of(after: Snapshot, before: Snapshot) -> Snapshot:
    """A renamed topic or office is said once, not in each answer that names it."""
    units = {
        name: replace(unit, names=after.units[name].names) if name in after.units else unit
        for name, unit in before.units.items()
    }
    return replace(before, labels=after.labels, city=after.city, units=units)


def _topics(then: Side, now: Side, languages: Sequence[str]) -> Iterator[SubjectChange]:
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
            yield SubjectChange("topic", name, _state(old, new), tuple(found), values)


def _compare(before: Passages, after: Passages, language: str) -> Iterator[PassageChange]:
    for place in sorted({*before, *after}, key=lambda place: place.order):
        pairs = _differing(_read_at(place, before), _read_at(place, after))
        if place.situation is not None:
            everybody = Place(place.section)
            said = _differing(_read_at(everybody, before), _read_at(everybody, after))
            if _news(pairs) <= _news(said):
                continue  # the same words as in the text for everybody
        if pairs:
            yield PassageChange(place, language, pairs)


def _read_at(place: Place, passages: Passages) -> tuple[str, ...]:
    """In a situation without a text of its own people read that for everybody."""
    return passages.get(place, passages.get(Place(place.section), ()))


def _units(
    before: Mapping[str, Unit], then: Side, now: Side, languages: Sequence[str]
) -> Iterator[SubjectChange]:
    """before: with the names that they had."""
    after = now.snapshot.units
    for name in dict.fromkeys((*after, *before)):
        old, new = before.get(name), after.get(name)
        if old == new:
            continue
        values = tuple(unit_changes(old, new)) if old and new else ()
        found = _cards(_comparable(old, new, then, now, languages[0]), new, then, now, languages)
        passages = tuple(found)
        if passages or values:
            yield SubjectChange("unit", name, _state(old, new), passages, values)


def _cards(
    old: Unit | None, new: Unit | None, then: Side, now: Side, languages: Sequence[str]
) -> Iterator[PassageChange]:
    for tag in languages:
        if pairs := _differing(then.card(old, tag), now.card(new, tag)):
            yield PassageChange(Place(CARD), tag, pairs)


def _comparable(
    old: Unit | None, new: Unit | None, then: Side, now: Side, language: str
) -> Unit | None:
    """With the new pages and dates if nothing else differs on the card: that is small print."""
    if old is None or new is None:
        return old
    alike = replace(old, sources=new.sources)
    return alike if then.card(alike, language) == now.card(new, language) else old


def _words(before: Snapshot, after: Snapshot, languages: Sequence[str]) -> Iterator[SubjectChange]:
    """Labels of menus and buttons, names of who decides and of the city."""
    then, now = _said(before), _said(after)
    for name in dict.fromkeys((*now, *then)):
        old, new = then.get(name), now.get(name)
        passages = tuple(
            PassageChange(Place(LABEL), tag, pairs)
            for tag in languages
            if (pairs := _differing(_one(old, tag), _one(new, tag)))
        )
        if passages:
            yield SubjectChange("word", name, _state(old, new), passages)


def _said(snapshot: Snapshot) -> dict[str, Mapping[str, str]]:
    city = snapshot.city
    forms = dict.fromkeys(form for words in city.words.values() for form in words)
    return {
        **snapshot.labels,
        **{f"authorities.{name}": said for name, said in city.authorities.items()},
        **{form: {tag: each.get(form, "") for tag, each in city.words.items()} for form in forms},
    }


def _one(words: Mapping[str, str] | None, language: str) -> tuple[str, ...]:
    word = (words or {}).get(language)
    return (word,) if word else ()


def _news(pairs: Sequence[Pair]) -> set[Pair]:
    return {pair for pair in pairs if pair.changed}


def _differing(before: Sequence[str], after: Sequence[str]) -> tuple[Pair, ...]:
    """Nothing when they are the same."""
    return () if tuple(before) == tuple(after) else compare_lines(before, after)


def _state(old: object | None, new: object | None) -> State:
    if old is None:
        return "new"
    return "gone" if new is None else "changed"
