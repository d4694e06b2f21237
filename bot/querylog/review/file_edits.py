"""Write changes of several files as a whole, and put back what stood there."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from bot.querylog.review.errors import ChangedSince, FileUnusable

Edits = Mapping[Path, str]  # file -> its whole new text
NO_EDITS: Edits = {}


@dataclass(frozen=True, slots=True)
class Written:
    """before: what stood there, None where there was no file.  after: what stands there now."""

    before: Mapping[Path, bytes | None]
    after: Mapping[Path, bytes]

    def put_back(self) -> None:
        """Raises ChangedSince and changes nothing when somebody wrote in the meantime."""
        for path, content in self.after.items():
            if _content(path) != content:
                raise ChangedSince(f"{path} was changed since: take the line out by hand.")
        for path, old in self.before.items():
            _restore(path, old)


def write(edits: Edits) -> Written:
    """All of them or none. Raises FileUnusable."""
    before = {path: _content(path) for path in edits}
    after = {path: text.encode() for path, text in edits.items()}
    try:
        for path, content in after.items():
            _replace(path, content)
    except OSError as error:
        for path, old in before.items():
            with suppress(OSError):  # the reason of the failure may stand in its place
                _restore(path, old)
        raise FileUnusable(f"{error.filename} cannot be written: {error.strerror}.") from error
    return Written(before, after)


def _content(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


def _replace(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.part")
    try:
        beside.write_bytes(content)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def _restore(path: Path, old: bytes | None) -> None:
    if old is not None:
        _replace(path, old)
        return
    path.unlink(missing_ok=True)
    with suppress(OSError):  # other files lie there
        path.parent.rmdir()
