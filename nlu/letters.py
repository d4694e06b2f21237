"""Guess a language by letters that only it has: for when understanding is down. Standard library
only.
"""

from __future__ import annotations

import re

_SIGNS = (
    ("be", "ў"),
    ("uk", "[їєґ]"),
    ("pl", "[ąćęłńóśźż]"),
    ("ru", "[ыэъё]"),
    ("uk", "[і]"),
    ("ru", "[\u0400-\u04ff]"),
)


def language_by_letters(text: str) -> str | None:
    """None for Latin letters without Polish signs. Belarusian shares ы, э, ё, і: its ў decides."""
    lowered = text.casefold()
    if re.search("і", lowered) and re.search("[ыэё]", lowered):
        return "be"
    return next((tag for tag, sign in _SIGNS if re.search(sign, lowered)), None)
