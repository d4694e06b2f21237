"""What was measured as tables, once for the terminal and once as Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rich.box import SIMPLE
from rich.console import Group
from rich.table import Table

from tests.bench.nlu.published import PUBLISHED, Published
from tests.bench.nlu.running import Trial
from tests.bench.nlu.scoring import choose_threshold, score

NAMES = {"ours": "Witaj", "stock": "stock Rasa"}
HEAD = ("", "right", "F1", "oos", "thresholded", "training", "message")
LEGEND = (
    "right: accuracy in scope. F1: macro F1 of all labels. oos: share of out-of-scope messages "
    "found by the class. thresholded: right / oos with one threshold (behind @) chosen on val. "
    "training: seconds without imports. message: median of one answer. *: as published."
)


@dataclass(frozen=True, slots=True)
class Row:
    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table; the first row is the head.  notes: said below it."""

    title: str
    rows: Sequence[Sequence[str]]
    notes: tuple[str, ...] = ()


def own_sheet(rows: Iterable[Row]) -> Sheet:
    listed = [(row.name, row.value) for row in rows]
    return Sheet("Our own model, on nlu/evaluation", [("", ""), *listed])


def trial_sheet(
    name: str, title: str, trials: dict[str, Trial], failures: Sequence[str] = ()
) -> Sheet:
    """trials: by system, those of one run on one set."""
    rows = [_measured(NAMES[system], trial) for system, trial in trials.items()]
    rows += [_as_published(each) for each in PUBLISHED.get(name, ())]
    notes = [f"{NAMES[system]} {started(each)}" for system, each in trials.items()]
    notes += [f"{NAMES[system]}: {each.note}" for system, each in trials.items() if each.note]
    notes += failures
    if len(trials) > 1:
        notes.append(ratios(trials["ours"], trials["stock"]))
    return Sheet(title, [HEAD, *rows], tuple(notes))


def started(trial: Trial) -> str:
    """What a fresh process needs until its first answer."""
    return (
        f"gives its first answer after {trial.start.seconds:.1f} s with {trial.start.memory} MB; "
        f"its model file has {trial.size / 1e6:.0f} MB."
    )


def ratios(ours: Trial, stock: Trial) -> str:
    """How many times more the stock pipeline takes, from one run."""
    return (
        f"Stock Rasa takes {stock.training_work / ours.training_work:.0f} times as much work of "
        f"the processor to train, {stock.message_work / ours.message_work:.0f} times to answer; "
        f"{stock.start.seconds / ours.start.seconds:.1f} times as long until the first answer "
        f"and {stock.start.memory / ours.start.memory:.1f} times the memory."
    )


def to_rich(sheet: Sheet) -> Group:
    head, *rows = sheet.rows
    table = Table(*head, title=sheet.title, title_justify="left", box=SIMPLE, pad_edge=False)
    for row in rows:
        table.add_row(*row)
    return Group(table, *sheet.notes, "")


def to_markdown(sheet: Sheet) -> str:
    head, *rows = sheet.rows
    lines = [f"### {sheet.title}", "", _line(head), _line("---" for _ in head)]
    lines += [_line(row) for row in rows]
    lines += ["", *(f"- {note}" for note in sheet.notes)] if sheet.notes else []
    return "\n".join(lines) + "\n"


def _line(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def _measured(name: str, trial: Trial) -> tuple[str, ...]:
    plain = score(trial.answers["test"])
    limit = choose_threshold(trial.answers["val"]) if "val" in trial.answers else None
    limited = score(trial.answers["test"], limit) if limit is not None else None
    return (
        name,
        _percent(plain.accuracy),
        _percent(plain.macro_f1),
        _percent(plain.found),
        f"{_percent(limited.accuracy)}/{_percent(limited.found)} @{limit:.2f}" if limited else "",
        f"{trial.training:.1f} s",
        f"{trial.median:.2f} ms",
    )


def _as_published(each: Published) -> tuple[str, ...]:
    limited = "{:.1f}/{:.1f}".format(*each.with_threshold) if each.with_threshold else ""
    found = "" if each.found is None else f"{each.found:.1f}"
    return (f"{each.system} *", f"{each.accuracy:.1f}", "", found, limited, "", "")


def _percent(share: float | None) -> str:
    return "" if share is None else f"{100 * share:.1f}"
