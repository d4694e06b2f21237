"""Read what staff choose by options: languages, a situation, a moment."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.knowledge_base.hours import WARSAW
from bot.knowledge_base.nearest import NOTHING, nearest


class ChoiceUnknown(Exception):
    """There is no such choice. key, values: the sentence that says so."""

    def __init__(self, key: str, **values: str) -> None:
        super().__init__(key)
        self.key = key
        self.values = values


def chosen_languages(
    written: str | None, default: Sequence[str], allowed: Sequence[str]
) -> tuple[str, ...]:
    """ "pl,uk" as a tuple, each once. Raises ChoiceUnknown."""
    tags = [tag.strip() for tag in (written or "").split(",") if tag.strip()] or default
    for tag in tags:
        if tag not in allowed:
            raise ChoiceUnknown("unknown-lang", written=tag, allowed=", ".join(allowed))
    return tuple(dict.fromkeys(tags))


def chosen_situation(written: str | None, allowed: Sequence[str]) -> str | None:
    """Raises ChoiceUnknown."""
    if written is None or written in allowed:
        return written
    known = ", ".join(allowed) or NOTHING
    near = nearest(written, allowed)[0]
    raise ChoiceUnknown("unknown-situation", written=written, near=near, allowed=known)


def chosen_moment(written: str | None) -> datetime:
    """ "2026-11-23T10:00" where the offices are; None: now. Raises ChoiceUnknown."""
    if written is None:
        return datetime.now(WARSAW)
    try:
        at = datetime.fromisoformat(written)
    except ValueError:
        raise ChoiceUnknown("unknown-moment", written=written) from None
    return at if at.tzinfo else at.replace(tzinfo=WARSAW)
