"""Show, try and write changes of several files, and say so in words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from rich.text import Text

from bot.commands.knowledge.choosing import ChoiceUnknown
from bot.commands.knowledge.problem_list import print_problems
from bot.commands.knowledge.speaking import CLEAN, PROBLEMS, UNUSABLE, Speaker
from bot.knowledge_base.change_set import ChangeSet, WritingFailed, errors_of
from bot.knowledge_base.problems import KnowledgeUnusable, Problem
from bot.knowledge_base.rewriting import EditImpossible
from bot.knowledge_base.yaml_nodes import YamlUnreadable

_COLORS = {"+": "green", "-": "red", "@": "cyan"}
CANNOT_EDIT = (EditImpossible, YamlUnreadable)


def tried(
    changes: ChangeSet, speaker: Speaker, refused: Callable[[list[Problem]], None]
) -> list[Problem] | None:
    """What the check will say that it does not say now; None when that holds errors.

    refused: says which errors keep the changes from being written.
    """
    problems = changes.new_problems(speaker.load)
    errors = errors_of(problems)
    if errors:
        refused(errors)
        return None
    return list(problems)


def say_refused(errors: list[Problem], speaker: Speaker) -> None:
    print_problems(errors, speaker)
    speaker.complain("change-refused", count=len(errors))


def written(changes: ChangeSet, speaker: Speaker) -> int:
    try:
        changes.write()
    except WritingFailed as failed:
        speaker.complain("change-not-written", path=str(failed))
        return PROBLEMS
    return CLEAN


def print_diffs(changes: ChangeSet, speaker: Speaker) -> None:
    for name in changes.changed:
        for line in changes.diff(name):
            speaker.out.print(Text(line, _COLORS.get(line[:1], "")))


def say_what_is_left(problems: list[Problem], speaker: Speaker) -> None:
    """Gaps and warnings that come with the changes."""
    left = [each for each in problems if each.severity != "error"]
    if left:
        print_problems(left, speaker)


def shown(path: Path) -> str:
    return path.as_posix()


def explained(folder: Path, speaker: Speaker, work: Callable[[], int]) -> int:
    """The work's own code; 2 for what was told wrong, 1 for files that cannot be edited."""
    try:
        return work()
    except ChoiceUnknown as unknown:
        speaker.complain(unknown.key, **unknown.values)
        return UNUSABLE
    except KnowledgeUnusable as unusable:
        print_problems(unusable.problems, speaker)
        speaker.complain("check-unusable", folder=str(folder))
        return UNUSABLE
    except CANNOT_EDIT:
        speaker.complain("change-impossible")
        return PROBLEMS
