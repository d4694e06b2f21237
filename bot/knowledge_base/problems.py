"""What is wrong in a knowledge file, said so that the person who wrote it can mend it."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from bot.knowledge_base.codes import Code

if TYPE_CHECKING:
    from bot.knowledge_base.remembered import Memory


class KnowledgeError(Exception):
    """Root of the errors of this package."""


class KnowledgeUnusable(KnowledgeError):
    """There is no knowledge folder, or its taxonomy.yml cannot be used: `problems` say why."""

    def __init__(self, place: Path, problems: tuple[Problem, ...] = ()) -> None:
        super().__init__(str(place))
        self.problems = problems


class KnowledgeInvalid(KnowledgeError):
    """The files hold problems; all of them are in `problems`."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(f"{len(problems)} problems in the knowledge files")
        self.problems = problems


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One problem. Its sentences stand in bot/locales under problem-CODE and advice-CODE.

    line: 1-based, 0 when the whole file is meant.  field: dotted path inside the file.
    values: fill the sentences.  severity: an "error" keeps the new knowledge from being used (but
    one in todo.yml does not, see checks/todo.py); a "gap" (a missing or outdated translation) is
    served with a word about it; a "warning" is advice.
    """

    path: str
    line: int
    field: str
    code: str
    values: tuple[tuple[str, str], ...] = ()
    severity: str = "error"


@dataclass(slots=True)
class Findings:
    """Collects the problems of one folder while it is read, so that all are reported at once.

    memory: of earlier readings of the folder, if it is read again and again.
    only_errors: gaps and warnings are not asked for, so what only finds them need not look.
    """

    root: Path
    problems: list[Problem] = field(default_factory=list)
    memory: Memory | None = None
    only_errors: bool = False
    _wrong: set[str] = field(default_factory=set)

    def add(
        self, path: Path, code: Code, *, line: int = 0, where: str = "", **values: object
    ) -> None:
        self._append(path, code, line, where, values, "error")

    def gap(
        self, path: Path, code: Code, *, line: int = 0, where: str = "", **values: object
    ) -> None:
        self._append(path, code, line, where, values, "gap")

    def warn(
        self, path: Path, code: Code, *, line: int = 0, where: str = "", **values: object
    ) -> None:
        self._append(path, code, line, where, values, "warning")

    def take(self, problems: Iterable[Problem]) -> None:
        """Problems that were found before."""
        for problem in problems:
            self.problems.append(problem)
            if problem.severity == "error":
                self._wrong.add(problem.path)

    def has_errors(self, path: Path) -> bool:
        """Whether a file is so wrong that comparing others with it would only confuse."""
        return bool(self._wrong) and self._shown(path) in self._wrong

    def of(self, *severities: str) -> tuple[Problem, ...]:
        """The problems of these severities, in the order of the files, each once."""
        return tuple(sorted({p for p in self.problems if p.severity in severities}))

    def _append(
        self, path: Path, code: Code, line: int, where: str, values: dict[str, object], level: str
    ) -> None:
        filled = tuple((name, _listed(value)) for name, value in sorted(values.items()))
        self.take([Problem(self._shown(path), line, where, code, filled, level)])

    def _shown(self, path: Path) -> str:
        """Below the root, with "/" on every system. Path.relative_to is 40 times as slow."""
        root = "" if str(self.root) == "." else f"{self.root}{os.sep}"  # as Path joins them
        whole = str(path)
        return whole[len(root) :].replace(os.sep, "/") if whole.startswith(root) else "."


def _listed(value: object) -> str:
    if isinstance(value, str) or not isinstance(value, Iterable):
        return str(value)
    return ", ".join(map(str, value))
