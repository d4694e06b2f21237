"""Situations of readers: which sections, facts and units hold for some people only."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from bot.dialogue.knowledge import Fact
from bot.knowledge_base.placeholders import names_in

_HEADING = re.compile(r"(?P<base>[^()]*[^()\s])\s*\((?P<situations>[^()]*)\)")


@dataclass(frozen=True, slots=True)
class SectionName:
    """ "how" for everybody, "how (eu, student)" for some."""

    base: str
    situations: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.base} ({', '.join(self.situations)})" if self.situations else self.base


@lru_cache(maxsize=1024)
def section_name(heading: str) -> SectionName:
    match = _HEADING.fullmatch(heading.strip())
    if not match:
        return SectionName(heading.strip())
    situations = tuple(part.strip() for part in match["situations"].split(","))
    return SectionName(match["base"].strip(), situations)


def base_of(name: str) -> str:
    """ "how" of "how (eu)"."""
    return section_name(name).base


def holds(only_for: Collection[str], situation: str | None) -> bool:
    """Whether something with this `only_for` is said to a person; None: situation not known."""
    return not only_for or situation is None or situation in only_for


def lines_for(
    lines: tuple[str, ...], facts: Mapping[str, Fact], situation: str
) -> tuple[str, ...]:
    """Without the lines that name a fact of another situation."""
    return tuple(
        line
        for line in lines
        if all(holds(facts[n].only_for, situation) for n in names_in(line) if n in facts)
    )


def named_in(raw: Mapping[str, object]) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """(place, situation) of every `only_for` and `not_for` of a YAML file's values."""
    yield from _named(raw, ())


def _named(
    value: object, keys: tuple[str | int, ...]
) -> Iterator[tuple[tuple[str | int, ...], str]]:
    if isinstance(value, Mapping):
        for key, each in value.items():
            if key in ("only_for", "not_for") and isinstance(each, list):
                yield from (((*keys, key, n), str(name)) for n, name in enumerate(each))
            else:
                yield from _named(each, (*keys, key))
    elif isinstance(value, list):
        for number, each in enumerate(value):
            yield from _named(each, (*keys, number))
