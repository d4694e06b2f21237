"""The trained model stays above the floors of nlu/floors.yml on questions it never saw."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from bot.commands.understanding import model_files
from bot.settings import Settings
from nlu.evaluate import Judged, judge, read_questions, report

pytestmark = pytest.mark.rasa
ROOT = Path(__file__).resolve().parent.parent.parent
FLOORS: dict[str, dict[str, float]] = YAML(typ="safe").load(ROOT / "nlu" / "floors.yml")


@pytest.fixture(scope="module")
def judged() -> list[Judged]:
    from nlu.rasa_local import RasaModel

    files = model_files(Settings())
    model = RasaModel.load(files.archive)
    return judge(read_questions(ROOT / "nlu" / "evaluation", files.words), model.parse)


@pytest.mark.parametrize("language", FLOORS)
def test_no_figure_falls_below_its_floor(judged: list[Judged], language: str) -> None:
    found = report(judged)
    figures: dict[str, Any] = found["all"] if language == "all" else found["languages"][language]
    too_low = {
        name: (value, floor)
        for name, floor in FLOORS[language].items()
        if (value := _value(figures[name])) < floor
    }
    assert too_low == {}


def test_confidence_means_what_it_says(judged: list[Judged]) -> None:
    assert report(judged)["all"]["calibration_error"] < 0.05


def _value(figure: Any) -> float:
    return float(figure if isinstance(figure, float) else figure["value"])
