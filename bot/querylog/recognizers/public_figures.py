"""Persons of public life and history: who asks about them names nobody in private."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from bot.querylog.names.words import skeleton

_LIST = Path(__file__).parent.parent / "names" / "people" / "famous.txt"
_STEM = 5  # letters; what follows is the ending of a case


def is_public_figure(name: str) -> bool:
    """First and last name, in any case and any letters ("Adama Mickiewicza")."""
    return _stems(name) in _figures()


@lru_cache(maxsize=1)
def _figures() -> frozenset[frozenset[str]]:
    lines = _LIST.read_text(encoding="utf-8").splitlines()
    names = [name for line in lines if not line.startswith("#") for name in line.split("|")]
    return frozenset(_stems(name) for name in names if " " in name)


def _stems(name: str) -> frozenset[str]:
    return frozenset(skeleton(word)[:_STEM] for word in name.split())
