"""Type Ukrainian, Russian and Belarusian in Latin letters as people do on a phone (not ISO 9)."""

from __future__ import annotations

_COMMON = {
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "ё": "yo", "є": "ye",
    "ж": "zh", "з": "z", "и": "i", "і": "i", "ї": "yi", "й": "y", "к": "k", "л": "l", "м": "m",
    "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ў": "u", "ф": "f",
    "х": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sch", "ъ": "", "ы": "y", "ь": "", "э": "e",
    "ю": "yu", "я": "ya", "'": "", "’": "", "ʼ": "",
}  # fmt: skip
_UKRAINIAN = _COMMON | {"г": "h", "и": "y", "щ": "shch", "х": "kh", "є": "ye", "й": "i"}
_BELARUSIAN = _COMMON | {"г": "h", "х": "kh", "ў": "w", "ц": "ts", "ё": "io", "я": "ia"}
_TABLES = {
    "uk": str.maketrans(_UKRAINIAN),
    "ru": str.maketrans(_COMMON),
    "be": str.maketrans(_BELARUSIAN),
}


def to_latin(text: str, language: str) -> str | None:
    """The text in phone-Latin, lower case; None for a language that needs none."""
    table = _TABLES.get(language)
    return text.casefold().translate(table) if table else None
