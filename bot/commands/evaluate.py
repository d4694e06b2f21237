"""`witaj evaluate`: the figures as a table or as JSON."""

from __future__ import annotations

import json
import sys
from typing import Any

from rich.console import Console
from rich.progress import track
from rich.table import Table

from bot.commands.understanding import model_files
from bot.settings import Settings
from nlu.evaluate import Judged, read_questions, report
from nlu.interface import NluUnavailable

COLUMNS = {
    "topic": "topic",
    "topic_macro": "macro",
    "top_three": "top 3",
    "out_of_scope_found": "out of scope",
    "wrongly_out_of_scope": "wrongly out",
    "safety_found": "safety",
    "aspect": "aspect",
    "language": "language",
    "calibration_error": "calibration error",
}


def evaluate_model(settings: Settings, *, as_json: bool, language: str | None, wrong: bool) -> int:
    """0 measured, 2 no model or no questions."""
    from nlu.rasa_local import RasaModel

    errors = Console(stderr=True, highlight=False)
    files = model_files(settings)
    questions = read_questions(files.root / "nlu" / "evaluation", files.words)
    questions = [each for each in questions if language in (None, each.language)]
    if not questions:
        errors.print("There are no questions for this language in nlu/evaluation.")
        return 2
    try:
        model = RasaModel.load(files.archive)
    except NluUnavailable as error:
        errors.print(str(error), markup=False)
        return 2
    judged = [
        Judged(question, model.parse(question.text))
        for question in track(questions, "Asking", console=errors, transient=True)
    ]
    found = report(judged)
    if as_json:
        sys.stdout.write(json.dumps(found, ensure_ascii=False, indent=2) + "\n")
    else:
        _print_tables(found, [each for each in judged if not each.right] if wrong else [])
    return 0


def _print_tables(found: dict[str, Any], wrong: list[Judged]) -> None:
    console = Console(highlight=False)
    rows = {"all": found["all"], **found["languages"], **found["variants"]}
    table = Table("", *COLUMNS.values(), title="Share in %, in brackets the 95 % interval")
    for name, figures in rows.items():
        table.add_row(name, *(_shown(figures[key]) for key in COLUMNS))
    console.print(table)
    for each in wrong:
        best = each.result.intents[0]
        console.print(
            f"{each.question.language} {each.question.topic} → {best.name} "
            f"{best.confidence:.2f}: {each.question.text}",
            markup=False,
        )


def _shown(value: Any) -> str:
    if isinstance(value, float):
        return f"{value * 100:.1f}"
    return f"{value['value'] * 100:.1f} ({value['low'] * 100:.0f}-{value['high'] * 100:.0f})"
