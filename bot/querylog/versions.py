"""What may be shown of a table that was shown before: two versions tell their difference too.

Counts only grow. So a hidden count lies between what it was in the version before and what it
became in the one after, and must keep its range within these bounds (protection.py). A new
version that would take it from an earlier one hides more; where that does not help, the last
version is shown again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from bot.querylog.protection import Shown, all_protected
from bot.querylog.suppression import Earlier, suppress
from bot.querylog.tables import Table


@dataclass(frozen=True, slots=True)
class Version:
    """day: of the city's calendar, when it was made.  whole: with what was hidden in `shown`.

    shown: without cells where other tables had a new version on that day, and this one had none.
    """

    day: date
    whole: Table
    shown: Table


def next_version(table: Table, earlier: Sequence[Version], day: date) -> Version:
    """A new version, or the last of the earlier ones (oldest first) when that must do."""
    published = [Shown.of(each.whole, each.shown) for each in earlier if each.shown.cells]
    if not published:
        return Version(
            day, table, suppress(table, Earlier(earlier[-1].whole) if earlier else None)
        )
    for what in _ever_more_hidden(published[-1], earlier[-1].whole):
        shown = suppress(table, what)
        if not shown.cells:
            break
        if all_protected([*published, Shown.of(table, shown)]):
            return Version(day, table, shown)
    return next(each for each in reversed(earlier) if each.shown.cells)


def _ever_more_hidden(last: Shown, whole: Table) -> Iterator[Earlier]:
    yield Earlier(whole)
    yield Earlier(whole, last.pools, last.hidden)
