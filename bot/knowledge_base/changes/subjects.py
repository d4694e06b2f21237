"""What a comparison finds: a topic, a unit or a word that people read otherwise, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from bot.dialogue.composer import Composer
from bot.dialogue.knowledge import Snapshot, Unit
from bot.dialogue.pieces import Pieces
from bot.knowledge_base.changes.passages import Passages, Place, card_of, passages_of
from bot.knowledge_base.changes.values import ValueChange
from bot.knowledge_base.changes.wording import Pair, compare_lines

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


def differing(before: Sequence[str], after: Sequence[str]) -> tuple[Pair, ...]:
    """Nothing when they are the same."""
    return () if tuple(before) == tuple(after) else compare_lines(before, after)


def state_of(old: object | None, new: object | None) -> State:
    if old is None:
        return "new"
    return "gone" if new is None else "changed"
