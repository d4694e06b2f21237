"""`witaj evaluate`: how well messages are understood, as a summary, as JSON or as a page."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.progress import track

from bot.commands.evaluation.compared import comparison_json, print_comparison
from bot.commands.evaluation.findings import Findings, find, findings_json
from bot.commands.evaluation.meeting import Dialogue
from bot.commands.evaluation.tables import print_summary, print_wrong
from bot.commands.understanding import load_model, model_files
from bot.settings import Settings
from nlu.comparing import Comparison, compare
from nlu.evaluate import Judged, Question, QuestionsUnreadable, chosen, read_questions
from nlu.interface import NluUnavailable
from nlu.model_files import ModelFiles
from nlu.replacing import Load
from nlu.targets import Targets

MEASURED, UNUSABLE = 0, 2


@dataclass(frozen=True, slots=True)
class Wanted:
    """html: where the page goes.  against: the archive of another model."""

    as_json: bool = False
    html: Path | None = None
    language: str | None = None
    variant: str | None = None
    wrong: bool = False
    against: Path | None = None


@dataclass(frozen=True, slots=True)
class Asking:
    """Ask a model all questions, with a progress bar. Raises NluUnavailable."""

    load: Load
    errors: Console

    def __call__(self, archive: Path, questions: Sequence[Question]) -> list[Judged]:
        parse = self.load(archive)
        what = f"Asking {archive.name}"
        steps = track(questions, what, console=self.errors, transient=True)
        return [Judged(question, parse(question.text)) for question in steps]


def evaluate_model(
    settings: Settings,
    wanted: Wanted,
    *,
    files: ModelFiles | None = None,
    load: Load = load_model,
) -> int:
    """0 measured, 2 no model or no questions.  files: those of the project when none are given."""
    errors = Console(stderr=True, highlight=False)
    files = files or model_files(settings)
    ask = Asking(load, errors)
    try:
        questions = _questions(files, wanted)
        now = ask(files.archive, questions)
        compared = compare(ask(wanted.against, questions), now) if wanted.against else None
    except (NluUnavailable, QuestionsUnreadable) as error:
        errors.print(str(error), markup=False)
        return UNUSABLE
    found = find(now, _dialogue(settings), Targets.read())
    if wanted.html and not _written(wanted.html, found, compared, errors):
        return UNUSABLE
    _show(found, compared, wanted)
    return MEASURED


def _questions(files: ModelFiles, wanted: Wanted) -> list[Question]:
    """Raises QuestionsUnreadable, also when none is left."""
    every = read_questions(files.questions, files.words)
    questions = chosen(every, language=wanted.language, variant=wanted.variant)
    if not questions:
        languages = ", ".join(sorted({each.language for each in every})) or "none"
        variants = ", ".join(sorted({each.variant for each in every})) or "none"
        raise QuestionsUnreadable(
            f"There are no such questions in {files.questions}. Languages: {languages}. "
            f"Variants: {variants}."
        )
    return questions


def _dialogue(settings: Settings) -> Dialogue:
    """Raises KnowledgeInvalid or KnowledgeUnusable: danger phrases and topics stand there."""
    from bot.app import load_knowledge, load_texts
    from nlu.normalize import fold

    return Dialogue.of(load_knowledge(settings, load_texts()).current(), fold)


def _written(path: Path, found: Findings, compared: Comparison | None, errors: Console) -> bool:
    try:
        from bot.commands.evaluation.page import evaluation_page
    except ImportError:
        errors.print("The page needs matplotlib, which Rasa brings: use .venv (Python 3.10).")
        return False
    try:
        path.write_text(evaluation_page(found, compared), encoding="utf-8")
    except OSError as error:
        errors.print(f"{path} cannot be written: {error.strerror}", markup=False)
        return False
    errors.print(f"Written: {path}", markup=False, soft_wrap=True)
    return True


def _show(found: Findings, compared: Comparison | None, wanted: Wanted) -> None:
    if wanted.as_json:
        written = findings_json(found)
        if compared:
            written["against"] = comparison_json(compared)
        sys.stdout.write(json.dumps(written, ensure_ascii=False, indent=2) + "\n")
        return
    console = Console(highlight=False)
    print_summary(console, found)
    if compared:
        print_comparison(console, compared)
    if wanted.wrong:
        print_wrong(console, found.wrong)
