"""Put versions of the same tables beside each other: their difference may tell of nobody."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from bot.querylog.anonymity.checks import Check, check
from bot.querylog.anonymity.solving import solved
from bot.querylog.models import OTHER
from bot.querylog.smallest import SMALLEST
from bot.querylog.tables import Table


def exports(published: Iterable[Sequence[Table]]) -> Check:
    """Fails for a shown count or a growth under SMALLEST, or a hidden count that lies closer.

    published: of each table all versions that were shown, oldest first.
    """
    tables = [[each for each in versions if each.cells] for versions in published]
    shown = [count for versions in tables for table in versions for count in _shown(table)]
    grown = [growth for versions in tables for growth in _growths(versions)]
    widths = [bounds.width for versions in tables for bounds in solved(versions).values()]
    small = {
        "shown_under_ten": sum(count < SMALLEST for count in shown),
        "growths_under_ten": sum(0 < growth < SMALLEST for growth in grown),
        "hidden_found": sum(width < SMALLEST for width in widths),
    }
    return check(
        "exports",
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


def _growths(versions: Sequence[Table]) -> list[int]:
    """Of counts that two versions in a row show; "other" may hold other things in each."""
    return [
        abs(count - before)
        for earlier, later in pairwise(versions)
        for cell, count in later.cells.items()
        if OTHER not in cell
        if count is not None and (before := earlier.cells.get(cell)) is not None
    ]
