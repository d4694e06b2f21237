"""Messages as people write them, made up, with the place of each person's name in them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from random import Random

from bot.querylog.names.endings import CASES
from bot.querylog.names.frames import LANGUAGES, Frame, Frames, Slot, frames_of
from bot.querylog.names.inflection import inflected
from bot.querylog.names.marks import made_up
from bot.querylog.names.naming import NOMINATIVE, a_name, somebody
from bot.querylog.names.noise import Piece, spoiled

PLACEHOLDER = "\ufffc" * 8  # as the anonymizer blanks what was redacted before
_REDACTED = 0.05
_OTHER_LANGUAGES = 0.15  # so many messages are in a language that has no frames
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
    random = Random(seed)  # noqa: S311 - the same messages every time, no secrets
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
        if self.random.random() < _REDACTED:
            pieces = [Piece(PLACEHOLDER) if piece.named else piece for piece in pieces]
        return _joined(spoiled(pieces, self.random, self.language))

    def message_without_frames(self) -> Message:
        """In a language that has none: a plain message, at times with a name before or behind."""
        pieces = [Piece(self.random.choice(self.plain))]
        if self.random.random() < 0.3:
            name = a_name(self.random)
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
        if slot.kind in (NOMINATIVE, *CASES):
            return somebody(self.random, slot, self.language, frames.roles)
        if slot.kind in frames.words:
            return [Piece(self._word(slot.kind, frames))]
        return [Piece(made_up(slot.kind, self.random))]

    def _word(self, kind: str, frames: Frames) -> str:
        word = self.random.choice(frames.words[kind])
        if kind == "shop" or self.random.random() < 0.4:
            return word
        case, gender = self.random.choice(CASES[:5]), "f" if word[-1] in "aаяі" else "m"
        parts = (inflected(p, case, gender=gender, language=self.language) for p in word.split())
        return " ".join(parts)


def _joined(pieces: Sequence[Piece]) -> Message:
    text, spans = "", []
    for piece in pieces:
        if piece.named:
            spans.append((len(text), len(text) + len(piece.text)))
        text += piece.text
    return Message(text, tuple(spans))
