"""`make bench-knowledge`: seconds to load, check and reload the knowledge, milliseconds an answer.

Once for the real base and once for one 20 times as large (large_base.py). Seconds are the best of
a few runs, as others may use the machine. They are also told in passes of PyYAML's parser in C
over the YAML files of the real base, which says more than seconds do on another machine.
"""

from __future__ import annotations

import asyncio
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import yaml
from rich.console import Console
from rich.table import Table

from bot.app import (
    NoQueryLog,
    NoUnderstanding,
    Understanding,
    load_texts,
    make_assistant,
    unconfirmed_marks,
)
from bot.dialogue.messages import Action, ActionKind, IncomingMessage, Kind
from bot.knowledge_base.hours import WARSAW
from bot.knowledge_base.loader import load_or_raise
from bot.knowledge_base.reload import ReloadingKnowledge
from bot.knowledge_base.remembered import Memory
from bot.settings import Settings
from tests.bench.large_base import TIMES, make_large

RUNS = 3
PRESSES = 200
AT = datetime(2026, 11, 23, 10, tzinfo=WARSAW)


@dataclass(frozen=True, slots=True)
class Figure:
    """unit: "s", "ms" or nothing."""

    name: str
    unit: str
    value: float


def main() -> None:
    with TemporaryDirectory() as folder:
        small, large = Path(folder) / "real", Path(folder) / "large"
        make_large(small, times=1)
        make_large(large)
        one_pass = best(lambda: parse_all(small))
        columns = [figures(base) for base in (small, large)]
    table = Table("", "", "real", "passes", f"{TIMES} times", "passes")
    for pair in zip(*columns, strict=True):
        cells = [cell for figure in pair for cell in (shown(figure), passes(figure, one_pass))]
        table.add_row(pair[0].name, pair[0].unit, *cells)
    console = Console()
    console.print(f"One pass: {one_pass:.3f} s. Python {sys.version.split()[0]}")
    console.print(table)


def figures(base: Path) -> list[Figure]:
    marks = unconfirmed_marks(load_texts())
    loading = best(lambda: load_or_raise(base, marks))
    working = best(lambda: load_or_raise(base, marks), time.process_time)
    memory = Memory()
    load_or_raise(base, marks, memory)
    knowledge = ReloadingKnowledge(base, marks)
    return [
        Figure("files", "", sum(path.is_file() for path in base.rglob("*"))),
        Figure("load, as the bot does", "s", loading),
        Figure("the same, seconds of its processor", "s", working),
        Figure("witaj knowledge check, with its start", "s", best(lambda: check(base))),
        Figure("load again after one edit", "s", best(lambda: load_edited(base, marks, memory))),
        Figure("look for edits", "ms", 1000 * best(knowledge.look)),
        Figure("from a save until it is served", "s", asyncio.run(until_served(base, knowledge))),
        Figure("answer to a button, median", "ms", asyncio.run(answer(knowledge))),
    ]


def shown(figure: Figure) -> str:
    return f"{figure.value:.2f}" if figure.unit else str(int(figure.value))


def passes(figure: Figure, one_pass: float) -> str:
    return f"{figure.value / one_pass:.0f}" if figure.unit == "s" else ""


def best(work: Callable[[], object], clock: Callable[[], float] = time.perf_counter) -> float:
    return min(seconds(work, clock) for _ in range(RUNS))


def seconds(work: Callable[[], object], clock: Callable[[], float]) -> float:
    started = clock()
    work()
    return clock() - started


def parse_all(base: Path) -> None:
    for path in base.rglob("*.yml"):
        yaml.load(path.read_bytes(), yaml.CSafeLoader)


def check(base: Path) -> None:
    command = [sys.executable, "-m", "bot", "knowledge", "check", str(base)]
    subprocess.run(command, stdout=subprocess.DEVNULL, check=False)


def load_edited(base: Path, marks: dict[str, str], memory: Memory) -> None:
    edit(base)
    load_or_raise(base, marks, memory)


def edit(base: Path) -> None:
    """A line end more: another file, the same meaning."""
    with next(base.glob("topics/*/*/pl.md")).open("ab") as file:
        file.write(b"\n")


async def until_served(base: Path, knowledge: ReloadingKnowledge) -> float:
    watching = asyncio.create_task(knowledge.watch())
    await asyncio.sleep(1)
    before = knowledge.current()
    edit(base)
    started = time.perf_counter()
    while knowledge.current() is before:
        await asyncio.sleep(0.01)
    watching.cancel()
    return time.perf_counter() - started


async def answer(knowledge: ReloadingKnowledge) -> float:
    """Milliseconds; each press opens another topic, so that no text is filled already."""
    snapshot = knowledge.current()
    assistant = make_assistant(
        Settings(),
        understanding=Understanding(NoUnderstanding("measuring"), "none"),
        knowledge=knowledge,
        texts=load_texts(),
        log=NoQueryLog(),
    )
    topics = list(snapshot.topics)
    taken = []
    for number in range(PRESSES):
        topic, language = topics[number % len(topics)], snapshot.languages[number % 5]
        action = Action(ActionKind.TOPIC, topic)
        message = IncomingMessage(
            str(number), AT, Kind.ACTION, action=action, client_language=language
        )
        started = time.perf_counter()
        await assistant.respond(message)
        taken.append((time.perf_counter() - started) * 1000)
    return statistics.median(taken)


if __name__ == "__main__":
    main()
