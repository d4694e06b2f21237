"""Which texts there are: every topic of the taxonomy in every language, section by section."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from bot.knowledge_base.situations import base_of
from bot.knowledge_base.taxonomy import Taxonomy

# none: the facts of the topic support no such aspect, so nobody has to write it.
State = Literal["missing", "outdated", "draft", "reviewed", "none"]
STATES: tuple[State, ...] = get_args(State)  # the worst first
TEXT_STATES = tuple(state for state in STATES if state != "none")


@dataclass(frozen=True, slots=True)
class Cell:
    """A topic in one language.  state: of the text as a whole, never "none".

    sections: by heading ("how", "how (eu)"); those of the taxonomy always, variants if written.
    """

    state: State
    sections: Mapping[str, State]

    def named(self, state: State) -> list[str]:
        return [name for name, each in self.sections.items() if each == state]

    def of_section(self, base: str) -> State:
        """The worst of the section and its variants for some situations."""
        return worst(state for name, state in self.sections.items() if base_of(name) == base)


@dataclass(frozen=True, slots=True)
class Row:
    """label: Polish.  cells: language -> cell."""

    topic: str
    group: str
    label: str
    cells: Mapping[str, Cell]


@dataclass(frozen=True, slots=True)
class UnitCounts:
    """usable: somebody can go, call, write or look there.  by_confidence: of all."""

    total: int
    usable: int
    by_confidence: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Coverage:
    """broken: files that cannot be read or used; their texts count as missing."""

    taxonomy: Taxonomy
    rows: tuple[Row, ...]
    units: UnitCounts
    broken: tuple[str, ...]

    def texts(self, language: str) -> Counter[State]:
        return Counter(row.cells[language].state for row in self.rows)

    def sections(self, language: str) -> Counter[State]:
        return Counter(
            state for row in self.rows for state in row.cells[language].sections.values()
        )

    @property
    def all_texts(self) -> Counter[State]:
        return sum(map(self.texts, self.taxonomy.languages), Counter())

    @property
    def present(self) -> int:
        """Texts that are there, in whatever state."""
        return self.all_texts.total() - self.all_texts["missing"]


def worst(states: Iterable[State]) -> State:
    return min(states, key=STATES.index)
