"""Understand one cell: what people type into spreadsheets, as the files want it.

Cells are data. What looks like a formula ("=...") is text like any other and is never evaluated.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from babel import Locale

from bot.knowledge_base.dates import first_day
from bot.knowledge_base.hours import is_readable
from bot.knowledge_base.hours_form import has_days, meant_hours
from bot.knowledge_base.kinds import KINDS, meant_kind
from bot.knowledge_base.language_tags import is_language, meant_languages
from bot.knowledge_base.link_form import EMAIL, is_link, meant_link
from bot.knowledge_base.nearest import NOTHING
from bot.knowledge_base.phones import phone_fault
from bot.knowledge_base.tables.reading import LONGEST_CELL

CONFIDENCES = ("high", "medium", "low")
_CONFIDENCE_WORDS = {"wysoka": "high", "średnia": "medium", "niska": "low"}
_YES = {"tak": True, "true": True, "yes": True, "1": True, "x": True,
        "nie": False, "false": False, "no": False, "0": False}  # fmt: skip
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)+")  # as in the schema
_POLISH_DAY = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_DATE = re.compile(r"undated|~?\d{4}(-\d{2}(-\d{2})?)?")
_UNDATED = ("bez daty", "brak daty", "nie wiadomo", "undated")
_EXCEL_TEXT = re.compile(r"'(?=[=+\-@\d])")  # how Excel marks a number or formula as text
_EXCEL_NUMBER = re.compile(r"\dE\+\d", re.I)  # 4,81235E+10
_LOST_LETTERS = re.compile(r"\?{3,}")  # Cyrillic saved as Windows-1250
_BETWEEN = re.compile(r"[;,|\n]")


class CellFault(Exception):
    """key: which sentence says what to write instead.  values: fill it."""

    def __init__(self, key: str, **values: str | int) -> None:
        super().__init__(key)
        self.key = key
        self.values = values


@dataclass(frozen=True, slots=True)
class Understood:
    """value: for the file.  read_as: the form to show when it is not what was typed."""

    value: str | float | bool | tuple[str, ...]
    read_as: str = ""


def understood(field: str, cell: str, today: date) -> Understood:
    """A cell that is not empty. Raises CellFault."""
    if len(cell) > LONGEST_CELL:
        raise CellFault("import-long", most=LONGEST_CELL)
    written = _EXCEL_TEXT.sub("", cell, count=1) if cell.startswith("'") else cell
    if _LOST_LETTERS.search(written):
        raise CellFault("import-lost-letters")
    if field == "phones" and _EXCEL_NUMBER.search(written):
        raise CellFault("import-phone-excel", value=written)
    if field in _LISTS:
        parts = [" ".join(part.split()) for part in _BETWEEN.split(written) if part.strip()]
        each = [_printable(part) and _LISTS[field](part) for part in parts]
        typed = ", ".join(parts)
        return _told(tuple(dict.fromkeys(each)), typed, ", ".join(each))
    text = _printable(" ".join(written.split()))
    if field == SOURCE_DATE:
        return _told(_date(text, today), text)
    return _SINGLE[field](text) if field in _SINGLE else Understood(text)


def _told(value: str | tuple[str, ...], typed: str, shown: str = "") -> Understood:
    shown = shown or str(value)
    return Understood(value, shown if shown != typed else "")


def _printable(text: str) -> str:
    if not text.isprintable():
        raise CellFault("import-characters")
    return text


def _phone(text: str) -> str:
    fault = phone_fault(text)
    if fault is None:
        return text
    code, right = fault
    if code == "phone-prefix":
        return right
    raise CellFault("import-phone", value=text)


def _email(text: str) -> str:
    if not _EMAIL.fullmatch(text):
        raise CellFault("import-email", value=text)
    return text


def _link(text: str) -> str:
    if is_link(text):
        return text
    right = meant_link(text)
    if right in (EMAIL, NOTHING):
        raise CellFault("import-link", value=text)
    return right


def _language(text: str) -> str:
    if is_language(text):
        return text
    names = {name.casefold(): tag for tag, name in Locale("pl").languages.items()}
    meant = [names[text.casefold()]] if text.casefold() in names else meant_languages(text)
    if len(meant) != 1:
        raise CellFault("import-language", value=text, near=", ".join(meant) or NOTHING)
    return meant[0]


def _hours(text: str) -> Understood:
    if is_readable(text) and has_days(text):
        return Understood(text)
    right = meant_hours(text)
    if right == NOTHING:
        raise CellFault("import-hours", value=text)
    return _told(right, text)


def _kind(text: str) -> Understood:
    kind = meant_kind(text)
    if kind is None:
        raise CellFault("import-kind", value=text, allowed=", ".join(KINDS))
    return _told(kind, text)


def _confidence(text: str) -> Understood:
    word = text.casefold()
    found = _CONFIDENCE_WORDS.get(word, word)
    if found not in CONFIDENCES:
        raise CellFault("import-confidence", value=text)
    return _told(found, text)


def _yes_or_no(text: str) -> Understood:
    if text.casefold() not in _YES:
        raise CellFault("import-yes-no", value=text)
    return Understood(_YES[text.casefold()])


def _degrees(text: str) -> Understood:
    try:
        return Understood(float(text.replace(",", ".")))
    except ValueError:
        raise CellFault("import-degrees", value=text) from None


def _postal_code(text: str) -> Understood:
    digits = re.sub(r"\D", "", text)
    if len(digits) != 5:
        raise CellFault("import-postal-code", value=text)
    return _told(f"{digits[:2]}-{digits[2:]}", text)


def _source(text: str) -> Understood:
    return _told(_link(text), text)


def _date(text: str, today: date) -> str:
    """ "23.11.2026" as "2026-11-23"."""
    if text.casefold() in _UNDATED:
        return "undated"
    polish = _POLISH_DAY.fullmatch(text)
    right = f"{polish[3]}-{int(polish[2]):02d}-{int(polish[1]):02d}" if polish else text
    if not _DATE.fullmatch(right) or (right != "undated" and first_day(right) is None):
        raise CellFault("import-date", value=text)
    day = first_day(right)
    if day and day > today:
        raise CellFault("import-future", value=text)
    return right


SOURCE_DATE = "as_of"
_LISTS: Mapping[str, Callable[[str], str]] = {
    "phones": _phone, "emails": _email, "websites": _link, "languages": _language,
}  # fmt: skip
_SINGLE: Mapping[str, Callable[[str], Understood]] = {
    "hours": _hours, "kind": _kind, "confidence": _confidence, "hours_confirmed": _yes_or_no,
    "lat": _degrees, "lon": _degrees, "postal_code": _postal_code, "source": _source,
}  # fmt: skip
