"""Make a test of the anonymizer of a text with personal data: the data replaced by invented."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from bot.querylog.review.errors import SentenceRefused
from bot.querylog.review.wording import on_one_line

TYPES = (
    *("PERSON", "PHONE", "EMAIL", "PESEL", "DOCUMENT", "ADDRESS", "DATE_OF_BIRTH", "IBAN"),
    *("HANDLE", "URL", "CASE_NUMBER", "PLATE", "CARD"),
)


@dataclass(frozen=True, slots=True)
class Replaced:
    """piece: what names a person, as it stands in the text.  instead: invented, of its kind."""

    piece: str
    type: str
    instead: str


def marked_line(text: str, replaced: Iterable[Replaced]) -> str:
    """ "call [PHONE:501 234 567]": the text with marks around what must be found.

    Raises SentenceRefused.
    """
    replaced = tuple(replaced)
    line = on_one_line(text).replace("[", "(").replace("]", ")")
    for each in sorted(replaced, key=lambda each: -len(each.piece)):
        _check(each, line)
        line = f"[{each.type}:{on_one_line(each.instead)}]".join(_pattern(each.piece).split(line))
    if any(_pattern(each.piece).search(line) for each in replaced):
        raise SentenceRefused(("Invent other data: the text would still hold what was there.",))
    return line


def _check(each: Replaced, line: str) -> None:
    if each.type not in TYPES:
        raise SentenceRefused((f"Write one of these kinds: {', '.join(TYPES)}.",))
    if not each.piece.strip() or not _pattern(each.piece).search(line):
        raise SentenceRefused(("Copy the piece as it stands in the text.",))
    if not each.instead.strip() or "[" in each.instead or "]" in each.instead:
        raise SentenceRefused(('Write something invented, without "[" and "]".',))


def _pattern(piece: str) -> re.Pattern[str]:
    return re.compile(re.escape(on_one_line(piece)), re.IGNORECASE)
