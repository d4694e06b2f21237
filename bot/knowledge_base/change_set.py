"""Changes of several files at once: shown, tried on a copy, and written only as a whole."""

from __future__ import annotations

import difflib
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.knowledge_base.loader import Loaded
from bot.knowledge_base.problems import KnowledgeError, Problem
from bot.knowledge_base.rewriting import EditImpossible
from bot.knowledge_base.text_files import outside_link

Load = Callable[[Path], Loaded]
_BOM = "\ufeff"


class WritingFailed(KnowledgeError):
    """A file could not be written; all others are as they were. Its name is the message."""


@dataclass(slots=True)
class ChangeSet:
    """changed: path below the folder, with "/" -> the new text, as it will stand in the file."""

    folder: Path
    changed: dict[str, str] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """As it will be. A byte order mark and line ends stay part of it."""
        if name in self.changed:
            return self.changed[name]
        if outside_link(self.folder / name, self.folder):
            raise EditImpossible(name)
        return read_exactly(self.folder / name)

    def put(self, name: str, text: str) -> None:
        """Nothing when it says so already."""
        if name in self.changed or not self.exists(name) or self.text(name) != text:
            self.changed[name] = text

    def exists(self, name: str) -> bool:
        return (self.folder / name).exists()

    @property
    def new(self) -> list[str]:
        return [name for name in self.changed if not self.exists(name)]

    def diff(self, name: str) -> list[str]:
        """In the form that git shows, without line ends."""
        before = read_exactly(self.folder / name) if self.exists(name) else ""
        old, new = before.splitlines(), self.changed[name].splitlines()
        return list(difflib.unified_diff(old, new, name, name, lineterm="", n=1))

    def new_problems(self, load: Load) -> tuple[Problem, ...]:
        """What the check would say that it does not say now. Raises KnowledgeUnusable."""
        before = {_identity(each) for each in load(self.folder).problems}
        with TemporaryDirectory(prefix="witaj-") as place:
            copy = Path(place) / "knowledge"
            shutil.copytree(self.folder, copy, symlinks=True, ignore=_hidden)
            for name, text in self.changed.items():
                (copy / name).parent.mkdir(parents=True, exist_ok=True)
                write_exactly(copy / name, text)
            after = load(copy).problems
        return tuple(each for each in after if _identity(each) not in before)

    def write(self) -> None:
        """All of them or none. Raises WritingFailed."""
        before = {
            name: (self.folder / name).read_bytes() if self.exists(name) else None
            for name in self.changed
        }
        try:
            for name in self.changed:
                self._prepare(name)
            for name in self.changed:
                _beside(self.folder / name).replace((self.folder / name).resolve())
        except OSError as error:
            self._restore(before)
            raise WritingFailed(error.filename or str(self.folder)) from error

    def _prepare(self, name: str) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        beside = _beside(path)
        write_exactly(beside, self.changed[name])
        if path.exists():
            shutil.copymode(path, beside)

    def _restore(self, before: Mapping[str, bytes | None]) -> None:
        for name, raw in before.items():
            path = self.folder / name
            with suppress(OSError):  # the reason of the failure may stand in its place
                _beside(path).unlink(missing_ok=True)
            if raw is None:
                path.unlink(missing_ok=True)
            elif path.read_bytes() != raw:
                path.write_bytes(raw)


def edit_or_raise(text: str, is_right: Callable[[str], bool], name: str) -> str:
    """The text; raises EditImpossible when it does not say what was meant."""
    if not is_right(text):
        raise EditImpossible(name)
    return text


def read_exactly(path: Path) -> str:
    """With its byte order mark and line ends. Raises EditImpossible for another encoding."""
    try:
        return path.read_bytes().decode("utf-8")
    except UnicodeDecodeError:
        raise EditImpossible(path.as_posix()) from None


def write_exactly(path: Path, text: str) -> None:
    path.write_bytes(text.encode())


def without_mark(text: str) -> tuple[str, str]:
    """(the byte order mark or nothing, the rest)."""
    return (_BOM, text[1:]) if text.startswith(_BOM) else ("", text)


def errors_of(problems: Iterable[Problem]) -> list[Problem]:
    return [problem for problem in problems if problem.severity == "error"]


def _beside(path: Path) -> Path:
    target = path.resolve()
    return target.with_name(f".{target.name}.part")  # hidden: not a file of the knowledge


def _identity(problem: Problem) -> tuple[object, ...]:
    """Without the line, which other edits move."""
    return problem.path, problem.field, problem.code, problem.values, problem.severity


def _hidden(_: str, names: list[str]) -> Iterator[str]:
    return (name for name in names if name.startswith("."))
