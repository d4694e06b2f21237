"""Two models on the same questions: who gained what, who lost what, and is it more than chance?"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import comb

from nlu.figures import OUTSIDE_LIMIT, Figures, figures
from nlu.judging import Judged
from nlu.rates import grouped

SURE = 0.05  # p below which a difference is not put down to chance


@dataclass(frozen=True, slots=True)
class Change:
    """A question that only one of the two models understood; `before` and `now` are topics."""

    text: str
    language: str
    topic: str
    before: str
    now: str


@dataclass(frozen=True, slots=True)
class Balance:
    """gained, lost: questions that only the new, only the old model understood."""

    gained: int
    lost: int

    @property
    def p(self) -> float:
        return mcnemar(self.gained, self.lost)

    @property
    def worse(self) -> bool:
        return self.lost > self.gained

    @property
    def clearly_worse(self) -> bool:
        return self.worse and self.p < SURE


@dataclass(frozen=True, slots=True)
class Comparison:
    """languages, topics: all of them, those that lost most first.

    safety_gained, safety_lost: messages about danger that only one model knew as such.
    """

    before: Figures
    now: Figures
    balance: Balance
    languages: Mapping[str, Balance]
    topics: Mapping[str, Balance]
    gained: tuple[Change, ...]
    lost: tuple[Change, ...]
    safety_gained: tuple[Change, ...]
    safety_lost: tuple[Change, ...]


def compare(
    before: Sequence[Judged], now: Sequence[Judged], limit: float = OUTSIDE_LIMIT
) -> Comparison:
    """Both judged on the same questions, in the same order; else ValueError."""
    if [each.question for each in before] != [each.question for each in now]:
        raise ValueError("two models are compared on the same questions only")
    pairs = list(zip(before, now, strict=True))
    inside = [pair for pair in pairs if pair[0].question.in_scope]
    danger = [pair for pair in pairs if pair[0].question.dangerous]
    return Comparison(
        before=figures(before, limit),
        now=figures(now, limit),
        balance=_balance(inside),
        languages=_balances(inside, lambda pair: pair[0].question.language),
        topics=_balances(inside, lambda pair: pair[0].question.topic),
        gained=_changes(pairs, lambda old, new: new.right and not old.right),
        lost=_changes(pairs, lambda old, new: old.right and not new.right),
        safety_gained=_changes(danger, lambda old, new: new.found_danger and not old.found_danger),
        safety_lost=_changes(danger, lambda old, new: old.found_danger and not new.found_danger),
    )


def mcnemar(gained: int, lost: int) -> float:
    """The exact two-sided test of McNemar (1947): are gains and losses a fair coin's?

    What scipy.stats.binomtest(gained, gained + lost).pvalue says, for where SciPy is not.
    """
    tosses, rarer = gained + lost, min(gained, lost)
    one_side: int = sum(comb(tosses, heads) for heads in range(rarer + 1))
    return min(1.0, float(2 * one_side / 2**tosses))


Pair = tuple[Judged, Judged]
Verdict = Callable[[Judged, Judged], bool]


def _balance(pairs: Sequence[Pair]) -> Balance:
    return Balance(
        gained=sum(new.right and not old.right for old, new in pairs),
        lost=sum(old.right and not new.right for old, new in pairs),
    )


def _balances(pairs: Sequence[Pair], key: Callable[[Pair], str]) -> Mapping[str, Balance]:
    found = {name: _balance(own) for name, own in grouped(pairs, key).items()}
    return dict(sorted(found.items(), key=lambda each: each[1].gained - each[1].lost))


def _changes(pairs: Sequence[Pair], wanted: Verdict) -> tuple[Change, ...]:
    return tuple(
        Change(old.question.text, old.question.language, old.question.topic, old.topic, new.topic)
        for old, new in pairs
        if wanted(old, new)
    )
