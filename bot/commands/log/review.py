"""`witaj log review`: put the parts of a review together; the talking is in review_screen.py."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path
from shutil import which

from rich.console import Console

from bot.commands.log.database import log_engine
from bot.commands.log.review_asking import Ask
from bot.commands.log.review_files import ProjectFiles, read_topics
from bot.commands.log.review_screen import Screen
from bot.querylog.retention import overwrite
from bot.querylog.review.queue import waiting
from bot.querylog.review.reviewer import Reviewer
from bot.settings import ROOT, Settings
from nlu.normalize import fold

DONE, UNUSABLE = 0, 2


@dataclass(frozen=True, slots=True)
class Request:
    """by: empty for git's user.  project: the folder with nlu/ and tests/."""

    by: str = ""
    language: str | None = None
    project: Path = ROOT


def review(settings: Settings, request: Request, ask: Ask | None = None) -> int:
    """0 also when somebody stops in the middle; 2 when nobody can decide or nothing be written.

    Raises StorageError, KnowledgeUnusable.
    """
    out = Console(highlight=False, soft_wrap=True, emoji=False)
    by = request.by.strip() or settings.witaj_staff or git_user(request.project)
    if not by:
        out.print('Who decides? Add: --by "name or position", or set WITAJ_STAFF.', markup=False)
        return UNUSABLE
    if not (request.project / "nlu" / "data").is_dir():
        out.print(f"There is no nlu/data in {request.project}: decisions go into a copy of the "
                  "project, not into an installed program.", markup=False)  # fmt: skip
        return UNUSABLE
    engine = log_engine(settings)
    files = ProjectFiles(request.project, settings.knowledge_dir, fold)
    reviewer = Reviewer(engine, by, request.project)
    screen = Screen(
        out, ask or (lambda prompt: out.input(prompt, markup=False)),
        queue=lambda: waiting(engine, fold), reviewer=reviewer, files=files,
        topics=read_topics(settings.knowledge_dir), language=request.language,
    )  # fmt: skip
    try:
        screen.run(by)
    finally:
        if screen.forgotten:
            overwrite(engine)
        engine.dispose()
    return DONE


def git_user(folder: Path) -> str:
    """The name that git would write into a commit, "" when it knows none."""
    program = which("git")
    if program is None:
        return ""
    asked = [program, "-C", str(folder), "config", "user.name"]
    done = subprocess.run(asked, capture_output=True, check=False)  # noqa: S603 (nothing typed)
    return done.stdout.decode(errors="replace").strip()
