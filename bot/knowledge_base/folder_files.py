"""Which files are in the knowledge folder, and whether one of them was written to since."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

DEEPEST = 4  # topics/group/topic/pl.md; links in a circle end here too
_LITTER = {"thumbs.db", "desktop.ini"}  # Windows makes them
Stamp = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class FoundFile:
    """shown: "units/x.yml".  stamp: changes when it is written to, replaced or renamed over.

    outside: it is a link, to a file or a folder, that leads out of the knowledge folder.
    """

    shown: str
    stamp: Stamp
    outside: bool = False


def files_of(folder: Path) -> Iterator[FoundFile]:
    """All but hidden files and what editors and Windows leave; nothing if there is no folder."""
    return _files(str(folder), "", os.path.realpath(folder), DEEPEST)


def _files(folder: str, above: str, root: str, deeper: int) -> Iterator[FoundFile]:
    for entry in _entries(folder):
        shown = above + entry.name
        if _is_litter(entry.name):
            continue
        if entry.is_symlink() and not _is_below(entry.path, root):
            yield FoundFile(shown, (), outside=True)
        elif not _is_folder(entry):
            yield FoundFile(shown, _stamp(entry))
        elif deeper or not entry.is_symlink():
            yield from _files(entry.path, f"{shown}/", root, max(deeper - 1, 0))


def _entries(folder: str) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return list(entries)
    except OSError:  # it went away, or nobody may look inside
        return []


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link to itself
        return False


def _stamp(entry: os.DirEntry[str]) -> Stamp:
    """Also the time of change and the number of the file: editors may keep time and size."""
    try:
        found = entry.stat()
    except OSError:
        return ()
    return (found.st_mtime_ns, found.st_ctime_ns, found.st_size, found.st_ino)


def _is_litter(name: str) -> bool:
    return name.startswith(".") or name.endswith("~") or name.lower() in _LITTER


def _is_below(path: str, root: str) -> bool:
    return (os.path.realpath(path) + os.sep).startswith(root + os.sep)
