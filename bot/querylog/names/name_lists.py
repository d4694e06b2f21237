"""Lists of names by language: Faker's long ones and our own of common names."""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random

LISTS = Path(__file__).parent / "people"
_FAKER = {"pl": ("pl_PL",), "uk": ("uk_UA",), "ru": ("ru_RU",)}
_FOREIGN = (
    "en_GB", "en_US", "en_IN", "en_PK", "tr_TR", "es_ES", "az_AZ", "uz_UZ", "fr_FR", "de_DE",
    "ro_RO", "yo_NG", "tw_GH", "zu_ZA", "id_ID", "it_IT", "pt_BR", "cs_CZ", "lt_LT",
)  # fmt: skip
_INVENTED = 0.15
CYRILLIC = ("uk", "ru", "be")


@dataclass(frozen=True, slots=True)
class Names:
    """Bare lists: first names by gender, surnames of men, fathers' names; common, then rare."""

    women: tuple[tuple[str, ...], ...]
    men: tuple[tuple[str, ...], ...]
    surnames: tuple[tuple[str, ...], ...]
    fathers: tuple[str, ...] = ()

    def first(self, random: Random, gender: str) -> str:
        return _one(random, self.women if gender == "f" else self.men)

    def last(self, random: Random) -> str:
        return _one(random, self.surnames)


def _one(random: Random, lists: tuple[tuple[str, ...], ...]) -> str:
    """As often from our list of common names as from Faker's long one; at times invented."""
    names = random.choice([names for names in lists if names])
    name = random.choice(names)
    return _blended(name, random.choice(names)) if random.random() < _INVENTED else name


def _blended(one: str, other: str) -> str:
    """The beginning of one name and the end of another: "Kowalski", "Nowak" -> "Kowwak".

    So the model meets names that are in no list, with the ends and the sounds of names.
    """
    return one[: max(2, len(one) // 2)] + other[len(other) // 2 :].lower()


@cache
def names_of(language: str) -> Names:
    """language: pl, uk, ru, be, or "foreign" for the Latin names of the rest of the world.

    "newcomers": such names in Cyrillic.
    """
    own = _own_lists(language)
    locales = _FOREIGN if language == "foreign" else _FAKER.get(language, ())
    women = _of_faker(locales, "first_names_female", "first_names")
    men = _of_faker(locales, "first_names_male", "first_names")
    last = _of_faker(
        locales, "unisex_last_names", "male_last_names", "last_names_male", "last_names"
    )
    fathers = own.get("p") or [name for name in own.get("m", []) + list(men) if len(name) > 4]
    return Names(
        women=(tuple(own.get("f", ())), women),
        men=(tuple(own.get("m", ())), men),
        surnames=(tuple(own.get("s", ())), last),
        fathers=tuple(fathers) if language in CYRILLIC else (),
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
