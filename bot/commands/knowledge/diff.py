"""`witaj knowledge diff`: the answers that change between a revision of git and the folder."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from bot.commands.knowledge.choosing import ChoiceUnknown, chosen_languages, chosen_moment
from bot.commands.knowledge.composing import pieces_of
from bot.commands.knowledge.diff_page import diff_page
from bot.commands.knowledge.diff_print import print_diff
from bot.commands.knowledge.diff_words import Report
from bot.commands.knowledge.pages import saved
from bot.commands.knowledge.problem_list import print_problems
from bot.commands.knowledge.speaking import CLEAN, PROBLEMS, UNUSABLE, Speaker
from bot.knowledge_base.changes.comparing import compare
from bot.knowledge_base.changes.files import quiet_changes
from bot.knowledge_base.loader import Loaded
from bot.knowledge_base.problems import KnowledgeUnusable
from bot.knowledge_base.revision import RevisionUnusable, folder_at


@dataclass(frozen=True, slots=True)
class Wanted:
    """revision: as git names it.  languages: "pl,uk".  html: file to write."""

    revision: str
    languages: str | None = None
    html: Path | None = None


def diff(folder: Path, speaker: Speaker, wanted: Wanted) -> int:
    """0 people read the same as before, 1 something changes for them, 2 nothing to compare."""
    try:
        with folder_at(folder, wanted.revision) as then:
            return _compare(folder, then, speaker, wanted)
    except RevisionUnusable as unusable:
        names = {"revision": wanted.revision, "folder": str(folder)}
        speaker.complain(f"diff-{unusable.reason}", **names)
        if unusable.detail:
            speaker.complain("diff-git-says", words=unusable.detail)
    except ChoiceUnknown as unknown:
        speaker.complain(unknown.key, **unknown.values)
    return UNUSABLE


def _compare(folder: Path, then: Path, speaker: Speaker, wanted: Wanted) -> int:
    before = _loaded(then, speaker, "diff-unusable-then", wanted)
    after = _loaded(folder, speaker, "diff-unusable-now", wanted)
    if before is None or after is None:
        return UNUSABLE
    known = after.snapshot.languages
    languages = chosen_languages(wanted.languages, known, known)
    write = partial(pieces_of, texts=speaker.texts, at=chosen_moment(None))
    changes = compare(before.snapshot, after.snapshot, write, languages)
    report = Report(
        revision=wanted.revision,
        snapshot=after.snapshot,
        before=before.snapshot,
        changes=tuple(change for change in changes if change.is_read),
        quiet=quiet_changes(then, folder, changes, languages),
        languages=languages,
        errors=after.errors,
    )
    print_diff(report, speaker)
    if wanted.html:
        saved(diff_page(report, speaker), wanted.html, speaker)
    return PROBLEMS if report.changes else CLEAN


def _loaded(folder: Path, speaker: Speaker, key: str, wanted: Wanted) -> Loaded | None:
    """None, with the reasons said, when a state of the base cannot be read at all."""
    try:
        return speaker.load(folder)
    except KnowledgeUnusable as unusable:
        print_problems(unusable.problems, speaker)
        speaker.complain(key, revision=wanted.revision, folder=str(folder))
        return None
