from __future__ import annotations

from collections.abc import Mapping

import pytest

from bot.querylog.anonymity.checks import Verdict
from bot.querylog.anonymity.exports import exports
from bot.querylog.anonymity.solving import Bounds, solved
from bot.querylog.tables import Table, counted

COUNTS = {("a", "x"): 40, ("a", "y"): 3, ("b", "x"): 20, ("b", "y"): 30}
HIDDEN = [("a", "x"), ("a", "y"), ("b", "x"), ("b", "y")]


def table(counts: Mapping[tuple[str, str], int], *hidden: tuple[str, str]) -> Table:
    whole = counted("demand", ("topic", "language"), counts)
    return Table(whole.name, whole.dimensions, {**whole.cells, **dict.fromkeys(hidden)})


def test_a_count_hidden_alone_follows_from_its_total() -> None:
    assert solved([table(COUNTS, ("a", "y"))]) == {(0, ("a", "y")): Bounds(3, 3)}
    found = exports([[table(COUNTS, ("a", "y"))]])
    assert found.verdict is Verdict.FAILED
    assert found.figures["hidden_found"] == 1


def test_counts_hidden_together_have_room() -> None:
    bounds = solved([table(COUNTS, *HIDDEN)])
    assert bounds[0, ("a", "y")] == Bounds(0, 33)
    assert bounds[0, ("a", "x")] == Bounds(10, 43)
    assert exports([[table(COUNTS, *HIDDEN)]]).verdict is Verdict.PASSED


def test_a_second_version_draws_the_bounds_in() -> None:
    later = {cell: count + 20 for cell, count in COUNTS.items()}
    bounds = solved([table(COUNTS, *HIDDEN), table(later, ("a", "y"), ("b", "y"), ("b", "x"))])
    assert bounds[1, ("a", "y")] == Bounds(23, 23)
    assert bounds[0, ("a", "y")] == Bounds(0, 23)


@pytest.mark.parametrize(("growth", "verdict"), [(0, "passed"), (4, "failed"), (10, "passed")])
def test_a_small_growth_between_two_versions_is_a_small_count(growth: int, verdict: str) -> None:
    counts = {("a", "x"): 40, ("b", "x"): 20}
    later = {**counts, ("a", "x"): 40 + growth}
    found = exports([[table(counts), table(later)]])
    assert found.verdict.value == verdict


def test_a_pool_may_hold_other_things_in_each_version() -> None:
    versions = [
        table({("other", "x"): 40, ("b", "x"): 20}),
        table({("other", "x"): 34, ("b", "x"): 36}),
    ]
    assert exports([versions]).verdict is Verdict.PASSED


def test_a_small_count_that_is_shown_fails() -> None:
    found = exports([[table(COUNTS)]])
    assert found.verdict is Verdict.FAILED
    assert found.figures["shown_under_ten"] == 1


def test_what_was_never_published_is_not_called_safe() -> None:
    assert exports([]).verdict is Verdict.NOTHING
    assert exports([[Table("demand", ("topic",), {})]]).verdict is Verdict.NOTHING
