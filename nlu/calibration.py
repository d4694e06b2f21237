"""Does a confidence of 0.8 mean 80 %, and what would other limits of out of scope do?"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from nlu.judging import Judged
from nlu.rates import Figure, share

BINS = 10
STEPS = 50  # of the curve over limits


@dataclass(frozen=True, slots=True)
class Bin:
    """Questions whose confidence lies in low..high.  right: how many of them were right."""

    low: float
    high: float
    confidence: float
    right: Figure


@dataclass(frozen=True, slots=True)
class AtLimit:
    """What a limit would do: out of scope refused, and wrongly refused in scope."""

    limit: float
    refused: Figure
    false_rejects: Figure


def calibration_error(judged: Sequence[Judged]) -> float | None:
    """Expected calibration error over ten bins of confidence (Guo et al. 2017)."""
    if not judged:
        return None
    gaps = (
        abs(sum(each.right for each in found) - sum(each.confidence for each in found))
        for found in _binned(judged).values()
    )
    return sum(gaps) / len(judged)


def reliability(judged: Sequence[Judged]) -> tuple[Bin, ...]:
    """Bins that hold questions, the least sure first."""
    return tuple(
        Bin(
            low=number / BINS,
            high=(number + 1) / BINS,
            confidence=sum(each.confidence for each in found) / len(found),
            right=share(found, lambda each: each.right),
        )
        for number, found in sorted(_binned(judged).items())
    )


def limits_curve(judged: Sequence[Judged]) -> tuple[AtLimit, ...]:
    """From a limit of 1, where only the class out_of_scope refuses, down to the first step."""
    inside = [each for each in judged if each.question.in_scope]
    outside = [each for each in judged if not each.question.in_scope]
    if not (inside and outside):
        return ()
    return tuple(_at(step / STEPS, inside, outside) for step in range(STEPS, 0, -1))


def best_within(curve: Sequence[AtLimit], most: float) -> AtLimit | None:
    """The limit that refuses most out of scope with at most this share of false rejects."""
    good = [each for each in curve if (each.false_rejects.value or 0.0) <= most]
    return max(good, key=lambda each: (each.refused.value or 0.0, each.limit), default=None)


def _at(limit: float, inside: Sequence[Judged], outside: Sequence[Judged]) -> AtLimit:
    return AtLimit(
        limit,
        share(outside, lambda each: each.refused(limit)),
        share(inside, lambda each: each.refused(limit)),
    )


def _binned(judged: Sequence[Judged]) -> Mapping[int, Sequence[Judged]]:
    bins: dict[int, list[Judged]] = defaultdict(list)
    for each in judged:
        bins[min(int(each.confidence * BINS), BINS - 1)].append(each)
    return bins
