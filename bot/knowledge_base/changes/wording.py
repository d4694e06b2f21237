"""Find the words that changed between two versions of a text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from itertools import zip_longest

# A word with its apostrophes and hyphens, a run of spaces, or one other sign.
_TOKEN = re.compile(r"\w+(?:[’'ʼ.-]\w+)*|\s+|[^\w\s]")
ALIKE = 0.3  # below that share of common words two lines are different sentences


@dataclass(frozen=True, slots=True)
class Words:
    """A run of text; changed: the other version has something else here."""

    text: str
    changed: bool


Line = tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """A line before and after; empty on the side where it does not stand."""

    before: Line = ()
    after: Line = ()

    @property
    def changed(self) -> bool:
        return any(words.changed for words in (*self.before, *self.after))

    @property
    def whole(self) -> bool:
        """Nothing of the line stayed."""
        return all(words.changed for words in (*self.before, *self.after))


def compare_lines(before: Sequence[str], after: Sequence[str]) -> tuple[Pair, ...]:
    """Both versions, line beside line."""
    pairs: list[Pair] = []
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for kind, start, end, other_start, other_end in matcher.get_opcodes():
        old, new = before[start:end], after[other_start:other_end]
        if kind == "equal":
            pairs += [Pair((Words(line, False),), (Words(line, False),)) for line in old]
        else:
            pairs += _compare_block(old, new)
    return tuple(pairs)


def _compare_block(old: Sequence[str], new: Sequence[str]) -> Iterator[Pair]:
    """The two lines most alike stand beside each other; so do those above and below them."""
    best = max(((_likeness(a, b), -i, -j) for i, a in enumerate(old) for j, b in enumerate(new)),
               default=(0.0, 0, 0))  # fmt: skip
    if best[0] < ALIKE:
        yield from (Pair(_whole(a), _whole(b)) for a, b in zip_longest(old, new))
        return
    here, there = -best[1], -best[2]
    yield from _compare_block(old[:here], new[:there])
    yield _compare_words(old[here], new[there])
    yield from _compare_block(old[here + 1 :], new[there + 1 :])


def _whole(line: str | None) -> Line:
    return () if line is None else (Words(line, True),)


def _likeness(before: str, after: str) -> float:
    """Of the words alone: spaces are alike everywhere."""
    return SequenceMatcher(None, before.split(), after.split(), autojunk=False).ratio()


def _compare_words(before: str, after: str) -> Pair:
    tokens, others = _TOKEN.findall(before), _TOKEN.findall(after)
    matcher = SequenceMatcher(None, tokens, others, autojunk=False)
    old, new = _Marked(), _Marked()
    for kind, start, end, other_start, other_end in matcher.get_opcodes():
        old.add("".join(tokens[start:end]), changed=kind != "equal")
        new.add("".join(others[other_start:other_end]), changed=kind != "equal")
    return Pair(old.line(), new.line())


@dataclass(slots=True)
class _Marked:
    """One side of a comparison; a space between two changed words is marked with them."""

    runs: list[Words] = field(default_factory=list)

    def add(self, text: str, *, changed: bool) -> None:
        if not text:
            return
        if changed and len(self.runs) > 1 and self.runs[-1].text.isspace():
            text = self.runs.pop().text + text
        if changed and self.runs and self.runs[-1].changed:
            text = self.runs.pop().text + text
        self.runs.append(Words(text, changed))

    def line(self) -> Line:
        return tuple(self.runs)
