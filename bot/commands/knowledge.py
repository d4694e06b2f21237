"""`witaj knowledge ...`: for staff, in Polish unless they ask for English."""

from __future__ import annotations

import json
import sys
from datetime import datetime
from pathlib import Path

from rich.console import Console
from rich.text import Text

from bot.app import load_texts, unconfirmed_marks
from bot.i18n import Texts
from bot.knowledge_base.hours import WARSAW
from bot.knowledge_base.loader import load
from bot.knowledge_base.marking import mark
from bot.knowledge_base.nearest import nearest
from bot.knowledge_base.problems import KnowledgeUnusable, Problem

CLEAN, PROBLEMS, UNUSABLE = 0, 1, 2
_COLORS = {"error": "bold red", "gap": "yellow", "warning": "dim"}


def check_knowledge(folder: Path, *, output: str, language: str) -> int:
    """Print every problem; 0 clean (warnings may remain), 1 problems, 2 unusable."""
    texts = load_texts()
    if language not in ("pl", "en") or output not in ("text", "json"):
        _errors().print("--lang-of-messages: pl | en   --format: text | json", markup=False)
        return UNUSABLE
    show = _print_json if output == "json" else _print_text
    try:
        today = datetime.now(WARSAW).date()
        problems = load(folder, unconfirmed_marks(texts), today=today).problems
    except KnowledgeUnusable as unusable:
        show(unusable.problems, texts, language)
        _errors().print(texts.get(language, "check-unusable", folder=str(folder)), markup=False)
        return UNUSABLE
    show(problems, texts, language)
    if output == "text":
        _print_verdict(problems, texts, language)
    return PROBLEMS if any(each.severity != "warning" for each in problems) else CLEAN


def mark_translated(folder: Path, *, topic: str | None, language: str | None) -> int:
    """Remember from which Polish text translations were made; 2 when there is no such topic."""
    texts = load_texts()
    topics = {path.parent.name for path in folder.glob("topics/*/*/topic.yml")}
    if topic and topic not in topics:
        near = ", ".join(nearest(topic, topics))
        for key in ("problem-no-such-topic", "advice-no-such-topic"):
            _errors().print(texts.get("pl", key, topic=topic, near=near), markup=False)
        return UNUSABLE
    changed = mark(folder, topic=topic, language=language)
    Console(highlight=False).print(texts.get("pl", "marked", count=len(changed)))
    return CLEAN


def sentences(problem: Problem, texts: Texts, language: str) -> tuple[str, str]:
    """What is wrong, and what to do about it."""
    values = dict(problem.values)
    return (
        texts.get(language, f"problem-{problem.code}", **values),
        texts.get(language, f"advice-{problem.code}", **values),
    )


def _print_text(problems: tuple[Problem, ...], texts: Texts, language: str) -> None:
    console = Console(highlight=False, soft_wrap=True)
    for problem in problems:
        wrong, advice = sentences(problem, texts, language)
        level = texts.get(language, f"severity-{problem.severity}")
        console.print(
            Text.assemble(
                (level, _COLORS[problem.severity]), f" {_place(problem, texts, language)}"
            ),
            Text(f"  {wrong}\n  → {advice}\n"),
            sep="\n",
        )


def _place(problem: Problem, texts: Texts, language: str) -> str:
    """Which file, line and field, in words."""
    place = problem.path
    if problem.line:
        place = texts.get(language, "check-place", path=problem.path, line=str(problem.line))
    field = texts.get(language, "check-field", field=problem.field) if problem.field else ""
    return ", ".join(filter(None, (place, field)))


def _print_verdict(problems: tuple[Problem, ...], texts: Texts, language: str) -> None:
    counts = {level: sum(each.severity == level for each in problems) for level in _COLORS}
    clean = not counts["error"] + counts["gap"]
    verdict = texts.get(
        language,
        "check-clean" if clean else "check-problems",
        errors=counts["error"],
        gaps=counts["gap"],
        warnings=counts["warning"],
    )
    Console(highlight=False, soft_wrap=True).print(verdict, markup=False)


def _errors() -> Console:
    return Console(stderr=True, highlight=False, soft_wrap=True)


def _print_json(problems: tuple[Problem, ...], texts: Texts, language: str) -> None:
    listed = []
    for problem in problems:
        wrong, advice = sentences(problem, texts, language)
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
