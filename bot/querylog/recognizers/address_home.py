"""Tell the street and house of somebody's home from other names with a number behind them."""

from __future__ import annotations

import re

from bot.querylog.recognizers.address_parts import TOWN
from bot.querylog.recognizers.address_words import ADJECTIVE, HOME, MEASURE
from bot.querylog.recognizers.context import before

REACH_OF_HOME = 45  # characters
_IN = re.compile(r"(?:^|\s)(?:w|we|в|у|ў|in)\s$", re.IGNORECASE)
_STREET_PREPOSITION = re.compile(
    r"(?<!\w)(?:na|przy|на|при|по|па|at|on|біля|возле|каля|near)\s$", re.IGNORECASE
)
_FROM_STREET = re.compile(
    r"(?<!\w)(?:z|ze|spod|pod|from|с|со|із|з|ад|са|під|пад|под)\s$", re.IGNORECASE
)
_TOWN_AND_COMMA = re.compile(rf"(?<!\w){TOWN},\s$")
_BEGINS = re.compile(r"(?:^|[,:(]\s?)$")  # a clause
_STREET_ADJECTIVE = re.compile(r"\w{3,}(?:[sc]k|dzk)(?:a|iej)|\w{3,}[сц]ь?к(?:а|ая|ой|ій|ай)")
_CLAUSE_ENDS = re.compile(r"\s*(?:[,.;:!?)\n]|$)")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_AREA = re.compile(r"\d{2,3}\s?[mм]2$")


def is_home(text: str, match: re.Match[str], start: int) -> bool:
    """Not "w Lublinie 5": streets take another preposition than towns."""
    said_before = before(text, start, reach=REACH_OF_HOME)
    if _IN.search(said_before):
        return False
    name = text[start : match.end("name")]
    return (
        HOME.search(said_before) is not None
        or _is_all_of_a_clause(text, match, said_before)
        or _is_adjective_of_a_street(match, name, said_before)
    )


def _is_all_of_a_clause(text: str, match: re.Match[str], said_before: str) -> bool:
    """ "from Kurczaba 21", "Asnyka 22, Wieliczka": with a town or "from", and nothing behind."""
    if _CLAUSE_ENDS.match(text, match.end()) is None:
        return False
    written = match.group()
    has_town = "," in written and not written.rstrip()[-1:].isdigit()
    is_left = _FROM_STREET.search(said_before) is not None and "," not in written
    return has_town or is_left or _TOWN_AND_COMMA.search(said_before) is not None


def _is_adjective_of_a_street(match: re.Match[str], name: str, said_before: str) -> bool:
    if ADJECTIVE.fullmatch(name) is None:
        return False
    has_letter = match.group().rstrip()[-1:].isalpha()
    begins = _BEGINS.search(said_before) and _STREET_ADJECTIVE.fullmatch(name)
    return has_letter or bool(begins) or _STREET_PREPOSITION.search(said_before) is not None


def is_house(text: str, match: re.Match[str]) -> bool:
    """Not "on the street already 5 days", not a year."""
    written = match.group()
    is_count = MEASURE.match(text, match.end()) is not None or _AREA.search(written) is not None
    return not is_count and not _YEAR.search(written)
