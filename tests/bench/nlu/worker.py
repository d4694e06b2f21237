"""What a process of its own does: train on a set and answer its messages, or answer just one.

`python -m tests.bench.nlu.worker trial SYSTEM SET SENTENCES FOLDER` writes FOLDER/trial.json.
`python -m tests.bench.nlu.worker first SYSTEM ARCHIVE` writes first.json beside the archive.
Progress goes to standard output, a line "done of all: what" each time.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from tests.bench.nlu.public import part_of, read_set
from tests.bench.nlu.systems import SYSTEMS

TRIAL, FIRST = "trial.json", "first.json"
EVERY = 50  # messages between two lines of progress


def trial(system_name: str, set_name: str, sentences: int, folder: Path) -> None:
    system = SYSTEMS[system_name]()
    data = read_set(set_name)
    if sentences:
        data = part_of(data, sentences)
    archive = folder / "model.tar.gz"
    system.prepare()
    tell(0, 0, "training")
    started, worked = time.perf_counter(), time.process_time()
    note = system.train(data.train, data.language, archive)
    training, training_work = time.perf_counter() - started, time.process_time() - worked
    parse = system.load(archive)
    milliseconds: list[float] = []
    answers: dict[str, list[tuple[str, str, float]]] = {}
    every = sum(map(len, data.parts.values()))
    worked = time.process_time()
    for part, utterances in data.parts.items():
        answers[part] = []
        for each in utterances:
            started = time.perf_counter()
            label, confidence = parse(each.text)
            milliseconds.append((time.perf_counter() - started) * 1000)
            answers[part].append((each.label, label, confidence))
            if len(milliseconds) % EVERY == 0:
                tell(len(milliseconds), every, "answering")
    found = {
        "note": note,
        "training": training,
        "training_work": training_work,
        "milliseconds": milliseconds,
        "message_work": 1000 * (time.process_time() - worked) / every,
        "answers": answers,
    }
    (folder / TRIAL).write_text(json.dumps(found), encoding="utf-8")


def first(system_name: str, archive: Path) -> None:
    """The first answer of a fresh process; its parent measures the seconds."""
    parse = SYSTEMS[system_name]().load(archive)
    parse("Dzień dobry, hello")
    (archive.parent / FIRST).write_text(json.dumps({"memory": peak_memory()}), encoding="utf-8")


def peak_memory() -> int:
    """MB. Not getrusage: its peak counts the parent from before the program was loaded."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    [line] = [line for line in lines if line.startswith("VmHWM:")]
    return int(line.split()[1]) // 1024


def tell(done: int, every: int, what: str) -> None:
    sys.stdout.write(f"{done} of {every}: {what}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    if sys.argv[1] == "trial":
        trial(sys.argv[2], sys.argv[3], int(sys.argv[4]), Path(sys.argv[5]))
    else:
        first(sys.argv[2], Path(sys.argv[3]))
