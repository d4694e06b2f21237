"""What a decision changes in the project's files; nothing is written here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.dialogue.ports import Fold
from bot.querylog.review.errors import FileUnusable, SentenceRefused
from bot.querylog.review.file_edits import Edits
from bot.querylog.review.nlu_files import (
    listed,
    sentences,
    utterances,
    with_question,
    with_utterance,
)

TODO_HEAD = (
    "# Czego brakuje w bazie: dopisuje witaj log review, gdy ludzie pytają, a odpowiedzi nie ma.\n"
    "# Właściciel (owner) uzupełnia bazę i usuwa wpis.\n"
)
SHORT = 2  # words: so short a sentence may be both trained and measured


@dataclass(frozen=True, slots=True)
class Sentence:
    """As it will stand in the file."""

    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Meaning:
    """group: file of the training data, that of the topic's group in the taxonomy."""

    topic: str
    group: str
    aspect: str | None = None


@dataclass(frozen=True, slots=True)
class Todo:
    """what: in the reviewer's own words, never a person's.  since: ISO date."""

    what: str
    owner: str
    since: str
    topic: str | None = None


@dataclass(frozen=True, slots=True)
class NluFolder:
    """The folder `nlu` of the project: data to learn from, questions to measure with."""

    folder: Path
    fold: Fold

    def learned(self, new: Iterable[Sentence], meaning: Meaning) -> Edits:
        """Each as an utterance; what is there already is left out.

        Raises SentenceRefused, FileUnusable.
        """
        edits: dict[Path, str] = {}
        for each in new:
            path = self.folder / "data" / each.language / f"{meaning.group}.yml"
            if self._stands_under(each, edits) == meaning.topic:
                continue
            self._refuse_known(each, edits)
            with _naming(path):
                edits[path] = with_utterance(
                    _now(path, edits), each.text,
                    intent=meaning.topic, language=each.language, aspect=meaning.aspect,
                )  # fmt: skip
        return edits

    def measured(self, new: Iterable[Sentence], meaning: Meaning, variant: str) -> Edits:
        """Each as a question of the evaluation. Raises SentenceRefused, FileUnusable."""
        edits: dict[Path, str] = {}
        for each in new:
            path = self.folder / "evaluation" / f"{each.language}.yml"
            self._refuse_known(each, edits)
            with _naming(path):
                edits[path] = with_question(
                    _now(path, edits), each.text,
                    topic=meaning.topic, aspect=meaning.aspect, variant=variant,
                )  # fmt: skip
        return edits

    def _refuse_known(self, new: Sentence, edits: Edits) -> None:
        topic = self._stands_under(new, edits)
        if topic is not None:
            raise SentenceRefused((f"It is in nlu/data already, as {topic}.",))
        path = self.folder / "evaluation" / f"{new.language}.yml"
        with _naming(path):
            asked = {self.fold(each) for each in sentences(_now(path, edits))}
        if len(new.text.split()) > SHORT and self.fold(new.text) in asked:
            raise SentenceRefused(
                ("It is a question of nlu/evaluation: those are never learned.",)
            )

    def _stands_under(self, new: Sentence, edits: Edits) -> str | None:
        """The topic that the training data has the sentence under."""
        wanted = self.fold(new.text)
        folder = self.folder / "data" / new.language
        for path in {*folder.glob("*.yml"), *(each for each in edits if each.parent == folder)}:
            with _naming(path):
                known = utterances(_now(path, edits))
            for intent, _, text in known:
                if self.fold(text) == wanted:
                    return intent
        return None


def noted(path: Path, todo: Todo) -> Edits:
    """An item for its owner. path: of todo.yml in the knowledge."""
    entry = {"what": todo.what, "owner": todo.owner, "since": todo.since}
    if todo.topic:
        entry = {"what": todo.what, "topic": todo.topic, **entry}
    return {path: (_read(path, missing=TODO_HEAD)).rstrip("\n") + "\n" + listed(entry)}


def reported(file: Path, line: str) -> Edits:
    """One more test line for the anonymizer."""
    return {file: _read(file).rstrip("\n") + f"\n{line}\n"}


def _now(path: Path, edits: Edits) -> str:
    return edits[path] if path in edits else _read(path)


@contextmanager
def _naming(path: Path) -> Iterator[None]:
    try:
        yield
    except FileUnusable as error:
        raise FileUnusable(f"{path}: {error}.") from error


def _read(path: Path, missing: str = "") -> str:
    try:
        return path.read_text(encoding="utf-8") if path.is_file() else missing
    except (OSError, UnicodeDecodeError) as error:
        raise FileUnusable(f"{path} cannot be read.") from error
