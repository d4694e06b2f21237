"""`witaj train`, with a progress bar."""

from __future__ import annotations

from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from bot.commands.understanding import model_files
from bot.settings import Settings
from nlu.train import READING, TrainingFailed, train


def train_with_progress(settings: Settings, *, force: bool) -> int:
    """0 when the model is current afterwards, 2 when it cannot be trained."""
    console = Console(stderr=True, highlight=False)
    files = model_files(settings)
    if not force and files.is_current():
        console.print(f"The model is current ({files.fingerprint()}); nothing to train.")
        return 0
    columns = (
        SpinnerColumn(),
        TextColumn("Training: {task.description}"),
        BarColumn(),
        TimeElapsedColumn(),
    )
    try:
        with Progress(*columns, console=console) as progress:
            task = progress.add_task(READING, total=None)
            training = train(
                files,
                force=True,
                report=lambda step, steps, stage: progress.update(
                    task, completed=step, total=steps, description=stage
                ),
            )
    except TrainingFailed as error:
        console.print(str(error), markup=False)
        return 2
    console.print(f"Trained {training.fingerprint} in {training.seconds:.0f} s.")
    return 0
