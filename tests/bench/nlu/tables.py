"""What was measured as tables, once for the terminal and once as Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rich.table import Table

from tests.bench.nlu.published import PUBLISHED, Published
from tests.bench.nlu.running import Trial
from tests.bench.nlu.scoring import choose_threshold, score

NAMES = {"ours": "Witaj's pipeline", "stock": "Rasa's stock pipeline"}
HEAD = (
    *("", "accuracy", "macro F1", "out of scope found", "with one threshold"),
    *("training", "a message", "first answer", "memory"),
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
    notes = [f"{NAMES[system]}: {each.note}" for system, each in trials.items() if each.note]
    notes += failures
    if len(trials) > 1:
        notes.append(ratios(trials["ours"], trials["stock"]))
    return Sheet(title, [HEAD, *rows], tuple(notes))


def ratios(ours: Trial, stock: Trial) -> str:
    """How many times more the stock pipeline takes, from one run."""
    return (
        f"Rasa's stock pipeline takes {stock.training / ours.training:.1f} times as long to "
        f"train, {stock.median / ours.median:.1f} times to answer, "
        f"{stock.start.seconds / ours.start.seconds:.1f} times to give its first answer, and "
        f"{stock.start.memory / ours.start.memory:.1f} times the memory."
    )


def to_rich(sheet: Sheet) -> Table:
    head, *rows = sheet.rows
    table = Table(*head, title=sheet.title, caption="\n".join(sheet.notes), title_justify="left")
    for row in rows:
        table.add_row(*row)
    return table


def to_markdown(sheet: Sheet) -> str:
    head, *rows = sheet.rows
    lines = [f"### {sheet.title}", "", _line(head), _line("---" for _ in head)]
    lines += [_line(row) for row in rows]
    for note in sheet.notes:
        lines += ["", note]
    return "\n".join(lines) + "\n"


def _line(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def _measured(name: str, trial: Trial) -> tuple[str, ...]:
    plain = score(trial.answers["test"])
    limit = choose_threshold(trial.answers["val"]) if "val" in trial.answers else None
    limited = score(trial.answers["test"], limit) if limit is not None else None
    return (
        f"**{name}**",
        _percent(plain.accuracy),
        _percent(plain.macro_f1),
        _percent(plain.found),
        f"{_percent(limited.accuracy)} / {_percent(limited.found)} at {limit:.2f}"
        if limited
        else "",
        f"{trial.training:.1f} s",
        f"{trial.median:.2f} ms",
        f"{trial.start.seconds:.1f} s",
        f"{trial.start.memory} MB",
    )


def _as_published(each: Published) -> tuple[str, ...]:
    limited = "{:.1f} / {:.1f}".format(*each.with_threshold) if each.with_threshold else ""
    found = "" if each.found is None else f"{each.found:.1f}"
    return (f"{each.system} (published)", f"{each.accuracy:.1f}", "", found, limited, *[""] * 4)


def _percent(share: float | None) -> str:
    return "" if share is None else f"{100 * share:.1f}"
