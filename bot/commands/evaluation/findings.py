"""Everything that an evaluation found, as one value; what the dialogue adds to nlu's figures."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from bot.commands.evaluation.meeting import Dialogue, Meeting, Outcome, meet
from nlu.calibration import AtLimit, best_within
from nlu.evaluate import Judged, Report, as_json, measure
from nlu.figures import Figures
from nlu.rates import Figure, grouped, share
from nlu.targets import Goal, Targets, goals

FEW_REJECTS = 0.05  # false rejects that are borne for the sake of questions out of scope
Outcomes = Mapping[Outcome, Figure]


@dataclass(frozen=True, slots=True)
class Findings:
    """report: nlu's, its figures of all, languages and variants joined by those of the dialogue.

    inside, outside: what people meet with questions in and out of scope.  best_limit: the one
    that would refuse most out of scope with few false rejects.
    """

    report: Report
    goals: tuple[Goal, ...]
    inside: Outcomes
    outside: Outcomes
    inside_languages: Mapping[str, Outcomes]
    best_limit: AtLimit | None
    meetings: tuple[Meeting, ...]

    @property
    def wrong(self) -> list[Meeting]:
        return [each for each in self.meetings if not each.judged.right]


def find(judged: Sequence[Judged], dialogue: Dialogue, targets: Targets) -> Findings:
    meetings = meet(judged, dialogue)
    measured = _with_dialogue(measure(judged, dialogue.limits.out_of_scope), meetings)
    inside = [each for each in meetings if each.question.in_scope]
    return Findings(
        report=measured,
        goals=goals(targets, measured.all, measured.languages),
        inside=_outcomes(inside),
        outside=_outcomes([each for each in meetings if not each.question.in_scope]),
        inside_languages={
            name: _outcomes(own) for name, own in grouped(inside, _language).items()
        },
        best_limit=best_within(measured.curve, FEW_REJECTS),
        meetings=tuple(meetings),
    )


def findings_json(found: Findings) -> dict[str, Any]:
    """Everything, question by question too."""
    report: dict[str, Any] = as_json(found.report)
    return {
        **report,
        "targets": [_goal(each) for each in found.goals],
        "met": {
            "in_scope": _named(found.inside),
            "out_of_scope": _named(found.outside),
            "languages": {tag: _named(own) for tag, own in found.inside_languages.items()},
        },
        "best_limit": as_json(found.best_limit),
        "questions": [_question(each) for each in found.meetings],
    }


def _with_dialogue(report: Report, meetings: Sequence[Meeting]) -> Report:
    languages, variants = grouped(meetings, _language), grouped(meetings, _variant)
    return replace(
        report,
        all={**report.all, **_safety(meetings)},
        languages={n: {**own, **_safety(languages[n])} for n, own in report.languages.items()},
        variants={n: {**own, **_safety(variants[n])} for n, own in report.variants.items()},
    )


def _safety(meetings: Sequence[Meeting]) -> Figures:
    """model: the classifier with the dialogue's limits.  together: with the phrases."""
    return {
        **_alarms("safety_model", meetings, lambda each: each.alarm_by_model),
        **_alarms("safety_together", meetings, lambda each: each.alarm),
    }


def _alarms(
    name: str, meetings: Sequence[Meeting], alarm: Callable[[Meeting], bool]
) -> dict[str, Figure]:
    danger = [each for each in meetings if each.question.dangerous]
    others = [each for each in meetings if not each.question.dangerous]
    return {
        name: share(danger, alarm),
        f"{name}_false_alarms": share(others, alarm),
        f"{name}_false_alarms_harmless": share(
            [each for each in others if each.question.harmless], alarm
        ),
    }


def _outcomes(meetings: Sequence[Meeting]) -> Outcomes:
    return {
        outcome: share([each.outcome for each in meetings], outcome.__eq__) for outcome in Outcome
    }


def _named(outcomes: Outcomes) -> dict[str, Any]:
    return {outcome.value: as_json(figure) for outcome, figure in outcomes.items()}


def _goal(goal: Goal) -> dict[str, Any]:
    return {
        "figure": goal.figure,
        "where": goal.where,
        "at_most" if goal.bound.at_most else "at_least": goal.bound.value,
        "found": as_json(goal.found),
        "reached": goal.reached,
    }


def _question(each: Meeting) -> dict[str, Any]:
    return {
        **as_json(each.question),
        "found": as_json(each.judged.result.intents[:3]),
        "found_aspects": as_json(each.judged.result.aspects),
        "found_languages": as_json(each.judged.result.languages[:2]),
        "danger_phrase": each.phrase,
        "met": each.outcome.value,
        "right": each.judged.right,
    }


def _language(each: Meeting) -> str:
    return each.question.language


def _variant(each: Meeting) -> str:
    return each.question.variant
