"""Do two series of numbers rise or fall together more than by chance?"""

from __future__ import annotations

import math
from collections.abc import Sequence
from statistics import StatisticsError, correlation

CHANCE = 4.0  # standard errors; of 15,000 series without any tie, one is beyond
ENOUGH = 30  # values; fewer say nothing


def dependence(values: Sequence[float], others: Sequence[float]) -> float:
    """In standard errors of chance: Spearman's rank correlation times sqrt(n - 1).

    (Hotelling and Pabst, 1936.) 0 where one of the two is the same everywhere, or too few.
    """
    if len(values) < ENOUGH:
        return 0.0
    try:
        found = correlation(_ranks(values), _ranks(others))
    except StatisticsError:  # one of the two does not vary
        return 0.0
    return abs(found) * math.sqrt(len(values) - 1)


def _ranks(values: Sequence[float]) -> list[float]:
    """Equal values share the middle of their ranks."""
    rising = sorted(range(len(values)), key=values.__getitem__)
    ranks = [0.0] * len(values)
    start = 0
    for end in range(1, len(rising) + 1):
        if end == len(rising) or values[rising[end]] != values[rising[start]]:
            for index in rising[start:end]:
                ranks[index] = (start + end - 1) / 2
            start = end
    return ranks
