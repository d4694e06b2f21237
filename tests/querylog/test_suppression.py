"""Published tables show no small count, and nobody can compute one from them."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import pairwise

import pytest

from bot.querylog.models import OTHER
from bot.querylog.room import Cell
from bot.querylog.suppression import SMALLEST, TOTAL, Table, counted, suppress
from bot.querylog.versions import Version, next_version
from tests.querylog.attack import alone, learned

LANGUAGES = ("uk", "pl", "ru", "en", "be", "ka", OTHER)


def questions(seed: int, number: int) -> Counter[Cell]:
    """A few topics and languages have most of them, as in life."""
    dice = random.Random(seed)  # noqa: S311
    topics, languages = dice.randint(2, 8), dice.randint(2, len(LANGUAGES))
    return Counter(
        (
            f"topic{min(topics - 1, int(dice.expovariate(2 / topics)))}",
            LANGUAGES[min(languages - 1, int(dice.expovariate(2 / languages)))],
        )
        for _ in range(number)
    )


def table(counts: Mapping[Cell, int]) -> Table:
    return counted("questions", ("topic", "language"), counts)


def history(seed: int, versions: int) -> list[Version]:
    """Reports of one month, made while it goes on."""
    counts: Counter[Cell] = Counter()
    found: list[Version] = []
    for number in range(versions):
        counts += questions(seed, 40 * (1 + (seed + number) % 5) ** 2)
        new = next_version(table(counts), found, date(2026, 11, 1 + 7 * number))
        found += [new] if new not in found else []
    return found


def visible(shown: Table) -> Iterator[int]:
    return (count for count in shown.cells.values() if count is not None)


def test_a_table_counts_rows_columns_and_all() -> None:
    cells = table({("pesel", "uk"): 12, ("school", "pl"): 20}).cells
    assert cells["pesel", "pl"] == 0
    assert cells["pesel", TOTAL] == 12
    assert cells[TOTAL, "pl"] == 20
    assert cells[TOTAL, TOTAL] == 32


def test_a_table_of_large_counts_is_shown_whole() -> None:
    whole = table({(t, k): 10 + n for n, t in enumerate("abc") for k in ("uk", "pl")})
    assert suppress(whole).cells == whole.cells


def test_a_small_cell_is_hidden_with_others_that_would_give_it_away() -> None:
    counts = {(t, k): 50 for t in "abc" for k in ("uk", "pl", "ru")} | {("a", "uk"): 3}
    shown = suppress(table(counts)).cells
    hidden = [cell for cell, count in shown.items() if count is None]
    assert ("a", "uk") in hidden
    assert len(hidden) == 4
    assert shown["a", TOTAL] == 103


def test_a_zero_is_hidden_like_any_small_count() -> None:
    counts = {(t, k): 50 for t in "abc" for k in ("uk", "pl", "ru")} | {("a", "uk"): 0}
    assert suppress(table(counts)).cells["a", "uk"] is None


def test_rare_rows_are_counted_together_as_other() -> None:
    counts = {("a", ""): 40, ("b", ""): 6, ("c", ""): 5}
    shown = suppress(counted("units", ("unit",), counts))
    assert shown.rows == ("a", OTHER)
    assert shown.cells[OTHER, ""] == 11


def test_one_rare_row_takes_the_next_rare_one_with_it() -> None:
    counts = {("a", ""): 40, ("b", ""): 20, ("c", ""): 5}
    shown = suppress(counted("units", ("unit",), counts))
    assert shown.rows == ("a", OTHER)
    assert shown.cells[OTHER, ""] == 25


def test_of_a_month_with_hardly_a_question_nothing_is_shown() -> None:
    assert suppress(table({("pesel", "uk"): SMALLEST - 1})).cells == {}


def test_a_suppressed_table_is_not_suppressed_again() -> None:
    counts = {(t, k): 50 for t in "abc" for k in ("uk", "pl", "ru")} | {("a", "uk"): 3}
    with pytest.raises(ValueError, match="questions is suppressed already"):
        suppress(suppress(table(counts)))


@pytest.mark.parametrize("seed", range(12))
def test_nothing_under_ten_is_shown(seed: int) -> None:
    shown = suppress(table(questions(seed, 20 * (seed + 1))))
    assert all(count >= SMALLEST for count in visible(shown))


@pytest.mark.parametrize("seed", range(12))
def test_who_solves_for_hidden_counts_finds_wide_ranges(seed: int) -> None:
    whole = table(questions(seed, 60 * (seed + 1)))
    found = learned([alone(whole, suppress(whole))])
    assert [each for each in found if each.range < SMALLEST - 1e-6] == []


def test_the_attack_finds_what_a_careless_table_gives_away() -> None:
    whole = table({("a", "uk"): 3, ("a", "pl"): 50, ("b", "uk"): 50, ("b", "pl"): 50})
    careless = Table(whole.name, whole.dimensions, {**whole.cells, ("a", "uk"): None})
    assert [(each.low, each.high) for each in learned([alone(whole, careless)])] == [(3, 3)]


@pytest.mark.parametrize("seed", range(8))
def test_two_versions_of_a_month_give_no_hidden_count_or_growth_away(seed: int) -> None:
    found = learned(history(seed, versions=2))
    assert [each for each in found if each.range < SMALLEST - 1e-6] == []


@pytest.mark.parametrize("seed", range(3))
def test_nor_do_four_versions(seed: int) -> None:
    found = learned(history(seed, versions=4))
    assert [each for each in found if each.range < SMALLEST - 1e-6] == []


@pytest.mark.parametrize("seed", range(8))
def test_what_two_versions_show_differs_by_nothing_or_by_ten(seed: int) -> None:
    versions = history(seed, versions=3)
    for before, after in pairwise(versions):
        pooled = {*before.whole.rows, *before.whole.columns} - {
            *before.shown.rows, *before.shown.columns,
        }  # fmt: skip
        for cell, count in after.shown.cells.items():
            old = before.shown.cells.get(cell)
            if OTHER not in cell and not pooled & {*cell} and None not in (old, count):
                assert count - old >= SMALLEST


def test_an_unchanged_month_is_shown_as_before() -> None:
    first = next_version(table(questions(1, 300)), [], date(2026, 11, 8))
    assert next_version(table(questions(1, 300)), [first], date(2026, 12, 1)) is first


def test_a_few_new_questions_change_nothing_that_is_shown() -> None:
    counts = questions(1, 300)
    first = next_version(table(counts), [], date(2026, 11, 8))
    counts["topic0", "uk"] += SMALLEST - 1
    assert next_version(table(counts), [first], date(2026, 11, 9)) is first


def test_counts_that_shrank_are_shown_as_they_were() -> None:
    counts = questions(1, 300)
    first = next_version(table(counts), [], date(2026, 11, 8))
    counts["topic0", "uk"] -= 1
    counts["topic1", "pl"] += 100
    assert next_version(table(counts), [first], date(2026, 11, 9)) is first


def test_a_month_that_went_on_is_shown_anew() -> None:
    counts = questions(1, 400)
    first = next_version(table(counts), [], date(2026, 11, 8))
    second = next_version(table(counts + counts + counts), [first], date(2026, 12, 1))
    assert second.day == date(2026, 12, 1)
    assert second.shown.cells[TOTAL, TOTAL] == 1200
