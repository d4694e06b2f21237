"""Put versions of the same tables beside each other: their difference may tell of nobody."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import chain, pairwise
from typing import TypeAlias

from bot.querylog.anonymity.checks import Check, check
from bot.querylog.anonymity.solving import solved
from bot.querylog.models import OTHER
from bot.querylog.room import Cell
from bot.querylog.smallest import SMALLEST
from bot.querylog.tables import TOTAL, Table

Meaning: TypeAlias = "tuple[str, ...]"  # of a count: what it is a count of


def exports(published: Iterable[Sequence[Table]], name: str = "exports") -> Check:
    """Fails for a shown count or a growth under SMALLEST, or a hidden count that lies closer.

    published: of each table all versions that were shown, oldest first.
    """
    tables = [[each for each in versions if each.cells] for versions in published]
    shown = [count for versions in tables for table in versions for count in _shown(table)]
    widths = [bounds.width for versions in tables for bounds in solved(versions).values()]
    small = {
        "shown_under_ten": sum(count < SMALLEST for count in shown),
        "growths_under_ten": sum(growth < SMALLEST for growth in _growths(chain(*tables))),
        "hidden_found": sum(width < SMALLEST for width in widths),
    }
    return check(
        name,
        found=any(small.values()),
        tried=bool(shown),
        tables=len(tables),
        versions=sum(map(len, tables)),
        shown=len(shown),
        hidden=len(widths),
        **small,
    )


def _shown(table: Table) -> list[int]:
    return [count for count in table.cells.values() if count is not None]


def _growths(tables: Iterable[Table]) -> list[int]:
    """Differences of the same thing as tables and their versions show it.

    What is called "other" is left out: it may hold other things in each.
    """
    seen: dict[Meaning, set[int]] = defaultdict(set)
    for table in tables:
        for cell, count in table.cells.items():
            if count is not None and OTHER not in cell:
                seen[_meaning(table, cell)].add(count)
    return [b - a for counts in seen.values() for a, b in pairwise(sorted(counts))]


def _meaning(table: Table, cell: Cell) -> Meaning:
    """A total is the same in every table of the same things: "questions_by_topic_and_week"."""
    if TOTAL not in cell:
        return table.name, *cell
    things = table.name.partition("_by_")[0]
    named = [pair for pair in zip(table.dimensions, cell, strict=True) if pair[1] != TOTAL]
    return things, *chain(*named)
