"""Type Ukrainian, Russian, Belarusian, Georgian and Hindi in Latin letters as people do on a phone
(not ISO 9), by English habit or by the Polish one of those who live here.
"""

from __future__ import annotations

from enum import Enum

from nlu.romanize import romanize


class Habit(Enum):
    """How somebody hears Latin letters: "shcho chekaty" or "szczo czekaty"."""

    ENGLISH = "english"
    POLISH = "polish"


_COMMON = {
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "ё": "yo", "є": "ye",
    "ж": "zh", "з": "z", "и": "i", "і": "i", "ї": "yi", "й": "y", "к": "k", "л": "l", "м": "m",
    "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ў": "u", "ф": "f",
    "х": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sch", "ъ": "", "ы": "y", "ь": "", "э": "e",
    "ю": "yu", "я": "ya", "'": "", "’": "", "ʼ": "",
}  # fmt: skip
_UKRAINIAN = _COMMON | {"г": "h", "и": "y", "щ": "shch", "х": "kh", "є": "ye", "й": "i"}
_BELARUSIAN = _COMMON | {"г": "h", "х": "kh", "ў": "w", "ц": "ts", "ё": "io", "я": "ia"}
_AS_POLISH = {
    "в": "w", "ж": "z", "ё": "jo", "є": "je", "ї": "ji", "й": "j", "х": "ch", "ц": "c", "ч": "cz",
    "ш": "sz", "щ": "szcz", "ю": "ju", "я": "ja", "ў": "u",
}  # fmt: skip
_CYRILLIC = {"uk": _UKRAINIAN, "ru": _COMMON, "be": _BELARUSIAN}
_TABLES = {
    (language, habit): str.maketrans(table | (_AS_POLISH if habit is Habit.POLISH else {}))
    for language, table in _CYRILLIC.items()
    for habit in Habit
}
ROMANIZED = ("ka", "hi")


def to_latin(text: str, language: str, habit: Habit = Habit.ENGLISH) -> str | None:
    """The text in phone-Latin, lower case; None for a language that needs none."""
    if language in ROMANIZED:
        return romanize(text.casefold())
    table = _TABLES.get((language, habit))
    return text.casefold().translate(table) if table else None
