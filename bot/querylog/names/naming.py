"""How a message writes a person: which parts of the name, in which case, with what before them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from random import Random

from bot.querylog.names.endings import CASES
from bot.querylog.names.frames import Slot
from bot.querylog.names.inflection import inflected
from bot.querylog.names.noise import Piece
from bot.querylog.names.people import Person, person

NOMINATIVE = "nom"
_ORDER = (NOMINATIVE, *CASES)
_HONORIFICS = {
    "pl": {"m": ["pan", "pana", "panu", "pana", "panem", "panu", "panie"],
           "f": ["pani", "pani", "pani", "panią", "panią", "pani", "pani"]},
    "uk": {"m": ["пан", "пана", "панові", "пана", "паном", "панові", "пане"], "f": ["пані"] * 7},
    "ru": {"m": ["пан", "пана", "пану", "пана", "паном", "пане", "пан"], "f": ["пани"] * 7},
    "be": {"m": ["пан", "пана", "пану", "пана", "панам", "пану", "пан"], "f": ["пані"] * 7},
    "en": {"m": ["Mr"] * 7, "f": ["Mrs"] * 7},
}  # fmt: skip
# How often: of names with a first and a last part, of any, of those with something before them.
_BOTH = ("full",) * 6 + ("turned", "patronymic", "initial", "three")
_ANY = _BOTH + ("first",) * 7 + ("last",) * 2
_TITLED = (*("honorific last",) * 3, *("honorific full",) * 2, *("honorific first",) * 2)
_WITH_OTHERS = _ANY + _TITLED + ("role",) * 5


def somebody(
    random: Random, slot: Slot, language: str, roles: Mapping[str, Sequence[str]]
) -> list[Piece]:
    """A person for a mark of a frame, with a title or a role before the name."""
    gender = next((letter for letter in "mf" if letter in slot.options), "")
    one = person(random, language, gender)
    shape = _shape(random, slot.options)
    before = ""
    if shape == "role" or "r" in slot.options:
        before = _bent(random.choice(roles[one.gender]), slot.kind, one) + " "
    if shape.startswith("honorific"):
        before += _HONORIFICS[language][one.gender][_ORDER.index(slot.kind)] + " "
    name = " ".join(_bent(part, slot.kind, one) for part in _parts(random, one, shape))
    pieces = [Piece(before)] if before else []
    return [*pieces, Piece(name, named="n" not in slot.options)]


def a_name(random: Random) -> Piece:
    """First and last name of somebody from anywhere, in Latin letters."""
    one = person(random, "en")
    return Piece(" ".join(_parts(random, one, random.choice(_BOTH))), named=True)


def _shape(random: Random, options: str) -> str:
    """The options stand at the top of frames/pl.txt."""
    for letter, shape in {"1": "first", "s": "last", "p": "patronymic"}.items():
        if letter in options:
            return shape
    if "b" in options:
        return random.choice(_BOTH)
    return random.choice(_ANY if "x" in options else _WITH_OTHERS)


def _parts(random: Random, one: Person, shape: str) -> list[str]:
    if shape == "role":
        shape = random.choice(("full", "full", "first", "last"))
    match shape.removeprefix("honorific "):
        case "first":
            return [one.first]
        case "last":
            return [one.last]
        case "turned":
            return [one.last, one.first]
        case "initial":
            return random.choice(_with_initial(one))
        case "patronymic" if one.patronymic:
            return [one.first, one.patronymic]
        case "three" if one.patronymic:
            given = [one.first, one.patronymic]
            return random.choice(([*given, one.last], [one.last, *given]))
    return [one.first, one.last]


def _with_initial(one: Person) -> tuple[list[str], ...]:
    first, last = f"{one.first[0]}.", f"{one.last[0]}."
    return [first, one.last], [one.last, first], [one.first, last]


def _bent(word: str, case: str, one: Person) -> str:
    if word.endswith("."):
        return word
    return inflected(word, case, gender=one.gender, language=one.language)
