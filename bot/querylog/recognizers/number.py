"""Long numbers that nothing explains: whose they are, nobody can tell, so they are hidden."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.querylog.recognizers import document_forms as form
from bot.querylog.recognizers.base import POSSIBLE, SearchRecognizer
from bot.querylog.recognizers.context import is_money, is_office_line, is_round
from bot.querylog.recognizers.phone import is_public

_UNBROKEN, _BROKEN = 7, 9  # digits; fewer, or with spaces between, are prices and years
# "350000zl", "2026roku": a word that was typed without a space; "0x80070005": an error's code.
_NOT_GLUED = re.compile(r"\d+[a-zа-яіїєґўąćęłńóśźż]{2,10}|0x\w+|\d{1,6}(?:x\d{1,6}){1,3}")
_LEAST = POSSIBLE - 0.2  # any other finding is surer


class UnexplainedNumberRecognizer(SearchRecognizer):
    type = "DOCUMENT"
    needs_digits = True

    def search(self, text: str) -> Iterator[tuple[int, int, float]]:
        for match in form.LONG.finditer(text):
            explained = is_money(text, match.end()) or is_office_line(text, match.start())
            if _identifies(match.group()) and not explained:
                yield *match.span(), _LEAST
        for match in form.MIXED.finditer(text):
            if not _NOT_GLUED.fullmatch(match.group().casefold()):
                yield *match.span(), _LEAST


def _identifies(written: str) -> bool:
    """Not a date, a helpline, nor a round number: "1500000 refugees", "100 000 000"."""
    least = _UNBROKEN if written.isdigit() else _BROKEN
    enough = sum(map(str.isdigit, written)) >= least
    known = form.DATE.search(written) or is_public(written)
    return enough and not known and not is_round(written)
