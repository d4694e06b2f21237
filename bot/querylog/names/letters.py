"""The same name in other letters: Polish in Cyrillic, Cyrillic in Latin, as people write them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache

_VOWELS = "aeiouyąęó"
# Longest first; "i" before a vowel only softens.
_FROM_POLISH = {
    "szcz": "щ", "dzi": "дз", "sz": "ш", "cz": "ч", "rz": "ж", "ch": "х", "dz": "дз", "dż": "дж",
    "dź": "дзь", "ł": "л", "ń": "нь", "ś": "сь", "ć": "ць", "ź": "зь", "ż": "ж", "ó": "у",
    "ą": "он", "ę": "ен", "a": "а", "b": "б", "c": "ц", "d": "д", "e": "е", "f": "ф", "g": "г",
    "h": "г", "i": "і", "k": "к", "l": "л", "m": "м", "n": "н", "o": "о", "p": "п", "r": "р",
    "s": "с", "t": "т", "u": "у", "w": "в", "y": "и", "z": "з", "v": "в", "x": "кс", "q": "к",
    "j": "й",
}  # fmt: skip
_FROM_OTHERS = {
    "sch": "ш", "tch": "ч", "sh": "ш", "ch": "ч", "zh": "ж", "kh": "х", "gh": "г", "th": "т",
    "ph": "ф", "ck": "к", "oo": "у", "ee": "і", "ya": "я", "yu": "ю", "ye": "є", "yo": "йо",
    "ii": "і", "ş": "ш", "ç": "ч", "ğ": "г", "ı": "и", "ö": "о", "ü": "ю", "ə": "а", "ñ": "нь",
    "á": "а", "é": "е", "í": "і", "ó": "о", "ú": "у", "ã": "а", "ê": "е", "ô": "о", "â": "а",
    "j": "дж", "w": "в", "y": "и", "x": "кс", "q": "к", "c": "к", "h": "х", "ä": "е", "è": "е",
    "ł": "л", "ż": "ж", "ń": "н", "ś": "с", "ř": "р", "š": "ш", "č": "ч", "ž": "ж", "ý": "и",
}  # fmt: skip
_SURNAME_ENDINGS = {
    "uk": (("ski", "ський"), ("ska", "ська"), ("cki", "цький"), ("cka", "цька")),
    "ru": (("ski", "ский"), ("ska", "ская"), ("cki", "цкий"), ("cka", "цкая")),
    "be": (("ski", "скі"), ("ska", "ская"), ("cki", "цкі"), ("cka", "цкая")),
}
_SOFT = {"a": "я", "o": "ьо", "u": "ю", "e": "є", "ą": "йон", "ę": "єн"}
# Ukrainian letters -> those of the language.
_LOCAL = {
    "uk": {},
    "ru": {"і": "и", "и": "ы", "є": "е", "ї": "и", "ґ": "г", "йо": "ё", "ьо": "ё"},
    "be": {"и": "ы", "є": "е", "ї": "і", "щ": "шч", "йо": "ё", "ьо": "ё"},
}

_TO_LATIN = {
    "official": {
        "а": "a", "б": "b", "в": "v", "г": "h", "ґ": "g", "д": "d", "е": "e", "є": "ie",
        "ж": "zh", "з": "z", "и": "y", "і": "i", "ї": "i", "й": "i", "к": "k", "л": "l", "м": "m",
        "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh",
        "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ь": "", "ю": "iu", "я": "ia", "ы": "y",
        "э": "e", "ё": "io", "ъ": "", "ў": "u", "'": "",
    },
    "chat": {
        "г": "g", "є": "ye", "ї": "yi", "й": "y", "х": "h", "щ": "sch", "ю": "yu", "я": "ya",
        "ё": "yo", "и": "i", "ц": "c",
    },
    "polish": {
        "в": "w", "є": "je", "ж": "ż", "и": "y", "ї": "ji", "й": "j", "л": "ł", "х": "ch",
        "ц": "c", "ч": "cz", "ш": "sz", "щ": "szcz", "ю": "ju", "я": "ja", "ё": "jo",
    },
    "lacinka": {
        "ж": "ž", "є": "je", "й": "j", "х": "ch", "ц": "c", "ч": "č", "ш": "š", "щ": "šč",
        "ю": "iu", "я": "ia", "ў": "ŭ", "ё": "io", "ь": "",
    },
}  # fmt: skip
LATIN_STYLES = tuple(_TO_LATIN)


def to_cyrillic(name: str, language: str, *, polish: bool) -> str:
    """ "Andrzej Nowakowski" -> "Анджей Новаковський"; language: uk, ru, be.

    polish: read by Polish spelling, else as English speakers would.
    """
    return " ".join(_word_to_cyrillic(word, language, polish) for word in name.split(" "))


def _word_to_cyrillic(word: str, language: str, polish: bool) -> str:
    if "-" in word:
        return "-".join(_word_to_cyrillic(part, language, polish) for part in word.split("-"))
    lower, tail = word.lower(), ""
    for ending, local in _SURNAME_ENDINGS[language] if polish else ():
        if lower.endswith(ending):
            lower, tail = lower.removesuffix(ending), local
    letters = _FROM_POLISH if polish else _FROM_POLISH | _FROM_OTHERS
    if polish:
        lower = re.sub(rf"i([{_VOWELS}])", lambda m: _SOFT.get(m[1], m[1]), lower)
        lower = re.sub(r"([kptc])rz", r"\1sz", lower)
        lower = re.sub(r"j([aeu])", lambda m: _SOFT[m[1]], lower)
    else:
        lower = re.sub(r"i([ae])\b", lambda m: "і" + _SOFT[m[1]], lower)
    return (_replaced(_replaced(lower, letters), _LOCAL[language]) + tail).capitalize()


def in_letters_of(language: str, name: str) -> str:
    """A name in Ukrainian letters in those of uk, ru or be."""
    return "-".join(
        _replaced(part.lower(), _LOCAL[language]).capitalize() for part in name.split("-")
    )


def to_latin(text: str, style: str) -> str:
    """Cyrillic text in Latin letters; style: one of LATIN_STYLES."""
    return _softened(_replaced(text, _into_latin(style)), style)


@cache
def _into_latin(style: str) -> Mapping[str, str]:
    table = _TO_LATIN["official"] | _TO_LATIN[style]
    return table | {key.upper(): value.capitalize() for key, value in table.items() if value}


def _softened(text: str, style: str) -> str:
    """Polish spelling: "Tkaczenko", "Lysenko" with "l" before "i", "sia" for "sja"."""
    if style != "polish":
        return text
    text = re.sub(r"(?i)(?<=[bcdfghkłmnprstwz])j(?=[aeou])", "i", text)
    return text.replace("łi", "li").replace("Łi", "Li")


def _replaced(text: str, table: Mapping[str, str]) -> str:
    return _any_of(tuple(table)).sub(lambda match: table[match[0]], text) if table else text


@lru_cache(maxsize=64)
def _any_of(keys: tuple[str, ...]) -> re.Pattern[str]:
    """The longest first."""
    return re.compile("|".join(map(re.escape, sorted(keys, key=len, reverse=True))))
