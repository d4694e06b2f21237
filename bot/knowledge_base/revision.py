"""Take the knowledge folder out of git as it was at a revision. Changes nothing in git."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

from bot.knowledge_base.problems import KnowledgeError

Reason = Literal["no-git", "no-repository", "unknown-revision", "not-there"]


class RevisionUnusable(KnowledgeError):
    """Nothing to compare with. reason: which sentence says it.  detail: git's own words."""

    def __init__(self, reason: Reason, detail: str = "") -> None:
        super().__init__(reason)
        self.reason: Reason = reason
        self.detail = detail


@contextmanager
def folder_at(folder: Path, revision: str) -> Iterator[Path]:
    """A temporary copy of `folder` as `revision` has it. Raises RevisionUnusable."""
    commit = commit_of(folder, revision)
    # Inside a folder of the repository git archives that folder alone.
    packed = ask_git(folder, "not-there", "archive", "--format=tar", commit)
    with TemporaryDirectory(prefix="witaj-diff-") as place:
        with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
            archive.extractall(place, filter="data")  # refuses links that lead outside
        yield Path(place)


def commit_of(folder: Path, revision: str) -> str:
    """The full id of a commit: safe to hand to git. Raises RevisionUnusable."""
    ask_git(folder, "no-repository", "rev-parse", "--show-toplevel")
    found = ask_git(
        folder, "unknown-revision",
        "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}",
    )  # fmt: skip
    return found.decode().strip()


def ask_git(folder: Path, reason: Reason, *arguments: str) -> bytes:
    program = shutil.which("git")
    if program is None:
        raise RevisionUnusable("no-git")
    done = subprocess.run(  # noqa: S603 (no shell; the revision is verified first)
        [program, "-C", str(folder), *arguments],
        capture_output=True,
        env=_environment(),
        check=False,
    )
    if done.returncode:
        raise RevisionUnusable(reason, done.stderr.decode(errors="replace").strip())
    return done.stdout


def _environment() -> dict[str, str]:
    """English whatever the computer speaks, and no lock beside somebody else's git command.

    A hook of git sets GIT_DIR and more, relative to another folder than the knowledge.
    """
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    return {**kept, "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0"}
