"""An evaluation as one page: nothing loaded from elsewhere, light and dark, fit for a phone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from markupsafe import Markup

from bot.commands.evaluation import charts
from bot.commands.evaluation.compared import losers, side_by_side, verdict
from bot.commands.evaluation.findings import Findings
from bot.commands.evaluation.meeting import Meeting
from bot.commands.evaluation.names import (
    FIGURES,
    GROUPS,
    OUTCOMES,
    against,
    interval,
    percent,
)
from bot.commands.evaluation.tables import LANGUAGE_COLUMNS
from bot.dialogue.policy import Limits
from bot.knowledge_base.pages import templates
from nlu.comparing import Comparison
from nlu.rates import Figure, grouped
from nlu.targets import Goal

SHOWN = 40  # confusions

_templates = templates(Path(__file__).parent)


@dataclass(frozen=True, slots=True)
class Cell:
    """A figure as the page shows it.  state: good, bad, or empty where there is no target."""

    words: str
    share: str
    interval: str
    total: int
    state: str = ""
    figure: Figure | None = None


def evaluation_page(found: Findings, compared: Comparison | None = None) -> str:
    report = found.report
    measured = [goal for goal in found.goals if goal.reached is not None]
    return _templates.get_template("page.html").render(
        language="en",
        total=len(found.meetings),
        languages=list(report.languages),
        reached=sum(bool(goal.reached) for goal in measured),
        measured=len(measured),
        groups=_summary(found),
        columns=LANGUAGE_COLUMNS.values(),
        rows=_languages(found),
        outcomes=_outcomes(found),
        charts=_charts(found),
        best=found.best_limit,
        percent=percent,
        confusions=report.confusions[:SHOWN],
        wrong=grouped(found.wrong, _language),
        outcome_names=OUTCOMES,
        compared=_compared(compared) if compared else None,
    )


def _charts(found: Findings) -> Mapping[str, Markup]:
    report = found.report
    bounds = {
        goal.where: goal.bound for goal in found.goals if goal.figure == "topic_macro_standard"
    }
    drawn = {
        "languages": charts.languages_chart(report.languages, bounds),
        "heat": charts.heat_map(report.cells),
        "reliability": charts.reliability_chart(report.reliability),
        "topics": charts.topics_chart(report.topics),
    }
    if report.curve:
        drawn["limits"] = charts.limits_chart(report.curve, Limits().out_of_scope)
    return {name: Markup(svg) for name, svg in drawn.items()}  # noqa: S704  drawn by us


def _summary(found: Findings) -> Mapping[str, list[Cell]]:
    wanted = {goal.figure: goal for goal in found.goals if goal.where == "all"}
    return {
        title: [
            _cell(words, figure, wanted.get(name))
            for name, words in names.items()
            if (figure := _figure(found, name, wanted.get(name))) and figure.value is not None
        ]
        for title, names in GROUPS.items()
    }


def _figure(found: Findings, name: str, goal: Goal | None) -> Figure | None:
    return goal.found if goal else found.report.all.get(name)


def _cell(words: str, figure: Figure, goal: Goal | None) -> Cell:
    shown = against(figure.value, goal.bound if goal else None)
    return Cell(words, shown, interval(figure), figure.total, _state(goal), figure)


def _state(goal: Goal | None) -> str:
    if goal is None or goal.reached is None:
        return ""
    return "good" if goal.reached else "bad"


def _languages(found: Findings) -> Mapping[str, list[Cell]]:
    wanted = {(goal.figure, goal.where): goal for goal in found.goals}
    return {
        language: [
            _cell(words, figures[name], wanted.get((name, language)))
            for name, words in LANGUAGE_COLUMNS.items()
        ]
        for language, figures in found.report.languages.items()
    }


def _outcomes(found: Findings) -> list[tuple[str, Cell, Cell]]:
    return [
        (
            words,
            _cell(words, found.inside[outcome], None),
            _cell(words, found.outside[outcome], None),
        )
        for outcome, words in OUTCOMES.items()
    ]


def _compared(compared: Comparison) -> Mapping[str, object]:
    return {
        "verdict": verdict(compared),
        "figures": {
            FIGURES[name]: row for name, row in side_by_side(compared).items() if name in FIGURES
        },
        "languages": losers(compared.languages),
        "topics": losers(compared.topics),
        "changes": {
            "About danger, and only the other model hears it": compared.safety_lost,
            "Lost: only the other model understands them": compared.lost,
            "Gained: only the model in use understands them": compared.gained,
        },
    }


def _language(each: Meeting) -> str:
    return each.question.language
