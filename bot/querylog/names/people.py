"""Invented persons as a message in a language would write them: Faker's names and our own lists."""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random

from bot.querylog.names.letters import to_cyrillic, to_latin

LISTS = Path(__file__).parent / "people"
_FAKER = {"pl": ("pl_PL",), "uk": ("uk_UA",), "ru": ("ru_RU",)}
_FOREIGN = (
    "en_GB", "en_US", "en_IN", "en_PK", "tr_TR", "es_ES", "az_AZ", "uz_UZ", "fr_FR", "de_DE",
    "ro_RO", "yo_NG", "tw_GH", "zu_ZA", "id_ID", "it_IT", "pt_BR", "cs_CZ", "lt_LT",
)  # fmt: skip
_CYRILLIC = ("uk", "ru", "be")


@dataclass(frozen=True, slots=True)
class Names:
    """Bare lists: first names by gender, surnames of men, fathers' names; each common, then rare."""

    women: tuple[tuple[str, ...], ...]
    men: tuple[tuple[str, ...], ...]
    surnames: tuple[tuple[str, ...], ...]
    fathers: tuple[str, ...] = ()

    def first(self, random: Random, gender: str) -> str:
        return _one(random, self.women if gender == "f" else self.men)

    def last(self, random: Random) -> str:
        return _one(random, self.surnames)


def _one(random: Random, lists: tuple[tuple[str, ...], ...]) -> str:
    """As often from our list of common names as from Faker's long one."""
    return random.choice(random.choice([names for names in lists if names]))


@dataclass(frozen=True, slots=True)
class Person:
    """In the nominative and in the letters of `language`; patronymic is often empty."""

    first: str
    last: str
    patronymic: str
    gender: str
    language: str


def person(random: Random, language: str, gender: str = "") -> Person:
    """Somebody that a message in `language` may write of: a local name, a Pole's, a foreigner's."""
    gender = gender or random.choice("mf")
    origin = _origin(random, language)
    if origin == "foreign":
        return _foreign(random, language, gender)
    if origin in _CYRILLIC and language not in _CYRILLIC:
        return _in_latin(random, _local(random, origin, gender), language)
    if origin == "pl" and language in _CYRILLIC:
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
    return _in_cyrillic(found, language, polish=False) if language in _CYRILLIC else found


def _in_cyrillic(one: Person, language: str, *, polish: bool = True) -> Person:
    first = to_cyrillic(one.first, language, polish=polish)
    return Person(first, to_cyrillic(one.last, language, polish=polish), "", one.gender, language)


def _in_latin(random: Random, one: Person, language: str) -> Person:
    style = random.choice(
        ("official", "polish", "polish") if language == "pl" else ("official", "chat")
    )
    first, last, patron = (to_latin(part, style) for part in (one.first, one.last, one.patronymic))
    return Person(first, last, patron, one.gender, language)


@cache
def names_of(language: str) -> Names:
    """language: pl, uk, ru, be, or "foreign" for the Latin names of the rest of the world."""
    own = _own_lists(language)
    locales = _FOREIGN if language == "foreign" else _FAKER.get(language, ())
    women = _of_faker(locales, "first_names_female", "first_names")
    men = _of_faker(locales, "first_names_male", "first_names")
    last = _of_faker(locales, "unisex_last_names", "male_last_names", "last_names_male", "last_names")
    fathers = own.get("p") or [name for name in own.get("m", []) + list(men) if len(name) > 4]
    return Names(
        women=(tuple(own.get("f", ())), women),
        men=(tuple(own.get("m", ())), men),
        surnames=(tuple(own.get("s", ())), last),
        fathers=tuple(fathers) if language in _CYRILLIC else (),
    )


def _own_lists(language: str) -> dict[str, list[str]]:
    lists: dict[str, list[str]] = {}
    for line in (LISTS / f"{language}.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            kind, _, names = line.partition(":")
            lists.setdefault(kind, []).extend(names.split())
    return lists


def _of_faker(locales: Sequence[str], *attributes: str) -> tuple[str, ...]:
    """Of each locale the first list that it has."""
    found: list[str] = []
    for locale in locales:
        provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        found += next(filter(None, (_listed(provider, each) for each in attributes)), [])
    return tuple(dict.fromkeys(found))


def _listed(provider: type, attribute: str) -> list[str]:
    """Only names that are one plain word: Faker's lists hold titles and double names too."""
    found = getattr(provider, attribute, ())
    return [name for name in found if isinstance(name, str) and name.replace("'", "").isalpha()]


_FEMININE = {
    "pl": (("ski", "ska"), ("cki", "cka"), ("dzki", "dzka")),
    "uk": (("ський", "ська"), ("цький", "цька"), ("ий", "а"), ("ов", "ова"), ("ев", "ева"),
           ("єв", "єва"), ("їн", "їна"), ("ін", "іна")),
    "ru": (("ский", "ская"), ("цкий", "цкая"), ("ый", "ая"), ("ой", "ая"), ("ов", "ова"),
           ("ев", "ева"), ("ёв", "ёва"), ("ин", "ина")),
    "be": (("скі", "ская"), ("цкі", "цкая"), ("оў", "ова"), ("аў", "ава"), ("еў", "ева"),
           ("ёў", "ёва"), ("ін", "іна")),
}  # fmt: skip


def feminine(surname: str, language: str) -> str:
    """ "Kowalski" -> "Kowalska"; most surnames do not change."""
    for man, woman in _FEMININE.get(language, ()):
        if surname.endswith(man):
            return surname.removesuffix(man) + woman
    return surname


_PATRONYMICS = {
    "uk": (("ій", "ійович", "іївна"), ("й", "йович", "ївна"), ("о", "ович", "івна"),
           ("ь", "ьович", "івна"), ("а", "ович", "івна"), ("я", "ьович", "івна"),
           ("", "ович", "івна")),
    "ru": (("ий", "ьевич", "ьевна"), ("й", "евич", "евна"), ("а", "ич", "ична"),
           ("я", "ич", "инична"), ("ь", "евич", "евна"), ("", "ович", "овна")),
    "be": (("ій", "евіч", "еўна"), ("й", "евіч", "еўна"), ("ь", "евіч", "еўна"),
           ("а", "авіч", "аўна"), ("", "авіч", "аўна")),
}  # fmt: skip


def patronymic(father: str, gender: str, language: str) -> str:
    for ending, man, woman in _PATRONYMICS.get(language, ()) if father else ():
        if father.endswith(ending):
            stem = father.removesuffix(ending) if ending else father
            return stem + (woman if gender == "f" else man)
    return ""
