"""Accuracy, macro F1 and out-of-scope recall of answers; one threshold, chosen on val alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from nlu.evaluate import OUT_OF_SCOPE, Rate

WANTED = 0.60  # of the out-of-scope messages


@dataclass(frozen=True, slots=True)
class Answer:
    """What one message is (truth), what was made of it and how surely."""

    truth: str
    label: str
    confidence: float

    def above(self, threshold: float) -> str:
        return self.label if self.confidence >= threshold else OUT_OF_SCOPE


@dataclass(frozen=True, slots=True)
class Score:
    """accuracy: of messages in scope.  found: share of those out of scope, None without any."""

    accuracy: float
    macro_f1: float
    found: float | None


def score(answers: Sequence[Answer], threshold: float = 0.0) -> Score:
    inside, outside = _apart(answers)
    return Score(
        _right(inside, threshold).value,
        macro_f1(answers, threshold),
        _right(outside, threshold).value if outside else None,
    )


def choose_threshold(val: Sequence[Answer], wanted: float = WANTED) -> float | None:
    """The best in-scope accuracy among those that surely find `wanted` of what is out of scope.

    Surely: the lower end of the 95 % interval, as val has few of them (CLINC: 100, so 70 are
    needed). None when no threshold does.
    """
    inside, outside = _apart(val)
    enough = [
        threshold
        for threshold in sorted({each.confidence for each in val})
        if _right(outside, threshold).interval[0] >= wanted
    ]
    # The lowest of equals: the fewest messages are refused.
    return max(enough, key=lambda threshold: _right(inside, threshold).hits, default=None)


def macro_f1(answers: Sequence[Answer], threshold: float = 0.0) -> float:
    """The mean over the labels that occur, out of scope among them."""
    given = [(each.truth, each.above(threshold)) for each in answers]
    labels = sorted({truth for truth, _ in given})
    return sum(_f1(label, given) for label in labels) / len(labels)


def _f1(label: str, given: Sequence[tuple[str, str]]) -> float:
    hits = sum(truth == found == label for truth, found in given)
    named = sum((truth == label) + (found == label) for truth, found in given)
    return 2 * hits / named


def _right(answers: Sequence[Answer], threshold: float) -> Rate:
    return Rate(sum(each.above(threshold) == each.truth for each in answers), len(answers))


def _apart(answers: Sequence[Answer]) -> tuple[list[Answer], list[Answer]]:
    inside = [each for each in answers if each.truth != OUT_OF_SCOPE]
    return inside, [each for each in answers if each.truth == OUT_OF_SCOPE]
