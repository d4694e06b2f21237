"""Run a trial in a process of its own and show how far it is."""

from __future__ import annotations

import json
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rich.progress import Progress, TaskID

from tests.bench.nlu.public import ROOT
from tests.bench.nlu.scoring import Answer
from tests.bench.nlu.worker import FIRST, TRIAL

_PROGRESS = re.compile(r"(\d+) of (\d+): (\w+)")
_EPOCHS = re.compile(r"Epochs:\s+(\d+)%")  # DIET's own bar


class TrialFailed(Exception):
    """The process of a trial ended with an error; its last words are in the message."""


@dataclass(frozen=True, slots=True)
class Start:
    """A fresh process until its first answer: seconds and megabytes."""

    seconds: float
    memory: int


@dataclass(frozen=True, slots=True)
class Trial:
    """answers: by part.  training: seconds.  size: bytes of the model.  note: mostly empty.

    training_work, message_work: seconds and milliseconds (mean) of processors, which others on
    the machine do not stretch.
    """

    answers: dict[str, list[Answer]]
    training: float
    training_work: float
    milliseconds: tuple[float, ...]
    message_work: float
    start: Start
    size: int
    note: str

    @property
    def median(self) -> float:
        return statistics.median(self.milliseconds)


def run_trial(system: str, set_name: str, progress: Progress, *, sentences: int = 0) -> Trial:
    """sentences: that many a label for training, 0 for all. Raises TrialFailed."""
    task = progress.add_task(f"{set_name}: {system}, training", total=None)
    with tempfile.TemporaryDirectory(prefix="witaj-bench-") as name:
        folder = Path(name)
        for line in _run("trial", system, set_name, str(sentences), name):
            _show(line, progress, task, f"{set_name}: {system}")
        found = json.loads((folder / TRIAL).read_text(encoding="utf-8"))
        archive = folder / "model.tar.gz"
        trial = _trial(found, archive, first_answer(system, archive))
    progress.remove_task(task)
    return trial


def first_answer(system: str, archive: Path) -> Start:
    started = time.perf_counter()
    for _ in _run("first", system, str(archive)):
        pass
    seconds = time.perf_counter() - started
    found = json.loads((archive.parent / FIRST).read_text(encoding="utf-8"))
    return Start(seconds, found["memory"])


def _trial(found: dict[str, Any], archive: Path, start: Start) -> Trial:
    answers = {
        part: [Answer(truth, label, confidence) for truth, label, confidence in given]
        for part, given in found["answers"].items()
    }
    return Trial(
        answers=answers,
        training=found["training"],
        training_work=found["training_work"],
        milliseconds=tuple(found["milliseconds"]),
        message_work=found["message_work"],
        start=start,
        size=archive.stat().st_size,
        note=found["note"],
    )


def _run(*arguments: str) -> Iterator[str]:
    """Lines of standard output; Rasa's bars in standard error too, cut where they redraw."""
    command = [sys.executable, "-m", "tests.bench.nlu.worker", *arguments]
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, cwd=ROOT
    )  # universal newlines: a carriage return ends a line
    assert process.stdout is not None
    last: list[str] = []
    with process:
        for line in process.stdout:
            last = [*last[-20:], line]
            yield line
    if process.returncode:
        raise TrialFailed("".join(last))


def _show(line: str, progress: Progress, task: TaskID, name: str) -> None:
    if found := _PROGRESS.match(line):
        done, every, what = int(found[1]), int(found[2]), found[3]
        progress.update(task, completed=done, total=every or None, description=f"{name}, {what}")
    elif found := _EPOCHS.search(line):
        progress.update(task, completed=int(found[1]), total=100)
