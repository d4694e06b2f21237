"""Names of persons by the trained model, which also judges what the rules of words found."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Protocol

from bot.querylog.names.model import Word
from bot.querylog.recognizers.base import LIKELY, NAMED, SearchRecognizer
from bot.querylog.recognizers.gazetteer import NotNames
from bot.querylog.recognizers.person import PersonRecognizer
from bot.querylog.recognizers.person_evidence import BEGINNING, needed, prepare
from bot.querylog.recognizers.person_places import is_borne_by_a_place, is_saying
from bot.querylog.recognizers.public_figures import is_public_figure

# Chances of a word; chosen on the development messages, whose misses also led to frames.
SURE = 0.25  # a name begins
SURE_INSIDE = 0.12  # ... with a capital letter inside a sentence, where few other words have one
SURE_IN_SMALL = 0.7  # ... written in small letters, as most other words are
BESIDE = 0.12  # enough beside a sure one
DOUBTFUL = 0.06  # less: what the rules take for a name is none, unless the text introduces it
_GAP = re.compile(r"[ .'\-]{0,2}")
_END = re.compile(r"(?<![^\W\d_])[^\W\d_]\.$")  # an initial keeps its period

Span = tuple[int, int, float]


class Model(Protocol):
    """Gives each word of a text its chance to be part of a name."""

    def words(self, text: str) -> list[Word]: ...


class PersonByModelRecognizer(SearchRecognizer):
    """rules: what they find stays where the text introduces it or the model does not object."""

    type = "PERSON"

    def __init__(self, model: Model, rules: PersonRecognizer, not_names: NotNames) -> None:
        super().__init__()
        self._model, self._rules, self._not_names = model, rules, not_names
        prepare()

    def search(self, text: str) -> Iterator[Span]:
        words = self._model.words(text)
        by_rules = list(self._rules.search(text))
        for start, end, score in by_rules:
            if score >= NAMED or _best(words, start, end) >= _least(text, start, end, score):
                yield from self._kept(text, _narrowed(words, start, end), score)
        for run in _runs(text, words):
            start, end = run[0].start, run[-1].end
            if _is_backed(by_rules, start, end) or _best(run, start, end) >= needed(
                text, start, end
            ):
                yield from self._kept(text, (start, end), LIKELY)

    def _kept(self, text: str, where: tuple[int, int], score: float) -> Iterator[Span]:
        start, end = _trimmed(text, *where)
        name = text[start:end]
        public = score < NAMED and is_public_figure(name)
        if (
            sum(map(str.isalpha, name)) >= 2
            and not public
            and not self._is_place(text, start, end)
        ):
            yield start, end, score

    def _is_place(self, text: str, start: int, end: int) -> bool:
        if is_borne_by_a_place(text, start, end) or is_saying(text, start, end):
            return True
        return all(map(self._not_names.hold, text[start:end].split()))


def _least(text: str, start: int, end: int, score: float) -> float:
    """The chance that a finding of the rules needs."""
    return DOUBTFUL if score >= LIKELY else needed(text, start, end)


def _is_backed(by_rules: Sequence[Span], start: int, end: int) -> bool:
    """The rules found it as well, and not by a mere list of names."""
    return any(s < end and start < e and score >= LIKELY for s, e, score in by_rules)


def _runs(text: str, words: Sequence[Word]) -> Iterator[list[Word]]:
    """Words side by side that could be a name, at least one of them surely."""
    run: list[Word] = []
    for word in words:
        if run and not (_is_possible(text, word) and _joined(text, run[-1], word)):
            yield from _sure(text, [run])
            run = []
        if _is_possible(text, word):
            run.append(word)
    yield from _sure(text, [run])


def _sure(text: str, runs: Sequence[list[Word]]) -> Iterator[list[Word]]:
    return (run for run in runs if any(_is_sure(text, word) for word in run))


def _is_sure(text: str, word: Word) -> bool:
    if text[word.start].islower():
        return word.chance >= SURE_IN_SMALL
    return word.chance >= (SURE if BEGINNING.search(text, 0, word.start) else SURE_INSIDE)


def _is_possible(text: str, word: Word) -> bool:
    return word.chance >= BESIDE and not text[word.start].isdigit()


def _joined(text: str, before: Word, word: Word) -> bool:
    return _GAP.fullmatch(text, before.end, word.start) is not None


def _best(words: Sequence[Word], start: int, end: int) -> float:
    return max((w.chance for w in words if w.start < end and w.end > start), default=0.0)


def _narrowed(words: Sequence[Word], start: int, end: int) -> tuple[int, int]:
    """Without words at the ends that the model holds for none, if it sees a name between."""
    inside = [word for word in words if word.start < end and word.end > start]
    if not any(word.chance >= SURE for word in inside):
        return start, end
    likely = [word for word in inside if word.chance >= DOUBTFUL]
    return likely[0].start, max(likely[-1].end, end if inside[-1] is likely[-1] else 0)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and not text[start].isalpha():
        start += 1
    while end > start and not (text[end - 1].isalpha() or _END.search(text[start:end])):
        end -= 1
    return start, end
