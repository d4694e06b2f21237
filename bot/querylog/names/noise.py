"""Write a message as a person in a hurry does: small letters, other letters, slips."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from random import Random

from bot.querylog.names.letters import LATIN_STYLES, to_latin


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a message; named: it is somebody's name."""

    text: str
    named: bool = False


_LOOK_ALIKE = str.maketrans("іаеосрІАЕОС", "iaeocpIAEOC")
_CYRILLIC = ("uk", "ru", "be")


def spoiled(pieces: Sequence[Piece], random: Random, language: str) -> list[Piece]:
    """Each kind of carelessness with its own chance; the names stay names."""
    if language in _CYRILLIC and random.random() < 0.10:
        styles = [style for style in LATIN_STYLES if language == "be" or style != "lacinka"]
        style = random.choice(styles)
        pieces = _changed(pieces, lambda text: to_latin(text, style))
    if random.random() < 0.55:
        pieces = _capitals(pieces)
    if random.random() < 0.15:
        pieces = _changed(pieces, str.lower)
    elif random.random() < 0.05:
        pieces = [replace(p, text=p.text.lower()) if p.named else p for p in pieces]
    elif random.random() < 0.02:
        pieces = _changed(pieces, str.upper)
    if language in ("pl", "en") and random.random() < 0.15:
        pieces = _changed(pieces, _without_accents)
    if random.random() < 0.05:
        pieces = _changed(pieces, lambda text: _slipped(text, random))
    if language in _CYRILLIC and random.random() < 0.02:
        pieces = _changed(pieces, lambda text: text.translate(_LOOK_ALIKE))
    return list(pieces)


def _changed(pieces: Sequence[Piece], change: Callable[[str], str]) -> list[Piece]:
    return [replace(piece, text=change(piece.text)) for piece in pieces]


def _capitals(pieces: Sequence[Piece]) -> list[Piece]:
    """At the beginning of the message and of each sentence in it."""
    done: list[Piece] = []
    for piece in pieces:
        begins = not done or done[-1].text.rstrip(" ")[-1:] in (".", "?", "!", "\n")
        done.append(replace(piece, text=_capital(piece.text)) if begins else piece)
    return done


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _without_accents(text: str) -> str:
    decomposed = unicodedata.normalize("NFD", text.replace("ł", "l").replace("Ł", "L"))
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def _slipped(text: str, random: Random) -> str:
    """Two neighboring letters swapped, or one lost."""
    if len(text) < 5:
        return text
    at = random.randrange(1, len(text) - 2)
    if not text[at : at + 2].isalpha():
        return text
    if random.random() < 0.5:
        return text[:at] + text[at + 1] + text[at] + text[at + 2 :]
    return text[:at] + text[at + 1 :]
