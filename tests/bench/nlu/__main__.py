"""`make bench-nlu`: our own model, then our pipeline and Rasa's stock one on public data.

Every trial has a process of its own, one after the other. Large sets are trained with the stock
pipeline only when BENCH_FULL=1 (minutes to hours); by default both learn from a part of CLINC150.
"""

from __future__ import annotations

import argparse
import os
import platform
from datetime import datetime, timezone
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from tests.bench.nlu.own import measure_own
from tests.bench.nlu.public import FOLDER, NAMES, PublicSet, part_of, read_set
from tests.bench.nlu.report import write_report
from tests.bench.nlu.running import Trial, TrialFailed, run_trial
from tests.bench.nlu.tables import LEGEND, Sheet, own_sheet, to_rich, trial_sheet

OWN, PART = "own", "clinc-part"
CHOICES = (OWN, *NAMES[:2], PART, *NAMES[2:])
SMALL = ("hwu20", "small", PART)  # the stock pipeline trains in minutes
SENTENCES = 10  # an intent, in the part of CLINC150


def main() -> None:
    arguments = read_arguments()
    console = Console()
    chosen = arguments.only
    if not FOLDER.is_dir():
        console.print(f"No public benchmarks at {FOLDER}: only our own model is measured.")
        chosen = [name for name in chosen if name == OWN]
    full = os.environ.get("BENCH_FULL") == "1"
    if full and not arguments.without_stock:
        console.print("BENCH_FULL=1: the stock pipeline takes up to an hour on a large set.")
    sheets: list[Sheet] = []
    bars = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    for name in chosen:
        stock = not arguments.without_stock and (full or name in SMALL)
        with Progress(*bars, console=console, transient=True) as progress:
            sheets.append(sheet_of(name, progress, stock=stock, sentences=arguments.sentences))
        console.print(to_rich(sheets[-1]), highlight=False)
        if arguments.markdown:  # after each, so that a long run can be broken off
            write_report(arguments.markdown, sheets, circumstances())
    console.print(LEGEND, style="dim", highlight=False)


def read_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make bench-nlu", description=__doc__)
    parser.add_argument("--only", type=names, default=CHOICES, help=", ".join(CHOICES))
    parser.add_argument("--without-stock", action="store_true", help="our pipeline alone")
    parser.add_argument(
        "--sentences", type=int, default=SENTENCES, help=f"an intent, in {PART} ({SENTENCES})"
    )
    parser.add_argument("--markdown", type=Path, help="write the tables into this file too")
    return parser.parse_args()


def names(listed: str) -> list[str]:
    found = listed.split(",")
    for name in found:
        if name not in CHOICES:
            raise argparse.ArgumentTypeError(f"{name!r} is none of {', '.join(CHOICES)}")
    return found


def sheet_of(name: str, progress: Progress, *, stock: bool, sentences: int) -> Sheet:
    if name == OWN:
        return own_sheet(measure_own(progress))
    whole = name.removesuffix("-part")
    data = read_set(whole)
    if name == PART:
        data = part_of(data, sentences)
    trials: dict[str, Trial] = {}
    failures = []
    for system in ("ours", "stock") if stock else ("ours",):
        try:
            wanted = sentences if name == PART else 0
            trials[system] = run_trial(system, whole, progress, sentences=wanted)
        except TrialFailed as error:
            failures.append(f"{system} failed: {str(error)[-300:]}")
    return trial_sheet(data.name, headline(data), trials, failures)


def headline(data: PublicSet) -> str:
    labels = len({each.label for each in data.train})
    return f"{data.title}: {len(data.train):,} sentences to learn from, {labels} labels"


def circumstances() -> str:
    today = datetime.now(timezone.utc).date().isoformat()
    allowed = len(os.sched_getaffinity(0))
    return (
        f"Measured on {today}, Python {platform.python_version()}, "
        f"{allowed} of {os.cpu_count()} processors.\n\n{LEGEND}"
    )


if __name__ == "__main__":
    main()
