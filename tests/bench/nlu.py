"""`make bench-nlu`: milliseconds a message, seconds to load and to train, beside a reference.

The reference is one scikit-learn vectorizer call on the same text: a ratio in one run says more
than milliseconds on a noisy machine.
"""

from __future__ import annotations

import resource
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from rich.console import Console
from rich.progress import track
from rich.table import Table
from sklearn.feature_extraction.text import TfidfVectorizer

from bot.commands.understanding import model_files
from bot.settings import Settings
from nlu.evaluate import read_questions
from nlu.rasa_local import RasaModel
from nlu.train import train

ROOT = Path(__file__).resolve().parent.parent.parent


def main() -> None:
    console = Console()
    files = model_files(Settings())
    questions = read_questions(ROOT / "nlu" / "evaluation", files.words)
    texts = [question.text for question in questions]
    started = time.perf_counter()
    model = RasaModel.load(files.archive)
    loading = time.perf_counter() - started
    reference = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5)).fit(texts)
    ours = milliseconds(model.parse, texts, "understanding")
    theirs = milliseconds(lambda text: reference.transform([text]), texts, "reference")
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    training = train(files, force=True)
    table = Table("", "")
    table.add_row("messages", str(len(texts)))
    table.add_row("median", f"{statistics.median(ours):.2f} ms")
    table.add_row("95th percentile", f"{statistics.quantiles(ours, n=20)[-1]:.2f} ms")
    ratio = statistics.median(ours) / statistics.median(theirs)
    table.add_row("of one TfidfVectorizer.transform", f"{ratio:.1f} times")
    table.add_row("loading", f"{loading:.1f} s")
    table.add_row("training", f"{training.seconds:.0f} s")
    table.add_row("memory after loading", f"{memory} MB")
    console.print(table)


def milliseconds(work: Callable[[str], object], texts: list[str], name: str) -> list[float]:
    taken = []
    for text in track(texts, name):
        started = time.perf_counter()
        work(text)
        taken.append((time.perf_counter() - started) * 1000)
    return taken


if __name__ == "__main__":
    main()
