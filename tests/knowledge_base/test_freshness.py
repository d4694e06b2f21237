"""How old data are, and how old they may be."""

from __future__ import annotations

import math
from datetime import date
from pathlib import Path

import pytest

from bot.knowledge_base.freshness import DEFAULTS, age_in_days, day_of, read_freshness
from bot.knowledge_base.problems import Findings
from tests.knowledge_base.tiny import TODAY


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2026-04-29", date(2026, 4, 29)),
        ("2026-04", date(2026, 4, 1)),
        ("2026", date(2026, 1, 1)),
        ("~2022", date(2022, 7, 1)),
        ("~2022-03", date(2022, 3, 1)),
        ("undated", None),
        ("2026-02-31", None),
    ],
)
def test_a_date_of_the_staff_stands_for_a_day(written: str, day: date | None) -> None:
    assert day_of(written) == day


def test_undated_is_older_than_every_limit() -> None:
    assert age_in_days("undated", TODAY) == math.inf


def test_the_year_that_is_not_half_over_is_not_older_than_today() -> None:
    assert age_in_days("~2026", date(2026, 3, 1)) == 0


def test_without_a_file_the_defaults_hold(base: Path) -> None:
    assert read_freshness(base, Findings(base)).days == DEFAULTS


def test_the_file_changes_only_what_it_names(base: Path) -> None:
    (base / "freshness.yml").write_text("days:\n  fee: 30\n", encoding="utf-8")
    limits = read_freshness(base, Findings(base))
    assert (limits.limit("fee"), limits.limit("hours")) == (30, 90)


@pytest.mark.parametrize("wrong", ["days: 90\n", "days: {opening: 90}\n", 'days: {fee: "90"}\n'])
def test_a_wrong_file_is_reported_and_the_defaults_hold(base: Path, wrong: str) -> None:
    (base / "freshness.yml").write_text(wrong, encoding="utf-8")
    findings = Findings(base)
    assert read_freshness(base, findings).days == DEFAULTS
    assert [problem.path for problem in findings.of("error")] == ["freshness.yml"]
