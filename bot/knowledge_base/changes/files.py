"""Say why a file differs although nobody reads anything else: a comment, a date, staff's lists."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from filecmp import cmp
from pathlib import Path
from typing import Literal

from bot.knowledge_base.changes.subjects import SubjectChange

Why = Literal["origin", "notes", "phrases", "staff"]
_PHRASES = ("danger_phrases.yml", "situation_phrases.yml")
_STAFF = ("owners.yml", "freshness.yml", "README.md")


@dataclass(frozen=True, slots=True)
class QuietChange:
    """why: only the source or its date; only notes and form; what the program listens for;
    what only staff use.
    """

    path: str
    why: Why


def quiet_changes(
    before: Path, after: Path, changes: Collection[SubjectChange], languages: Collection[str]
) -> tuple[QuietChange, ...]:
    """Files that differ and change no answer, in order.

    languages: those that were compared; of texts in others nothing is known.
    """
    read = {(each.kind, each.name) for each in changes if each.is_read}
    quiet = {(each.kind, each.name) for each in changes if not each.is_read}
    words = any(each.kind == "word" for each in changes)
    return tuple(
        QuietChange(path.as_posix(), _why(path, quiet))
        for path in _changed_files(before, after)
        if not _is_said(path, read, words=words)
        and (path.suffix != ".md" or path.stem in (*languages, "README"))
    )


def _is_said(path: Path, read: Collection[tuple[str, str]], *, words: bool) -> bool:
    if path.name in ("taxonomy.yml", "city.yml"):
        return words
    return _subject(path) in read


def _why(path: Path, quiet: Collection[tuple[str, str]]) -> Why:
    if path.name in _PHRASES:
        return "phrases"
    if path.name in _STAFF:
        return "staff"
    named = path.suffix == ".yml" and _subject(path) in quiet
    return "origin" if named else "notes"


def _subject(path: Path) -> tuple[str, str]:
    """To whom a file belongs: ("topic", "pesel") or ("unit", "city-office")."""
    if path.parts[0] == "units":
        return "unit", path.stem
    return "topic", path.parent.name


def _changed_files(before: Path, after: Path) -> Iterator[Path]:
    for path in sorted(_files(before) | _files(after)):
        pair = (before / path, after / path)
        if not all(each.is_file() for each in pair) or not cmp(*pair, shallow=False):
            yield path


def _files(folder: Path) -> set[Path]:
    return {
        path.relative_to(folder)
        for path in folder.rglob("*")
        if path.suffix in (".yml", ".md") and path.is_file()
    }
