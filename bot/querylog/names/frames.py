"""The hand-written frames of messages, and the words that fill their marks."""

from __future__ import annotations

import importlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from bot.querylog.names.letters import to_cyrillic

FOLDER = Path(__file__).parent / "frames"
LANGUAGES = ("pl", "uk", "ru", "be", "en")
_FAKER = {
    "pl": ("pl_PL", "cities"),
    "uk": ("uk_UA", "city_names"),
    "ru": ("ru_RU", "city_names"),
}
_NOBODY = "-- nobody"
_MARK = re.compile(r"\{(\w+)(?::(\w+))?\}")


@dataclass(frozen=True, slots=True)
class Slot:
    """A mark of a frame, "{gen:fx}": kind "gen", options "fx"; a plain text has no kind."""

    kind: str
    options: str = ""
    text: str = ""


Frame = tuple[Slot, ...]


@dataclass(frozen=True, slots=True)
class Frames:
    """naming: frames with a person; naming_nobody: what only looks so; roles: by gender."""

    naming: tuple[Frame, ...]
    naming_nobody: tuple[Frame, ...]
    roles: Mapping[str, tuple[str, ...]]
    words: Mapping[str, tuple[str, ...]]


@cache
def frames_of(language: str) -> Frames:
    lines = _lines(FOLDER / f"{language}.txt")
    roles = {line[6]: _listed(line[8:]) for line in lines if line.startswith("roles ")}
    written = [line for line in lines if not line.startswith("roles ")]
    border = written.index(_NOBODY)
    return Frames(
        naming=tuple(map(_frame, written[:border])),
        naming_nobody=tuple(map(_frame, written[border + 1 :])),
        roles=roles,
        words=_words(language),
    )


def _words(language: str) -> dict[str, tuple[str, ...]]:
    """Streets and companies keep their Polish letters, or take those of the language."""
    found = {"famous": _famous(language)}
    for line in _lines(FOLDER / "words.txt"):
        head, _, listed = line.partition(": ")
        kind, of = head.split()
        if of == language or kind in ("street", "shop"):
            found[kind] = _listed(listed)
    found["town"] += _towns(language)
    if language in ("uk", "ru", "be"):
        for kind in ("street", "shop"):
            in_cyrillic = (to_cyrillic(word, language, polish=True) for word in found[kind])
            found[kind] += tuple(in_cyrillic)
    return found


def _towns(language: str) -> tuple[str, ...]:
    """Of Faker, which has none of Belarus."""
    if language not in _FAKER:
        return ()
    locale, attribute = _FAKER[language]
    provider = importlib.import_module(f"faker.providers.address.{locale}").Provider
    return tuple(name for name in getattr(provider, attribute) if name.isalpha())


def _famous(language: str) -> tuple[str, ...]:
    lines = _lines(FOLDER.parent / "people" / "famous.txt")
    return tuple(lines[LANGUAGES.index(language)].split("|"))


def _frame(line: str) -> Frame:
    slots, position = [], 0
    for match in _MARK.finditer(line):
        slots.append(Slot("", text=line[position : match.start()]))
        slots.append(Slot(match[1], match[2] or ""))
        position = match.end()
    slots.append(Slot("", text=line[position:]))
    return tuple(slot for slot in slots if slot.kind or slot.text)


def _lines(path: Path) -> list[str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def _listed(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(","))
