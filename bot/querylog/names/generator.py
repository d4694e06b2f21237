"""Messages as people write them, made up, with the place of each person's name in them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from random import Random

from bot.querylog.names.frames import LANGUAGES, Frame, Frames, Slot, frames_of
from bot.querylog.names.inflection import inflected
from bot.querylog.names.marks import made_up
from bot.querylog.names.noise import Piece, spoiled
from bot.querylog.names.people import Person, person

_HONORIFICS = {
    "pl": {"m": ("pan pana panu pana panem panu panie").split(),
           "f": ("pani pani pani panią panią pani pani").split()},
    "uk": {"m": "пан пана панові пана паном панові пане".split(), "f": ["пані"] * 7},
    "ru": {"m": "пан пана пану пана паном пане пан".split(), "f": ["пани"] * 7},
    "be": {"m": "пан пана пану пана панам пану пан".split(), "f": ["пані"] * 7},
    "en": {"m": ["Mr"] * 7, "f": ["Mrs"] * 7},
}  # fmt: skip
_OTHER_LANGUAGES = 0.15  # so many messages are in a language that has no frames
_CASES = ("nom", "gen", "dat", "acc", "ins", "loc", "voc")
_JOINTS = (", ", ", ", ". ", " ", "; ", " - ", "\n", ": ", "? ", "! ", " (")


@dataclass(frozen=True, slots=True)
class Message:
    """spans: start and end of each name, in code points."""

    text: str
    spans: tuple[tuple[int, int], ...]


def messages(
    count: int, plain: Mapping[str, Sequence[str]], *, seed: int = 1
) -> Iterator[Message]:
    """plain: messages that name nobody, by language; they stand around names and alone."""
    random = Random(seed)
    others = sorted(set(plain) - set(LANGUAGES))
    for _ in range(count):
        other = bool(others) and random.random() < _OTHER_LANGUAGES
        language = random.choice(others if other else LANGUAGES)
        writer = _Writer(random, language, plain.get(language, ()))
        yield writer.message_without_frames() if other else writer.message()


@dataclass(frozen=True, slots=True)
class _Writer:
    random: Random
    language: str
    plain: Sequence[str]

    def message(self) -> Message:
        frames = frames_of(self.language)
        kind = self.random.random()
        if kind < 0.55:
            pieces = self._around(self._filled(self.random.choice(frames.naming), frames))
        elif kind < 0.78 or not self.plain:
            pieces = self._around(self._filled(self.random.choice(frames.naming_nobody), frames))
        else:
            pieces = [Piece(self.random.choice(self.plain))]
        return _joined(spoiled(pieces, self.random, self.language))

    def message_without_frames(self) -> Message:
        """In a language that has none: a plain message, at times with a name before or behind."""
        pieces = [Piece(self.random.choice(self.plain))]
        if self.random.random() < 0.3:
            one = person(self.random, "en")
            shape = self._shape("b")
            name = Piece(" ".join(self._parts(one, shape)), named=True)
            joint = Piece(self.random.choice(_JOINTS))
            pieces = self.random.choice(([name, joint, *pieces], [*pieces, joint, name]))
        return _joined(spoiled(pieces, self.random, self.language))

    def _around(self, pieces: list[Piece]) -> list[Piece]:
        """With another message before or behind it."""
        where = self.random.random()
        if not self.plain or where < 0.45:
            return pieces
        other, joint = Piece(self.random.choice(self.plain)), Piece(self.random.choice(_JOINTS))
        if where < 0.88:
            return [*pieces, joint, other]
        return [other, joint, *pieces]

    def _filled(self, frame: Frame, frames: Frames) -> list[Piece]:
        return [piece for slot in frame for piece in self._slot(slot, frames)]

    def _slot(self, slot: Slot, frames: Frames) -> list[Piece]:
        if not slot.kind:
            return [Piece(slot.text)]
        if slot.kind in _CASES:
            return self._somebody(slot, frames)
        if slot.kind in frames.words:
            return [Piece(self._word(slot.kind, frames))]
        return [Piece(made_up(slot.kind, self.random))]

    def _word(self, kind: str, frames: Frames) -> str:
        word = self.random.choice(frames.words[kind])
        if kind == "shop" or self.random.random() < 0.4:
            return word
        case, gender = self.random.choice(_CASES[1:6]), "f" if word[-1] in "aаяі" else "m"
        parts = (inflected(p, case, gender=gender, language=self.language) for p in word.split())
        return " ".join(parts)

    def _somebody(self, slot: Slot, frames: Frames) -> list[Piece]:
        gender = next((letter for letter in "mf" if letter in slot.options), "")
        one = person(self.random, self.language, gender)
        shape = self._shape(slot.options)
        pieces: list[Piece] = []
        if shape == "role" or "r" in slot.options:
            role = self.random.choice(frames.roles[one.gender])
            pieces.append(Piece(self._bent(role, slot.kind, one) + " "))
        if shape.startswith("honorific"):
            title = _HONORIFICS[self.language][one.gender][_CASES.index(slot.kind)]
            pieces.append(Piece(title + " "))
        name = " ".join(self._bent(part, slot.kind, one) for part in self._parts(one, shape))
        return [*pieces, Piece(name, named="n" not in slot.options)]

    def _shape(self, options: str) -> str:
        """Which parts of the name are written, with what before them."""
        fixed = {"1": "first", "s": "last", "p": "patronymic"}
        for letter, shape in fixed.items():
            if letter in options:
                return shape
        both = ["full"] * 6 + ["turned", "patronymic", "initial", "three"]
        if "b" in options:
            return self.random.choice(both)
        shapes = both + ["first"] * 7 + ["last"] * 2
        if "x" not in options:
            shapes += ["honorific last"] * 3 + ["honorific full"] * 2
            shapes += ["honorific first"] * 2 + ["role"] * 5
        return self.random.choice(shapes)

    def _parts(self, one: Person, shape: str) -> list[str]:
        if shape == "role":
            shape = self.random.choice(("full", "full", "first", "last"))
        match shape.removeprefix("honorific "):
            case "first":
                return [one.first]
            case "last":
                return [one.last]
            case "turned":
                return [one.last, one.first]
            case "initial":
                return self.random.choice(
                    ([f"{one.first[0]}.", one.last], [one.last, f"{one.first[0]}."],
                     [one.first, f"{one.last[0]}."])
                )  # fmt: skip
            case "patronymic" if one.patronymic:
                return [one.first, one.patronymic]
            case "three" if one.patronymic:
                order = [one.first, one.patronymic, one.last]
                return self.random.choice((order, [order[2], *order[:2]]))
        return [one.first, one.last]

    def _bent(self, word: str, case: str, one: Person) -> str:
        if word.endswith("."):
            return word
        return inflected(word, case, gender=one.gender, language=self.language)


def _joined(pieces: Sequence[Piece]) -> Message:
    text, spans = "", []
    for piece in pieces:
        if piece.named:
            spans.append((len(text), len(text) + len(piece.text)))
        text += piece.text
    return Message(text, tuple(spans))
