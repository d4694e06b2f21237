"""Ask git which files of the knowledge changed against a revision. Changes nothing in git."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import Literal

from bot.knowledge_base.problems import KnowledgeError

Reason = Literal["no-git", "no-repository", "unknown-revision"]


class ChangesUnknown(KnowledgeError):
    """reason: which sentence says why (check-REASON).  detail: git's own words."""

    def __init__(self, reason: Reason, detail: str = "") -> None:
        super().__init__(reason)
        self.reason: Reason = reason
        self.detail = detail


def changed_files(folder: Path, revision: str) -> frozenset[str]:
    """Paths inside the folder, as problems name them: changed, new or not yet known to git.

    Raises ChangesUnknown.
    """
    _git(folder, "no-repository", "rev-parse", "--show-toplevel")
    commit = _git(
        folder, "unknown-revision",
        "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}",
    ).strip()  # fmt: skip
    since = _git(
        folder, "unknown-revision", "diff", "--name-only", "--relative", "-z", commit, "--", "."
    )
    untracked = _git(
        folder, "no-repository", "ls-files", "--others", "--exclude-standard", "-z", "--", "."
    )
    return frozenset(filter(None, (since + untracked).split("\0")))


def _git(folder: Path, reason: Reason, *arguments: str) -> str:
    program = shutil.which("git")
    if program is None:
        raise ChangesUnknown("no-git")
    done = subprocess.run(  # noqa: S603 (fixed program, no shell, the revision is verified first)
        [program, "-C", str(folder), *arguments],
        capture_output=True,
        env=_environment(),
        check=False,
    )
    if done.returncode:
        raise ChangesUnknown(reason, done.stderr.decode(errors="replace").strip())
    return done.stdout.decode(errors="surrogateescape")


def _environment() -> dict[str, str]:
    """A hook of git sets GIT_DIR and more, relative to another folder than the knowledge."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    return {**kept, "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0"}
