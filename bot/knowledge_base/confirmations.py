"""What staff have confirmed: "still correct", with the day and who said it."""

from __future__ import annotations

from collections.abc import Mapping

from bot.dialogue.knowledge import Source
from bot.knowledge_base.dates import first_day


def confirmed_source(source: Source, confirmed: Mapping[str, str] | None) -> Source:
    """The source with the day of the confirmation, if that is the newer one."""
    if confirmed is None:
        return source
    published, day = first_day(source.as_of), first_day(confirmed["on"])
    if day is None or (published is not None and published >= day):
        return source
    return Source(source.url, confirmed["on"])
