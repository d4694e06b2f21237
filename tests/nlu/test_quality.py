"""The trained model stays above the floors of nlu/floors.yml on questions it never saw."""

from __future__ import annotations

import pytest

from bot.app import load_knowledge, load_texts
from bot.commands.evaluation.findings import Findings, find
from bot.commands.evaluation.meeting import Dialogue
from bot.commands.understanding import load_model, model_files
from bot.settings import Settings
from nlu.evaluate import judge, read_questions
from nlu.normalize import fold
from nlu.targets import Targets, read_floors

pytestmark = pytest.mark.rasa
FLOORS = read_floors()


@pytest.fixture(scope="module")
def found() -> Findings:
    settings = Settings()
    files = model_files(settings)
    dialogue = Dialogue.of(load_knowledge(settings, load_texts()).current(), fold)
    judged = judge(read_questions(files.questions, files.words), load_model(files.archive))
    return find(judged, dialogue, Targets.read())


@pytest.mark.parametrize("where", FLOORS)
def test_no_figure_falls_below_its_floor(found: Findings, where: str) -> None:
    figures = found.report.all if where == "all" else found.report.languages.get(where)
    if figures is None:
        pytest.skip(f"nlu/evaluation has no questions in {where} yet")
    fallen = {
        name: (value, bound.value)
        for name, bound in FLOORS[where].items()
        if (value := figures[name].value) is None or not bound.reached(value)
    }
    assert fallen == {}


def test_every_language_that_is_measured_has_floors(found: Findings) -> None:
    assert set(found.report.languages) <= set(FLOORS)


def test_people_are_answered_or_asked_back_about_what_they_meant(found: Findings) -> None:
    """What the figures of the model add up to: no decision is left out of them."""
    for outcomes in (found.inside, found.outside):
        assert sum(each.value or 0.0 for each in outcomes.values()) == pytest.approx(1.0)
