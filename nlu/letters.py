"""Guess a language by letters that only it has: for when understanding is down. Standard library
only.
"""

from __future__ import annotations

import re

# In this order: who writes in Vietnamese, Turkish or Spanish uses Polish names too, not the other
# way round. An "ó" alone may be Polish, Spanish, or the name of a city in any text: no sign.
_SIGNS = tuple(
    (language, re.compile(pattern))
    for language, pattern in (
        ("ka", "[\u10d0-\u10ff]"),
        ("hi", "[\u0900-\u0963\u0966-\u097f]"),
        ("be", "ў|і(?=.*[ыэё])|[ыэё](?=.*і)"),
        ("uk", "[їєґ]"),
        ("ru", "[ыэъё]"),
        ("uk", "і"),
        ("ru", "[\u0400-\u04ff]"),
        ("tr", "[ğışçö]"),
        ("vi", "[ăđơưãõũĩâêôàèìòù\u1ea0-\u1ef9]"),
        ("es", "[ñ¿¡]"),
        ("pl", "[ąćęłńśźż]"),
        ("es", "[áéíú]"),
        ("tr", "ü"),
    )
)


def language_by_letters(text: str) -> str | None:
    """None for Latin letters without signs. Belarusian shares ы, э, ё, і: its ў decides, or ы, э,
    ё beside і.
    """
    lowered = text.lower()
    return next((language for language, sign in _SIGNS if sign.search(lowered)), None)
