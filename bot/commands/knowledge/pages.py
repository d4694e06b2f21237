"""Save a page that staff will open in a browser."""

from __future__ import annotations

from pathlib import Path

from bot.commands.knowledge.choosing import ChoiceUnknown
from bot.commands.knowledge.speaking import Speaker


def saved(page: str, path: Path, speaker: Speaker) -> None:
    """Whole or not at all. Raises ChoiceUnknown for a place that cannot be written to."""
    beside = path.with_name(f".{path.name}.part")
    try:
        beside.write_text(page, encoding="utf-8")
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        why = error.strerror or str(error)
        raise ChoiceUnknown("page-not-saved", path=str(path), why=why) from error
    speaker.say("page-saved", path=str(path))
