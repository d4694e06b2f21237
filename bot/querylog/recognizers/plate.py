"""Registration plates of vehicles, where the text speaks of one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.querylog.recognizers.base import LIKELY, NAMED, SearchRecognizer

_OWN_FORM = re.compile(  # Ukraine "AA 1234 BB", Russia "А123ВС 77": nothing else looks so
    r"(?<!\w)(?:[A-ZА-ЯІ]{2}[ \-]?\d{4}[ \-]?[A-ZА-ЯІ]{2}|[АВЕКМНОРСТУХABEKMHOPCTYX]\d{3}"
    r"[АВЕКМНОРСТУХABEKMHOPCTYX]{2} ?\d{2,3})(?!\w)"
)
_BY_CONTEXT = re.compile(
    r"(?<!\w)(?:[A-Z]{1,3}[ \-]?(?=[A-Z0-9]*\d)[A-Z0-9]{3,5}|\d{4} ?[A-ZА-ЯІ]{2}-?\d|"
    r"[A-Z]{2}-?\d{3}-?[A-Z]{2})(?!\w)",
    re.IGNORECASE,
)
_WORDS = re.compile(
    r"rejestrac|tablic|\baut[aoe]\w{0,2}\b|samoch|pojazd|\bnumer\w* auta|skuter|motocykl|"
    r"plate|\bcar\b|vehicle|registration number|номерн\w* знак|нумарн\w* знак|\bавто|маш[иы]н|"
    r"автомоб|номер\w* авто|"
    r"держномер|госномер|аўтамаб|аўто|мотоцик|parking|mandat|parkow|паркув|парков",
    re.IGNORECASE,
)
_REACH = 45


class PlateRecognizer(SearchRecognizer):
    type = "PLATE"

    def search(self, text: str) -> Iterator[tuple[int, int, float]]:
        for match in _OWN_FORM.finditer(text):
            yield *match.span(), LIKELY
        if not _WORDS.search(text):
            return
        for match in _BY_CONTEXT.finditer(text):
            if _is_plate(text, match):
                yield *match.span(), NAMED


def _is_plate(text: str, match: re.Match[str]) -> bool:
    """Written in capitals (or with two digits and more), near a word about vehicles."""
    written = match.group()
    around = text[max(0, match.start() - _REACH) : match.end() + _REACH]
    if sum(map(str.isdigit, written)) < 2 or not _WORDS.search(around):
        return False
    letters = "".join(filter(str.isalpha, written))
    glued = " " not in written and "-" not in written
    return letters.isupper() or (glued and letters != "")
