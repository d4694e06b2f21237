"""`witaj log train-names`: train the model of names, when anything it is made from changed."""

from __future__ import annotations

from collections import defaultdict

from rich.console import Console
from rich.progress import Progress

from bot.commands.understanding import model_files
from bot.querylog.names.files import NAMES_FILES, NamesFiles, fingerprint
from bot.settings import Settings
from nlu.model_files import ModelFiles


def train_names(settings: Settings, *, force: bool, files: NamesFiles = NAMES_FILES) -> int:
    """Takes one to two minutes on two processors. Raises DataUnreadable."""
    console = Console(stderr=True, highlight=False)
    utterances = model_files(settings)
    made_from = fingerprint(utterances.data.rglob("*.yml"))
    if files.trained_fingerprint() == made_from and not force:
        console.print(f"The model of names is current ({made_from}); nothing to train.")
        return 0
    _train(utterances, files, made_from, console)
    return 0


def _train(utterances: ModelFiles, files: NamesFiles, made_from: str, console: Console) -> None:
    from bot.querylog.names.training import train

    plain = _by_language(utterances)
    with Progress(console=console, transient=True) as progress:
        task = progress.add_task("Training: names of persons", total=None)
        trained = train(
            plain, report=lambda step, steps: progress.update(task, completed=step, total=steps)
        )
    files.save(trained, made_from)
    console.print(f"Trained the model of names ({made_from}) in {trained.seconds:.0f} s.")


def _by_language(utterances: ModelFiles) -> dict[str, list[str]]:
    """The utterances that the understanding is trained on: they name nobody."""
    from nlu.examples import read_examples

    texts = defaultdict(list)
    for example in read_examples(utterances):
        texts[example.language].append(example.text)
    return dict(texts)
