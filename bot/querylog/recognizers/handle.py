"""Names of accounts: "@olena_k", "telegram: olena_k", "my insta is olenak", "olena_k85"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.querylog.recognizers.base import LIKELY, NAMED, POSSIBLE, SearchRecognizer
from bot.querylog.recognizers.handle_words import ACCOUNT, HAS_MARK, LINK, SERVICE, is_no_account
from bot.querylog.recognizers.url import is_personal

_AT = re.compile(r"(?<![\w.@/])@(?=[\d._]{0,20}[^\W\d_])\w(?:[\w.]{1,62}\w)?")
_AT_APART = re.compile(r"(?<![\w.@/])@ (?=\w{0,20}[\d_])[a-z]\w{2,62}(?![\w@])", re.IGNORECASE)
_NAME = r"[a-z][a-z0-9._\-]{2,40}(?:#\d{2,5})?"
_BEHIND = re.compile(
    rf"(?<!\w)(?:(?P<service>{SERVICE})|{ACCOUNT})\b"
    rf"(?P<link>(?:\s(?:w|na|в|у|ў|do|in|on|до)\s\w{{2,12}}|\s{LINK}\b){{0,3}})"
    rf"(?:\s*(?P<sign>[:=@])\s*|\s*-\s*|,?\s+)(?P<name>live:[\w.]{{3,40}}|{_NAME})(?![\w@])",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    rf"(?<![\w@.])(?P<name>{_NAME})(?![\w@])[\s(,\-]{{1,3}}(?:(?:in|on|na|w|в|у|ў)\s)?{SERVICE}\b",
    re.IGNORECASE,
)
# Nothing but accounts and files is written with a low line: in doubt, an account.
_LOW_LINE = re.compile(r"(?<![\w@.\-/])(?=[a-z0-9.]{0,40}_)[a-z][\w.\-]{2,60}\w(?![\w@])", re.I)
_DISCORD = re.compile(r"(?<![\w@.])[^\W\d_][\w.]{1,31}#\d{4}(?!\w)")
_CLAUSE_ENDS = re.compile(r"\s*(?:[,.;!?)(\n]|$)")
_LATIN = re.compile(r"[a-z]", re.IGNORECASE)
_PARTICIPLE = re.compile(r"\w+(?:any|ony|ana|ona|ane|one|ed|ing|uje|owac)", re.IGNORECASE)
_SHORT = re.compile(r"tg|ig|insta|inst|fb|snap|vk|nick", re.IGNORECASE)
_OFFER = re.compile(r"(?<!\w)(?:my|m[oó]j|moje|moja|mi|on|na|moy|miy)\s$", re.IGNORECASE)
_PRIVATE = 5  # letters; a shorter plain word behind "tg" is rather a word


class HandleRecognizer(SearchRecognizer):
    type = "HANDLE"

    def search(self, text: str) -> Iterator[tuple[int, int, float]]:
        for form in (_AT, _AT_APART):
            for match in form.finditer(text):
                yield *match.span(), NAMED
        for match in _BEHIND.finditer(text):
            name = match["name"].rstrip("._-")
            if _is_account(text, match, name):
                yield match.start("name"), match.start("name") + len(name), NAMED
        for match in _BEFORE.finditer(text):
            if HAS_MARK.search(match["name"]) and is_personal(match["name"]):
                yield *match.span("name"), LIKELY
        for form in (_LOW_LINE, _DISCORD):
            for match in form.finditer(text):
                yield *match.span(), POSSIBLE


def _is_account(text: str, match: re.Match[str], name: str) -> bool:
    """By its sign, by a mark in it, or because no word of a language stands so."""
    if is_no_account(name) or len(name) < 3:
        return False
    if match["sign"] or HAS_MARK.search(name):
        return True
    if match["service"] is None:
        return False
    if not _LATIN.match(match["service"]):
        return len(name) > 3
    if len(name) < _PRIVATE or _PARTICIPLE.fullmatch(name):
        return False
    ends = _CLAUSE_ENDS.match(text, match.end("name")) is not None
    return ends and (bool(match["link"].strip()) or _is_offered(text, match))


def _is_offered(text: str, match: re.Match[str]) -> bool:
    """ "tg olenak", "my telegram olenak"; "hack instagram somebody" is an ordinary sentence."""
    short = _SHORT.fullmatch(match["service"]) is not None
    return short or _OFFER.search(text[: match.start("service")]) is not None
