"""Say that something is being loaded, for a person who waits; nothing for a pipe."""

from __future__ import annotations

from contextlib import AbstractContextManager

from rich.console import Console


def loading(what: str) -> AbstractContextManager[object]:
    """A spinner on standard error; rich shows none where that is no terminal."""
    return Console(stderr=True).status(f"Loading {what} ...")
