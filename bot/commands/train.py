"""`witaj train`, with a progress bar; a model that understands less does not replace a better."""

from __future__ import annotations

from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from bot.commands.understanding import load_model, model_files
from bot.settings import Settings
from nlu.comparing import Comparison
from nlu.interface import NluUnavailable
from nlu.model_files import ModelFiles
from nlu.questions_file import QuestionsUnreadable, read_questions
from nlu.replacing import Load, Make, Replacement, replace_model
from nlu.train import READING, TrainingFailed, train

CURRENT, KEPT_OLD, FAILED = 0, 1, 2
COMPARED = {"topic": "topics", "safety_found": "danger"}


def train_with_progress(
    settings: Settings,
    *,
    force: bool,
    accept: bool = False,
    files: ModelFiles | None = None,
    make: Make | None = None,
    load: Load = load_model,
) -> int:
    """0 the model is current, 1 the old one was kept since the new is worse, 2 no training.

    files: those of the project when none are given.  make: trains; Rasa when nothing is given.
    """
    console = Console(stderr=True, highlight=False)
    files = files or model_files(settings)
    refused = accept and files.candidate.is_current()  # made before, and now to be taken
    if files.is_current() and not (force or refused):
        console.print(f"The model is current ({files.fingerprint()}); nothing to train.")
        return CURRENT
    try:
        questions = read_questions(files.questions, files.words)
        replacement = replace_model(
            files,
            make or (lambda candidate: _train(candidate, console, force=force)),
            questions=questions,
            load=load,
            accept=accept,
        )
    except (TrainingFailed, NluUnavailable, QuestionsUnreadable) as error:
        console.print(str(error), markup=False)
        return FAILED
    return _told(replacement, files, console)


def _train(candidate: ModelFiles, console: Console, *, force: bool) -> None:
    """A candidate that was refused before and is still current is not trained anew."""
    if not force and candidate.is_current():
        return
    columns = (
        SpinnerColumn(),
        TextColumn("Training: {task.description}"),
        BarColumn(),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=console) as progress:
        task = progress.add_task(READING, total=None)
        training = train(
            candidate,
            force=True,
            report=lambda step, steps, stage: progress.update(
                task, completed=step, total=steps, description=stage
            ),
        )
    console.print(f"Trained {training.fingerprint} in {training.seconds:.0f} s.")


def _told(replacement: Replacement, files: ModelFiles, console: Console) -> int:
    if replacement.uncompared:
        console.print(f"The new model is in use; {replacement.uncompared}.")
    if replacement.comparison:
        console.print(_beside(replacement.comparison), markup=False, soft_wrap=True)
    for sentence in replacement.worse:
        console.print(f"Worse: {sentence}.", markup=False, soft_wrap=True)
    if replacement.replaced:
        return CURRENT
    console.print(
        "The old model stays in use. See what changed: "
        f"witaj evaluate --against {files.candidate.archive}\n"
        "Take the new one all the same: witaj train --accept",
        markup=False,
        soft_wrap=True,
    )
    return KEPT_OLD


def _beside(found: Comparison) -> str:
    """ "Old and new on 1410 questions: topics 88.6 % → 90.1 %, danger ..." """
    parts = [
        f"{words} {before.value:.1%} → {now.value:.1%}"
        for name, words in COMPARED.items()
        if (before := found.before[name]).value is not None
        and (now := found.now[name]).value is not None
    ]
    total = found.now["calibration_error"].total
    return (
        f"Old and new model on {total} questions: {', '.join(parts)}; "
        f"{found.balance.gained} gained, {found.balance.lost} lost (p = {found.balance.p:.2g})."
    )
