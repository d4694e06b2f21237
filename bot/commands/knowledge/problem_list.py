"""Say the problems of a few files, in the terminal and on pages."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from rich.text import Text

from bot.commands.knowledge.check import sentences
from bot.commands.knowledge.speaking import Speaker
from bot.knowledge_base.problems import Problem

_COLORS = {"error": "bold red", "gap": "yellow", "warning": "dim"}


@dataclass(frozen=True, slots=True)
class Said:
    """A problem in words.  level: "BŁĄD".  place: file and line.  advice: what to write."""

    severity: str
    level: str
    place: str
    wrong: str
    advice: str


def said(problem: Problem, speaker: Speaker) -> Said:
    place = problem.path
    if problem.line:
        place = speaker.text("check-place", path=problem.path, line=str(problem.line))
    level = speaker.text(f"severity-{problem.severity}")
    return Said(
        problem.severity, level, place, *sentences(problem, speaker.texts, speaker.language)
    )


def print_problems(problems: Iterable[Problem], speaker: Speaker) -> None:
    for each in (said(problem, speaker) for problem in problems):
        speaker.out.print(
            Text.assemble((each.level, _COLORS[each.severity]), f" {each.place}"),
            Text(f"  {each.wrong}\n  → {each.advice}\n"),
            sep="\n",
        )
