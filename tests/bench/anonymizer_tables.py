"""Show the anonymizer's figures in the terminal."""

from __future__ import annotations

from collections.abc import Iterator

from rich.box import SIMPLE
from rich.console import Group as Lines
from rich.table import Table

from nlu.rates import Rate
from tests.bench.anonymizer_figures import (
    ALARMS_WANTED,
    ALL,
    FOUND_WANTED,
    MILLISECONDS_WANTED,
    Group,
    alarms,
    groups,
    speed,
)
from tests.querylog.quality import Result

HEAD = ("type", "lang", "n", "found", "95 %", "exact", "covered", "whole", "wanted")
LEGEND = (
    "found: a placeholder of the same type touches the value, with Wilson's 95 % interval. "
    "exact: from its first letter to its last. covered: no letter or digit of it remains. whole: "
    "so many values can still be read in the redacted text (wanted: 0). !: not as wanted."
)


def shown(result: Result) -> Lines:
    return Lines(_found_table(result), _alarms_table(result), _speed_line(result), "", LEGEND)


def wrong_lines(result: Result) -> Iterator[str]:
    """What was missed, left whole or found in clean messages; all of it is made up."""
    for each in result.verdicts:
        if not each.found or each.whole:
            what = "LEFT WHOLE" if each.whole else "another type" if each.covered else "in part"
            yield f"{each.message.language} {each.type} {what}: {each.value} | {each.message.text}"
    for message, spans in result.alarms:
        for span in spans:
            value = message.text[span.start : span.end]
            yield f"{message.language} {span.type} false alarm: {value} | {message.text}"


def _found_table(result: Result) -> Table:
    table = Table(*HEAD, box=SIMPLE, padding=(0, 1, 0, 0))
    for group in groups(result):
        together = group.language == ALL
        table.add_row(*_found_row(group), style="bold" if together else "")
    return table


def _found_row(group: Group) -> tuple[str, ...]:
    wanted, together = FOUND_WANTED[group.type], group.language == ALL
    return (
        group.type if together else "",
        group.language,
        str(len(group.verdicts)),
        _percent(group.found) + (" !" if group.found.value < wanted else ""),
        _interval(group.found),
        _percent(group.rate(lambda each: each.exact)),
        _percent(group.rate(lambda each: each.covered)),
        str(group.whole),
        f"{100 * wanted:.1f}" if together else "",
    )


def _alarms_table(result: Result) -> Table:
    head = ("clean messages", "n", "with a false alarm", "95 %", "wanted")
    table = Table(*head, box=SIMPLE, pad_edge=False)
    for language, rate in alarms(result).items():
        share = _percent(rate) + (" !" if rate.value > ALARMS_WANTED else "")
        most = f"at most {100 * ALARMS_WANTED:.1f}" if language == ALL else ""
        table.add_row(language, str(rate.total), share, _interval(rate), most)
    return table


def _speed_line(result: Result) -> str:
    median, late = speed(result)
    return (
        f"{len(result.milliseconds)} messages: median {median:.1f} ms (wanted: "
        f"{MILLISECONDS_WANTED:.0f}), 95th percentile {late:.1f} ms"
    )


def _percent(rate: Rate) -> str:
    return f"{100 * rate.value:.1f}"


def _interval(rate: Rate) -> str:
    low, high = rate.interval
    return f"{100 * low:.1f}-{100 * high:.1f}".removesuffix(".0")  # "-100": 80 columns hold it
