"""Shares with the interval in which the true share lies, since questions are a sample."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt
from typing import TypeVar

Z95 = 1.96
Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Figure:
    """value: None where there was nothing to measure, which is not zero.

    low, high: the 95 % interval, None for figures that are no share.  total: of what.
    """

    value: float | None
    low: float | None
    high: float | None
    total: int

    def as_json(self) -> dict[str, float | int | None]:
        """Rounded; four places are a hundredth of a percent."""
        return {
            "value": _rounded(self.value),
            "low": _rounded(self.low),
            "high": _rounded(self.high),
            "total": self.total,
        }


@dataclass(frozen=True, slots=True)
class Rate:
    """hits of total with the 95 % interval of Wilson (1927)."""

    hits: float
    total: float

    @property
    def value(self) -> float:
        return self.hits / self.total if self.total else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        if not self.total:
            return 0.0, 1.0
        share, n = self.value, self.total
        center = (share + Z95**2 / (2 * n)) / (1 + Z95**2 / n)
        spread = Z95 * sqrt(share * (1 - share) / n + Z95**2 / (4 * n * n)) / (1 + Z95**2 / n)
        return max(0.0, center - spread), min(1.0, center + spread)


def share(items: Iterable[Item], good: Callable[[Item], bool]) -> Figure:
    verdicts = [good(each) for each in items]
    if not verdicts:
        return Figure(None, None, None, 0)
    rate = Rate(sum(verdicts), len(verdicts))
    return Figure(rate.value, *rate.interval, len(verdicts))


def macro(
    items: Iterable[Item], good: Callable[[Item], bool], of: Callable[[Item], str]
) -> Figure:
    """The mean of the shares of the groups `of`, so that a rare topic counts as a frequent one.

    Its interval is Wilson's at the effective size of the sample (Kish 1965): topics with few
    questions weigh more in the mean, so there is less evidence than there are questions.
    """
    found = grouped(items, of)
    if not found:
        return Figure(None, None, None, 0)
    shares = [sum(map(good, each)) / len(each) for each in found.values()]
    value = sum(shares) / len(shares)
    size = len(found) ** 2 / sum(1 / len(each) for each in found.values())
    return Figure(value, *Rate(value * size, size).interval, sum(map(len, found.values())))


def grouped(items: Iterable[Item], key: Callable[[Item], str]) -> Mapping[str, Sequence[Item]]:
    """By key, keys in the order of the alphabet."""
    groups: dict[str, list[Item]] = defaultdict(list)
    for each in items:
        groups[key(each)].append(each)
    return dict(sorted(groups.items()))


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)
