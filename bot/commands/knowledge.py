"""`witaj knowledge ...`: for staff, in Polish unless they ask for English."""

from __future__ import annotations

import json
from pathlib import Path

from rich.console import Console
from rich.text import Text

from bot.app import load_texts, unconfirmed_marks
from bot.i18n import Texts
from bot.knowledge_base.loader import load
from bot.knowledge_base.marking import mark
from bot.knowledge_base.problems import KnowledgeUnusable, Problem

CLEAN, PROBLEMS, UNUSABLE = 0, 1, 2
_COLORS = {"error": "bold red", "gap": "yellow", "warning": "dim"}


def check_knowledge(folder: Path, *, output: str, language: str) -> int:
    """Print every problem; 0 clean (warnings may remain), 1 problems, 2 unusable."""
    texts = load_texts()
    if language not in ("pl", "en") or output not in ("text", "json"):
        Console(stderr=True).print("--lang-of-messages: pl | en   --format: text | json")
        return UNUSABLE
    try:
        problems = load(folder, unconfirmed_marks(texts)).problems
    except KnowledgeUnusable:
        Console(stderr=True).print(texts.get(language, "check-unusable", folder=str(folder)))
        return UNUSABLE
    show = _print_json if output == "json" else _print_text
    show(problems, texts, language)
    return PROBLEMS if any(each.severity != "warning" for each in problems) else CLEAN


def mark_translated(folder: Path, *, topic: str | None, language: str | None) -> int:
    """Remember which Polish text the translations were made from."""
    changed = mark(folder, topic=topic, language=language)
    Console(highlight=False).print(load_texts().get("pl", "marked", count=len(changed)))
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
        place = f"{problem.path}:{problem.line}" if problem.line else problem.path
        where = f" [{problem.field}]" if problem.field else ""
        level = texts.get(language, f"severity-{problem.severity}")
        console.print(
            Text.assemble((level, _COLORS[problem.severity]), f" {place}{where}\n  {wrong}"),
            Text(f"  → {advice}"),
            sep="\n",
        )
    counts = {
        severity: sum(each.severity == severity for each in problems) for severity in _COLORS
    }
    key = "check-clean" if not counts["error"] + counts["gap"] else "check-problems"
    console.print(
        texts.get(
            language,
            key,
            errors=counts["error"],
            gaps=counts["gap"],
            warnings=counts["warning"],
        )
    )


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
    Console(highlight=False, soft_wrap=True).print_json(json.dumps(listed, ensure_ascii=False))
