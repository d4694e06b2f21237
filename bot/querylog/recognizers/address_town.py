"""The town before a street: "65045, Одеса, вул. Преображенська 27"."""

from __future__ import annotations

import re

from bot.querylog.recognizers import address_parts as part
from bot.querylog.recognizers.base import NAMED
from bot.querylog.recognizers.gazetteer import is_first_name

_TOWN_BEFORE = re.compile(
    rf"(?:(?P<sure>{part.POSTAL_CODE},?\s(?:{part.TOWN_WORD})?|{part.TOWN_WORD}|"
    rf"(?<!\w)(?:w|z|в|у|ў|з|in|from)\s))?(?<!\w)(?P<town>{part.TOWN}),\s$",
    re.IGNORECASE,
)
_REACH = 60  # characters


def with_town(
    text: str, start: int, end: int, *, sure: bool = False, score: float = NAMED
) -> tuple[int, int, float]:
    """With the town that stands before; sure: only where something says that it is one."""
    first = max(0, start - _REACH)
    match = _TOWN_BEFORE.search(text[first:start])
    if match is None or not _is_town(text[first:start], match, sure=sure):
        return start, end, score
    said = match["sure"] or ""
    begin = match.start() if said[:1].isdigit() or "." in said else match.start("town")
    return first + begin, end, score


def _is_town(said_before: str, match: re.Match[str], *, sure: bool) -> bool:
    """A person may stand there too: "Anna, ul. Długa 5", "Jan Nowak, ul. Długa 5"."""
    if match["sure"]:
        return True
    is_alone = re.search(rf"[{part.CAPITAL}]\w*\s$", said_before[: match.start()]) is None
    return not sure and is_alone and not is_first_name(match["town"])
