"""Persons of public life and history: who asks about them names nobody in private."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from bot.querylog.names.words import skeleton

_LIST = Path(__file__).parent.parent / "names" / "people" / "famous.txt"
_STEM, _FIRST_STEM = 6, 3  # letters; what follows is the ending of a case

Stems = tuple[frozenset[str], str]


def is_public_figure(name: str) -> bool:
    """First and last name, in any case and any letters ("Adama Mickiewicza")."""
    return " " in name and _stems(name) in _figures()


@lru_cache(maxsize=1)
def _figures() -> frozenset[Stems]:
    lines = _LIST.read_text(encoding="utf-8").splitlines()
    names = [name for line in lines if not line.startswith("#") for name in line.split("|")]
    return frozenset(_stems(name) for name in names if " " in name)


def _stems(name: str) -> Stems:
    *first, last = (skeleton(word) for word in name.split())
    return frozenset(word[:_FIRST_STEM] for word in first), last[:_STEM]
