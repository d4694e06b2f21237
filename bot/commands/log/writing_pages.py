"""Put a page where the analyst wants it, and say so on standard error."""

from __future__ import annotations

from pathlib import Path

from rich.console import Console


def written(path: Path, page: str) -> bool:
    """False when the file cannot be written; the reason has been said."""
    errors = Console(stderr=True, highlight=False, soft_wrap=True)
    try:
        path.write_text(page, encoding="utf-8")
    except OSError as error:
        errors.print(f"{path} cannot be written: {error.strerror}", markup=False)
        return False
    errors.print(f"Written: {path}", markup=False)
    return True
