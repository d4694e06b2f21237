"""Two models side by side: in the terminal and as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot.commands.evaluation.names import GROUPS, interval, percent
from bot.commands.evaluation.tables import colored, simple_table
from nlu.comparing import SURE, Balance, Change, Comparison
from nlu.evaluate import as_json
from nlu.rates import Figure

LESS_IS_BETTER = ("false", "wrong", "abstained", "error", "rejects")
SHOWN = 30  # changed questions; all of them stand in the page and in JSON


def print_comparison(console: Console, found: Comparison) -> None:
    console.print(_figures(found))
    console.print(Text(verdict(found)))
    for title, balances in (("Languages", found.languages), ("Topics", found.topics)):
        if lost := losers(balances):
            console.print(_losers(f"{title} that lost", lost))
    for title, changes in (
        ("About danger, and only the other model hears it", found.safety_lost),
        ("Lost: only the other model understands them", found.lost),
        ("Gained: only the model in use understands them", found.gained),
    ):
        _print_changes(console, title, changes)


def comparison_json(found: Comparison) -> dict[str, Any]:
    """As the value has it, with the p of each balance."""
    written: dict[str, Any] = as_json(found)
    return {
        **written,
        "balance": _balance(found.balance),
        "languages": {name: _balance(each) for name, each in found.languages.items()},
        "topics": {name: _balance(each) for name, each in found.topics.items()},
    }


def verdict(found: Comparison) -> str:
    balance = found.balance
    sure = "clear" if balance.p < SURE else "may be chance"
    return (
        f"Topics: {balance.gained} questions gained, {balance.lost} lost; exact McNemar test "
        f"p = {balance.p:.2g} ({sure})."
    )


def losers(balances: Mapping[str, Balance]) -> dict[str, Balance]:
    return {name: each for name, each in balances.items() if each.worse}


@dataclass(frozen=True, slots=True)
class Row:
    """better: None where there is no change worth showing."""

    before: Figure
    now: Figure
    change: str
    better: bool | None


def side_by_side(found: Comparison) -> dict[str, Row]:
    """By figure; those that both models have."""
    return {
        name: Row(before, now, f"{change * 100:+.1f}", _better(name, change))
        for name, before in found.before.items()
        if (now := found.now[name]).value is not None and before.value is not None
        for change in [now.value - before.value]
    }


def _better(name: str, change: float) -> bool | None:
    if abs(change) < 0.0005:  # less than what is shown
        return None
    return (change > 0) != any(word in name for word in LESS_IS_BETTER)


def _figures(found: Comparison) -> Table:
    rows = side_by_side(found)
    table = simple_table("Two models, in %", "", "other", "in use", "95 %", "change")
    for title, names in GROUPS.items():
        table.add_row(Text(title, style="bold"))
        for name, words in names.items():
            if row := rows.get(name):
                table.add_row(f"  {words}", *_shown(row))
    return table


def _shown(row: Row) -> tuple[str | Text, ...]:
    change = colored(row.change, row.better)
    return percent(row.before.value), percent(row.now.value), interval(row.now), change


def _losers(title: str, lost: Mapping[str, Balance]) -> Table:
    table = simple_table(title, "", "gained", "lost", "p")
    for name, each in lost.items():
        table.add_row(name, str(each.gained), str(each.lost), f"{each.p:.2g}")
    return table


def _print_changes(console: Console, title: str, changes: tuple[Change, ...]) -> None:
    if not changes:
        return
    console.print(f"{title}: {len(changes)}", style="bold")
    for each in changes[:SHOWN]:
        console.print(
            f"  {each.language} {each.topic}: {each.before} → {each.now}: {each.text}",
            markup=False,
            soft_wrap=True,
        )
    if len(changes) > SHOWN:
        console.print(f"  ... and {len(changes) - SHOWN} more; all of them: --json or --html")


def _balance(each: Balance) -> dict[str, Any]:
    return {"gained": each.gained, "lost": each.lost, "p": float(f"{each.p:.3g}")}
