"""Invented persons as a message would write them: from Faker's names and our own lists."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from bot.querylog.names.gendered import feminine, patronymic
from bot.querylog.names.letters import in_letters_of, to_cyrillic, to_latin
from bot.querylog.names.name_lists import CYRILLIC, names_of

_AS_SPELLED = 0.6  # of foreigners, by custom; the others letter by letter


@dataclass(frozen=True, slots=True)
class Person:
    """In the nominative and in the letters of `language`; patronymic is often empty."""

    first: str
    last: str
    patronymic: str
    gender: str
    language: str


def person(random: Random, language: str, gender: str = "") -> Person:
    """Somebody of whom a message in `language` may write: a local, a Pole, a foreigner."""
    gender = gender or random.choice("mf")
    origin = _origin(random, language)
    if origin == "foreign" and language in CYRILLIC and random.random() < _AS_SPELLED:
        return _newcomer(random, language, gender)
    if origin == "foreign":
        return _foreign(random, language, gender)
    if origin in CYRILLIC and language not in CYRILLIC:
        return _in_latin(random, _local(random, origin, gender), language)
    if origin == "pl" and language in CYRILLIC:
        return _in_cyrillic(_local(random, "pl", gender), language)
    return _local(random, origin, gender)


def _origin(random: Random, language: str) -> str:
    if language == "en":
        return random.choices(("foreign", "pl", "uk", "ru", "be"), (50, 22, 18, 5, 5))[0]
    if language == "pl":
        return random.choices(("pl", "foreign", "uk", "ru", "be"), (45, 25, 18, 6, 6))[0]
    return random.choices((language, "pl", "foreign"), (54, 22, 24))[0]


def _local(random: Random, language: str, gender: str) -> Person:
    names = names_of(language)
    first, last = names.first(random, gender), names.last(random)
    father = random.choice(names.fathers) if names.fathers else ""
    return Person(
        first,
        feminine(last, language) if gender == "f" else last,
        patronymic(father, gender, language),
        gender,
        language,
    )


def _foreign(random: Random, language: str, gender: str) -> Person:
    names = names_of("foreign")
    first, last = names.first(random, gender), names.last(random)
    if random.random() < 0.08:
        last = f"{last}-{names.last(random)}"
    if random.random() < 0.15:
        first = f"{first} {names.first(random, gender)}"
    found = Person(first, last, "", gender, language)
    return _in_cyrillic(found, language, polish=False) if language in CYRILLIC else found


def _newcomer(random: Random, language: str, gender: str) -> Person:
    names = names_of("newcomers")
    written = (names.first(random, gender), names.last(random))
    first, last = (in_letters_of(language, name) for name in written)
    return Person(first, last, "", gender, language)


def _in_cyrillic(one: Person, language: str, *, polish: bool = True) -> Person:
    first = to_cyrillic(one.first, language, polish=polish)
    return Person(first, to_cyrillic(one.last, language, polish=polish), "", one.gender, language)


def _in_latin(random: Random, one: Person, language: str) -> Person:
    style = random.choice(
        ("official", "polish", "polish") if language == "pl" else ("official", "chat")
    )
    first, last, patron = (to_latin(part, style) for part in (one.first, one.last, one.patronymic))
    return Person(first, last, patron, one.gender, language)
