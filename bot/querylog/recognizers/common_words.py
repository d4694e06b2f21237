"""Russian and Ukrainian words that dictionaries list, and what they say of them."""

from __future__ import annotations

from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pymorphy3 import MorphAnalyzer

_LANGUAGES = ("uk", "ru")
_PERSONAL = frozenset(("Name", "Surn", "Patr"))


class Reading(Enum):
    UNKNOWN = "in no dictionary, or no Cyrillic"
    NAME = "only a name"
    BOTH = "a name and a common word"
    COMMON = "a common word or a place, and no name"


def reading(word: str) -> Reading:
    """By pymorphy3's dictionaries; what they guess for unknown words does not count."""
    lower = word.lower()
    if not ("а" <= lower[:1] <= "ґ"):
        return Reading.UNKNOWN
    found = {kind for language in _LANGUAGES for kind in _personal(lower, language)}
    if not found:
        return Reading.UNKNOWN
    if len(found) == 2:
        return Reading.BOTH
    return Reading.NAME if found.pop() else Reading.COMMON


def _personal(word: str, language: str) -> set[bool]:
    """Whether the word is a name, by its readings."""
    dictionary = _dictionary(language)
    if not dictionary.word_is_known(word):
        return set()
    return {not _PERSONAL.isdisjoint(tag.grammemes) for tag in dictionary.tag(word)}


@lru_cache(maxsize=len(_LANGUAGES))
def _dictionary(language: str) -> MorphAnalyzer:
    from pymorphy3 import MorphAnalyzer

    return MorphAnalyzer(lang=language)
