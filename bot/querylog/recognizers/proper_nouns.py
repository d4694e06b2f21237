"""Capitalized words that name no person: towns, countries, months, companies, peoples, feasts.

From the Unicode CLDR as Babel holds it, from Faker's towns, and from the words that fill the
frames of the made-up messages.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from babel import Locale

from bot.querylog.names.frames import LANGUAGES, frames_of
from bot.querylog.names.words import skeleton

_KINDS = ("town", "land", "shop", "month", "feast", "folk", "office")
_SHORTEST = 4  # letters of a stem; shorter ones begin too many names
_ENDING = 3  # letters that a case may add


def is_proper_noun(word: str) -> bool:
    """In any case and alphabet; a surname may be made from the same stem."""
    bones = skeleton(word)
    lengths = range(max(_SHORTEST, len(bones) - _ENDING), len(bones) + 1)
    return any(bones[:length] in _stems() for length in lengths)


@lru_cache(maxsize=1)
def _stems() -> frozenset[str]:
    words = (word for name in _names() for word in name.split())
    stems = (skeleton(word).rstrip("aeiou") for word in words)
    return frozenset(stem for stem in stems if len(stem) >= _SHORTEST)


def _names() -> Iterator[str]:
    for language in LANGUAGES:
        words = frames_of(language).words
        for kind in _KINDS:
            yield from words[kind]
        yield from _of_cldr(Locale(language))


def _of_cldr(locale: Locale) -> Iterator[str]:
    yield from locale.territories.values()
    for form in ("stand-alone", "format"):
        yield from locale.months[form]["wide"].values()
        yield from locale.days[form]["wide"].values()
    for zone in locale.time_zones.values():
        yield from filter(None, [zone.get("city")])
