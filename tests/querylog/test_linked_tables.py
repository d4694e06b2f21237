"""Tables that count the same questions by other things tell together no more than each alone."""

from __future__ import annotations

import random
from collections import Counter
from itertools import combinations

import numpy as np
import pytest

from bot.querylog.models import OTHER
from bot.querylog.suppression import SMALLEST, TOTAL, Table, counted, suppress

SIZES = (6, 4, 4)  # topics, languages, weeks


def base(seed: int) -> dict[tuple[int, ...], int]:
    dice = random.Random(seed)  # noqa: S311
    drawn = Counter(
        tuple(min(size - 1, int(dice.expovariate(2 / size))) for size in SIZES)
        for _ in range(150 * (1 + seed) ** 2)
    )
    return {place: drawn[place] for place in np.ndindex(*SIZES)}


def within(name: str, member: int, shown: tuple[str, ...]) -> bool:
    return name in (TOTAL, str(member)) or (name == OTHER and str(member) not in shown)


@pytest.mark.parametrize("seed", range(4))
def test_three_tables_of_the_same_questions_give_no_hidden_count_away(seed: int) -> None:
    optimize = pytest.importorskip("scipy.optimize")
    places = base(seed)
    known, values, goals = [], [], []
    for sides in combinations(range(3), 2):
        counts: Counter[tuple[str, str]] = Counter()
        for place, count in places.items():
            counts[str(place[sides[0]]), str(place[sides[1]])] += count
        shown: Table = suppress(counted("questions", ("row", "column"), counts))
        for cell, count in shown.cells.items():
            sum_of = np.array([
                within(cell[0], place[sides[0]], shown.rows)
                and within(cell[1], place[sides[1]], shown.columns)
                for place in places
            ], dtype=float)  # fmt: skip
            if count is None:
                goals.append(sum_of)
            else:
                known.append(sum_of)
                values.append(count)
    for goal in goals:
        ends = [
            optimize.linprog(sign * goal, A_eq=known, b_eq=values, method="highs").fun
            for sign in (1, -1)
        ]
        assert -ends[1] - ends[0] >= SMALLEST - 1e-6
