"""Targets beside figures."""

from __future__ import annotations

import pytest

from nlu.figures import figures
from nlu.rates import Figure
from nlu.targets import Bound, Spread, Targets, goals, read_floors
from tests.fakes.models import judged

LANGUAGES = {"pl", "uk", "ru", "en", "be", "ka", "es", "tr", "vi", "hi"}
OF_THE_DIALOGUE = {"safety_together", "safety_together_false_alarms"}


def figure(value: float | None) -> Figure:
    return Figure(value, None, None, 10)


def test_the_file_names_figures_that_exist_and_every_language() -> None:
    targets, known = Targets.read(), set(figures([]))
    assert set(targets.languages) <= known
    assert set(targets.all) <= known | OF_THE_DIALOGUE
    assert set(targets.languages["topic_macro_standard"]) == LANGUAGES
    assert all(0 < bound.value < 1 for row in targets.languages.values() for bound in row.values())


def test_floors_name_figures_that_exist_and_every_language() -> None:
    floors, known = read_floors(), set(figures([]))
    assert set(floors) == {"all", *LANGUAGES}
    assert {name for row in floors.values() for name in row} <= known | OF_THE_DIALOGUE


@pytest.mark.parametrize(
    ("bound", "value", "reached"),
    [
        (Bound(0.9), 0.9, True),
        (Bound(0.9), 0.89, False),
        (Bound(0.05, at_most=True), 0.05, True),
        (Bound(0.05, at_most=True), 0.06, False),
    ],
)
def test_a_bound_is_reached_from_its_side(bound: Bound, value: float, reached: bool) -> None:
    assert bound.reached(value) is reached


def test_languages_that_were_not_asked_in_have_no_goal() -> None:
    targets = Targets(languages={"topic": {"uk": Bound(0.9), "ka": Bound(0.8)}})
    found = goals(targets, {}, {"uk": figures([judged("pesel", "pesel")])})
    assert [(each.where, each.reached) for each in found] == [("uk", True)]


def test_what_was_not_measured_is_neither_reached_nor_missed() -> None:
    targets = Targets(all={"topic": Bound(0.9)})
    assert [each.reached for each in goals(targets, {"topic": figure(None)}, {})] == [None]


def test_the_worst_language_lies_near_the_best() -> None:
    targets = Targets(spread=Spread("topic", ("uk", "pl", "en"), Bound(0.06, at_most=True)))
    languages = {tag: {"topic": figure(v)} for tag, v in {"uk": 0.9, "pl": 0.8, "ka": 0.1}.items()}
    [found] = goals(targets, {}, languages)
    assert found.found.value == pytest.approx(0.1)
    assert not found.reached
    [alone] = goals(targets, {}, {"uk": {"topic": figure(0.9)}})
    assert alone.reached is None
