"""A text's words, and what the model sees of a word: its skeleton, its ends, how it is written."""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass
from functools import lru_cache
from zlib import crc32

from bot.querylog.names.letters import to_latin
from bot.querylog.recognizers.gazetteer import is_first_name
from bot.querylog.recognizers.letters import bare

_PAGE = (
    r"https?://\S+|\S+@\S+|[\w\-]+(?:\.[\w\-]+){0,3}\.(?:pl|com|org|net|eu|by|ua|ru|me)\b(?:/\S*)?"
)
WORD = re.compile(rf"{_PAGE}|[^\W\d_]+(?:(?!'s\b)'[^\W\d_]+)*|\d+|\ufffc+|[^\w\s]|_")
_PAGE_SIGNS = re.compile(r"[./@]")
# One sound, many spellings: "Szewczuk", "Shevchuk", "Шевчук" get one skeleton.
_SOUNDS = (
    ("shch", "8"), ("szcz", "8"), ("sch", "8"), ("sh", "6"), ("sz", "6"), ("zh", "7"), ("rz", "7"),
    ("cz", "4"), ("ch", "4"), ("kh", "h"), ("ts", "c"), ("ck", "k"), ("ph", "f"), ("th", "t"),
    ("ia", "a"), ("ya", "a"), ("ja", "a"), ("iu", "u"), ("yu", "u"), ("ju", "u"), ("ie", "e"),
    ("ye", "e"), ("je", "e"), ("io", "o"), ("yo", "o"), ("jo", "o"), ("y", "i"), ("j", "i"),
    ("g", "h"), ("w", "v"), ("x", "ks"), ("q", "k"),
)  # fmt: skip


@lru_cache(maxsize=50_000)
def skeleton(word: str) -> str:
    """Latin letters by sound, without accents."""
    folded = bare(to_latin(word.lower(), "official").translate(_HACEKS))
    for spelled, sound in _SOUNDS:
        folded = folded.replace(spelled, sound)
    return re.sub(r"(.)\1+", r"\1", folded)


def form(word: str) -> str:
    """How it is written: "Xx", "xx", "XX", "X", digits by number, else the sign itself."""
    if word.isdigit():
        return f"9{min(len(word), 12)}"
    if not word[0].isalpha():
        return word[:1]
    if _PAGE_SIGNS.search(word):
        return "page"
    script = "c" if "Ѐ" <= word[0] <= "ӿ" else "l" if word[0] < "ɐ" else "o"
    if len(word) == 1:
        return script + ("X" if word.isupper() else "x")
    if word.isupper():
        return script + "XX"
    return script + ("Xx" if word[0].isupper() else "xx")


_HACEKS = str.maketrans({"š": "sh", "č": "ch", "ž": "zh"})

FEATURES = 8


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of words beforehand, besides what the network learns.

    lexicon: skeletons of words that stand in messages in small letters, so are no mere names.
    hidden: percent of first names that a network in training must recognize by itself.
    """

    lexicon: Container[str]
    hidden: int = 0

    def as_name(self, word: str) -> bool:
        return is_first_name(word) and crc32(skeleton(word)[:4].encode()) % 100 >= self.hidden


def features(word: str, known: Known) -> tuple[str, ...]:
    """As many as FEATURES; an equal one of two words makes them look alike to the model."""
    lower, bones = word.lower(), skeleton(word)
    known_as = ("k" if bones in known.lexicon else "u") + ("n" if known.as_name(word) else "")
    return (
        f"w{bones}",
        f"f{form(word)}{known_as}",
        f"a{bones[:3]}",
        f"b{bones[:5]}",
        f"c{bones[-2:]}",
        f"d{bones[-3:]}",
        f"e{bones[-4:]}",
        f"g{lower[-3:]}{known_as}",
    )
