"""`witaj knowledge check`: every problem with its place and what to write instead."""

from __future__ import annotations

import json
import sys
from collections.abc import Collection
from pathlib import Path

from rich.text import Text

from bot.commands.knowledge.speaking import CLEAN, PROBLEMS, UNUSABLE, Speaker, today
from bot.i18n import Texts
from bot.knowledge_base.changed_files import changed_files
from bot.knowledge_base.checks.todo import todo_problems
from bot.knowledge_base.loader import Loaded
from bot.knowledge_base.problems import KnowledgeUnusable, Problem
from bot.knowledge_base.revision import RevisionUnusable

_COLORS = {"error": "bold red", "gap": "yellow", "warning": "dim"}
Changed = Collection[str] | None  # paths; None: not asked


def check_knowledge(
    folder: Path, speaker: Speaker, *, output: str, changed_since: str | None = None
) -> int:
    """Print every problem; 0 clean (warnings may remain), 1 problems, 2 unusable.

    changed_since: a revision of git; warnings in files changed since then are problems too, and
    the other warnings are counted only.
    """
    show = _print_json if output == "json" else _print_text
    try:
        loaded = speaker.load(folder)
        changed = None if changed_since is None else changed_files(folder, changed_since)
    except RevisionUnusable as unknown:
        revision = changed_since or ""
        speaker.complain(f"check-{unknown.reason}", revision=revision, folder=str(folder))
        if unknown.detail:
            speaker.complain("check-git-says", words=unknown.detail)
        return UNUSABLE
    except KnowledgeUnusable as unusable:
        show(unusable.problems, speaker, None)
        speaker.complain("check-unusable", folder=str(folder))
        return UNUSABLE
    problems = _with_todo(loaded, folder)
    show(problems, speaker, changed)
    if output == "text":
        _print_verdict(problems, speaker, changed, served=not loaded.errors)
    return PROBLEMS if any(_fails(each, changed) for each in problems) else CLEAN


def _with_todo(loaded: Loaded, folder: Path) -> tuple[Problem, ...]:
    topics = [topic for group in loaded.snapshot.groups.values() for topic in group]
    return tuple(sorted({*loaded.problems, *todo_problems(folder, topics, today())}))


def _fails(problem: Problem, changed: Changed) -> bool:
    return problem.severity != "warning" or problem.path in (changed or ())


def sentences(problem: Problem, texts: Texts, language: str) -> tuple[str, str]:
    """What is wrong, and what to do about it."""
    values: dict[str, str | int] = dict(problem.values)
    if "count" in values:  # as a number: it chooses the form of the word behind it
        values["count"] = int(values["count"])
    return (
        texts.get(language, f"problem-{problem.code}", **values),
        texts.get(language, f"advice-{problem.code}", **values),
    )


def _print_text(problems: tuple[Problem, ...], speaker: Speaker, changed: Changed) -> None:
    for problem in problems:
        if changed is not None and not _fails(problem, changed):
            continue
        wrong, advice = sentences(problem, speaker.texts, speaker.language)
        level = speaker.text(f"severity-{problem.severity}")
        speaker.out.print(
            Text.assemble((level, _COLORS[problem.severity]), f" {_place(problem, speaker)}"),
            Text(f"  {wrong}\n  → {advice}\n"),
            sep="\n",
        )


def _place(problem: Problem, speaker: Speaker) -> str:
    """Which file, line and field, in words."""
    place = problem.path
    if problem.line:
        place = speaker.text("check-place", path=problem.path, line=str(problem.line))
    field = speaker.text("check-field", field=problem.field) if problem.field else ""
    return ", ".join(filter(None, (place, field)))


def _print_verdict(
    problems: tuple[Problem, ...], speaker: Speaker, changed: Changed, *, served: bool
) -> None:
    """served: the bot takes these files, whatever is wrong with those that people never see."""
    failing = [each for each in problems if changed is None or _fails(each, changed)]
    counts = {level: sum(each.severity == level for each in failing) for level in _COLORS}
    speaker.say(
        "check-only-todo" if served and counts["error"] else _verdict(problems, changed),
        errors=counts["error"],
        gaps=counts["gap"],
        warnings=counts["warning"],
    )
    if len(failing) < len(problems):
        speaker.say("check-passed-over", warnings=len(problems) - len(failing))


def _verdict(problems: tuple[Problem, ...], changed: Changed) -> str:
    if any(each.severity != "warning" for each in problems):
        return "check-problems"
    return "check-changed" if any(_fails(each, changed) for each in problems) else "check-clean"


def _print_json(problems: tuple[Problem, ...], speaker: Speaker, changed: Changed) -> None:
    listed = [_as_json(problem, speaker, changed) for problem in problems]
    sys.stdout.write(json.dumps(listed, ensure_ascii=False, indent=2) + "\n")


def _as_json(problem: Problem, speaker: Speaker, changed: Changed) -> dict[str, str | int | bool]:
    """changed: stands there only when files are compared with a revision."""
    wrong, advice = sentences(problem, speaker.texts, speaker.language)
    told: dict[str, str | int | bool] = {
        "path": problem.path,
        "line": problem.line,
        "field": problem.field,
        "severity": problem.severity,
        "code": problem.code,
        "message": wrong,
        "advice": advice,
    }
    return told if changed is None else {**told, "changed": problem.path in changed}
