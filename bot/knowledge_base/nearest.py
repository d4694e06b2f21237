"""Find what a person meant by a name that does not exist."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

NOTHING = "none"  # the sentences choose other words when there is nothing near


def nearest(name: str, names: Iterable[str]) -> list[str]:
    """The existing names most like it, best first; [NOTHING] when none is."""
    by_folded = {_folded(each): each for each in names}
    close = get_close_matches(_folded(name), by_folded, n=3, cutoff=0.6)
    return [by_folded[each] for each in close] or [NOTHING]


def _folded(name: str) -> str:
    """Capitals, spaces and the kind of dash do not make another name."""
    return "-".join(name.casefold().replace("_", "-").split())
