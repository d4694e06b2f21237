"""Measure our own model: a message, loading, memory, the file, training, a cold start."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from rich.progress import Progress, TaskID
from sklearn.feature_extraction.text import TfidfVectorizer

from bot.commands.understanding import model_files
from bot.settings import Settings
from nlu.evaluate import read_questions
from nlu.examples import read_examples
from nlu.model_files import ModelFiles
from nlu.pipeline import train_pipeline
from nlu.rasa_local import RasaModel
from nlu.train import quieten_rasa, read_config
from tests.bench.nlu.public import ROOT
from tests.bench.nlu.running import first_answer
from tests.bench.nlu.tables import Row


def measure_own(progress: Progress) -> list[Row]:
    """The reference is one scikit-learn call on the same text: on a noisy machine a ratio in one
    run says more than milliseconds."""
    files = model_files(Settings())
    task = progress.add_task("our model: training", total=None)
    with tempfile.TemporaryDirectory(prefix="witaj-bench-") as folder:
        archive = Path(folder) / "model.tar.gz"
        training = train(files, archive, lambda stage: told(progress, task, stage))
        start = first_answer("ours", archive)
        started = time.perf_counter()
        model = RasaModel.load(archive)
        loading = time.perf_counter() - started
        size = archive.stat().st_size
    texts = [each.text for each in read_questions(ROOT / "nlu" / "evaluation", files.words)]
    reference = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5)).fit(texts)
    progress.update(task, description="our model: answering", total=2 * len(texts), completed=0)
    ours = milliseconds(model.parse, texts, progress, task)
    theirs = milliseconds(lambda text: reference.transform([text]), texts, progress, task)
    progress.remove_task(task)
    ratio = statistics.median(ours) / statistics.median(theirs)
    return [
        Row("messages", str(len(texts))),
        Row("median", f"{statistics.median(ours):.2f} ms"),
        Row("95th percentile", f"{statistics.quantiles(ours, n=20)[-1]:.2f} ms"),
        Row("median of one TfidfVectorizer.transform", f"{ratio:.1f} times"),
        Row("loading", f"{loading:.1f} s"),
        Row("first answer of a fresh process", f"{start.seconds:.1f} s"),
        Row("memory after it", f"{start.memory} MB"),
        Row("model file", f"{size / 1e6:.0f} MB"),
        Row("training", f"{training:.0f} s"),
    ]


def milliseconds(
    work: Callable[[str], object], texts: Sequence[str], progress: Progress, task: TaskID
) -> list[float]:
    taken = []
    for text in texts:
        started = time.perf_counter()
        work(text)
        taken.append((time.perf_counter() - started) * 1000)
        progress.advance(task)
    return taken


def train(files: ModelFiles, archive: Path, report: Callable[[str], None]) -> float:
    """Seconds from files to archive; apart from the model in use, which others may be reading."""
    quieten_rasa()
    import nlu.components.stages  # noqa: F401  imports do not count

    started = time.perf_counter()
    train_pipeline(
        read_config(files),
        read_examples(files),
        archive,
        places=files.words.names,
        report=report,
    )
    return time.perf_counter() - started


def told(progress: Progress, task: TaskID, stage: str) -> None:
    progress.update(task, description=f"our model: training, {stage}")
