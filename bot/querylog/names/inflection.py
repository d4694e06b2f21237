"""A name in a grammatical case: by pymorphy3's dictionaries where they know it, else by ending."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from bot.querylog.names.endings import CASES, TABLES

if TYPE_CHECKING:
    from pymorphy3 import MorphAnalyzer

_GRAMMEMES = dict(zip(CASES, ("gent", "datv", "accs", "ablt", "loct", "voct"), strict=True))
_PROPER = ("Name", "Surn", "Patr")


@lru_cache(maxsize=100_000)
def inflected(word: str, case: str, *, gender: str, language: str) -> str:
    """case: "nom" or one of CASES; gender: "m" or "f"; language: pl, uk, ru, be, else no change.

    Parts of a double name are bent each; an unknown form stays as it is.
    """
    if case == "nom" or (language, "m") not in TABLES:
        return word
    if "-" in word:
        parts = word.split("-")
        return "-".join(inflected(part, case, gender=gender, language=language) for part in parts)
    found = _by_dictionary(word, case, gender, language) if language in ("uk", "ru") else None
    return found or _by_ending(word, case, gender, language)


def _by_ending(word: str, case: str, gender: str, language: str) -> str:
    for ending, forms in TABLES[language, gender]:
        if word.endswith(ending):
            chosen = (forms.split(" "))[CASES.index(case)]
            return (word.removesuffix(ending) if ending else word) + chosen
    return word


def _by_dictionary(word: str, case: str, gender: str, language: str) -> str | None:
    wanted = {"m": "masc", "f": "femn"}[gender]
    for parse in _dictionary(language).parse(word):
        tag = parse.tag
        if parse.is_known and wanted in tag and "nomn" in tag and any(p in tag for p in _PROPER):
            form = parse.inflect({_GRAMMEMES[case]})
            return _in_the_case_of(word, form.word) if form else None
    return None


def _in_the_case_of(model: str, word: str) -> str:
    return word.capitalize() if model[:1].isupper() else word


@lru_cache(maxsize=2)
def _dictionary(language: str) -> MorphAnalyzer:
    from pymorphy3 import MorphAnalyzer

    return MorphAnalyzer(lang=language)
