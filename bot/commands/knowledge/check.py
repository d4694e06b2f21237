"""`witaj knowledge check`: every problem with its place and what to write instead."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from rich.text import Text

from bot.commands.knowledge.speaking import CLEAN, PROBLEMS, UNUSABLE, Speaker
from bot.i18n import Texts
from bot.knowledge_base.problems import KnowledgeUnusable, Problem

_COLORS = {"error": "bold red", "gap": "yellow", "warning": "dim"}


def check_knowledge(folder: Path, speaker: Speaker, *, output: str) -> int:
    """Print every problem; 0 clean (warnings may remain), 1 problems, 2 unusable."""
    show = _print_json if output == "json" else _print_text
    try:
        problems = speaker.load(folder).problems
    except KnowledgeUnusable as unusable:
        show(unusable.problems, speaker)
        speaker.complain("check-unusable", folder=str(folder))
        return UNUSABLE
    show(problems, speaker)
    if output == "text":
        _print_verdict(problems, speaker)
    return PROBLEMS if any(each.severity != "warning" for each in problems) else CLEAN


def sentences(problem: Problem, texts: Texts, language: str) -> tuple[str, str]:
    """What is wrong, and what to do about it."""
    values = dict(problem.values)
    return (
        texts.get(language, f"problem-{problem.code}", **values),
        texts.get(language, f"advice-{problem.code}", **values),
    )


def _print_text(problems: tuple[Problem, ...], speaker: Speaker) -> None:
    for problem in problems:
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


def _print_verdict(problems: tuple[Problem, ...], speaker: Speaker) -> None:
    counts = {level: sum(each.severity == level for each in problems) for level in _COLORS}
    clean = not counts["error"] + counts["gap"]
    speaker.say(
        "check-clean" if clean else "check-problems",
        errors=counts["error"],
        gaps=counts["gap"],
        warnings=counts["warning"],
    )


def _print_json(problems: tuple[Problem, ...], speaker: Speaker) -> None:
    listed = []
    for problem in problems:
        wrong, advice = sentences(problem, speaker.texts, speaker.language)
        listed.append(
            {
                "path": problem.path,
                "line": problem.line,
                "field": problem.field,
                "severity": problem.severity,
                "code": problem.code,
                "message": wrong,
                "advice": advice,
            }
        )
    sys.stdout.write(json.dumps(listed, ensure_ascii=False, indent=2) + "\n")
