"""Compare words without case, accents and the shape of apostrophes."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_STROKED = str.maketrans("łđøı", "ldoi")


def words(text: str) -> frozenset[str]:
    """A set of words, written as one reads them."""
    return frozenset(text.split())


@lru_cache(maxsize=8192)
def bare(word: str) -> str:
    """ "Długa" and "dluga" become the same; Cyrillic "й", "ї", "ў" stay what they are."""
    lower = word.casefold()
    if lower.isascii() or any("\u0400" <= character <= "\u04ff" for character in lower):
        return lower.replace("ё", "е")
    decomposed = unicodedata.normalize("NFD", lower)
    return "".join(
        character for character in decomposed if not unicodedata.combining(character)
    ).translate(_STROKED)
