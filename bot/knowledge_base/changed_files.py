"""Ask git which files of the knowledge changed against a revision. Changes nothing in git."""

from __future__ import annotations

from pathlib import Path

from bot.knowledge_base.revision import ask_git, commit_of


def changed_files(folder: Path, revision: str) -> frozenset[str]:
    """Paths inside the folder, as problems name them: changed, new or not yet known to git.

    Raises RevisionUnusable.
    """
    commit = commit_of(folder, revision)
    since = ask_git(
        folder, "unknown-revision", "diff", "--name-only", "--relative", "-z", commit, "--", "."
    )
    untracked = ask_git(
        folder, "no-repository", "ls-files", "--others", "--exclude-standard", "-z", "--", "."
    )
    names = (since + untracked).decode(errors="surrogateescape").split("\0")
    return frozenset(filter(None, names))
