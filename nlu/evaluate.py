"""Measure a trained model on questions that it never saw in training."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from typing import Any

from nlu.calibration import AtLimit, Bin, calibration_error, limits_curve, reliability
from nlu.confusions import Confusion, TopicFigures, by_topic, confusions
from nlu.figures import OUTSIDE_LIMIT, Figures, figures
from nlu.judging import Judged, Parse, judge
from nlu.questions import INFORMAL, OUT_OF_SCOPE, SAFETY, Question, chosen
from nlu.questions_file import QuestionsUnreadable, read_questions
from nlu.rates import Figure, Rate, grouped

__all__ = [
    "OUT_OF_SCOPE",
    "SAFETY",
    "Figure",
    "Judged",
    "Parse",
    "Question",
    "QuestionsUnreadable",
    "Rate",
    "Report",
    "as_json",
    "calibration_error",
    "chosen",
    "figures",
    "judge",
    "measure",
    "read_questions",
    "report",
]


@dataclass(frozen=True, slots=True)
class Report:
    """groups: language -> standard, informal (plain, typos, mixed), latin or story -> figures.

    cells: language -> variant -> figures.  curve: what other limits of answers would do.
    """

    all: Figures
    languages: Mapping[str, Figures]
    variants: Mapping[str, Figures]
    groups: Mapping[str, Mapping[str, Figures]]
    cells: Mapping[str, Mapping[str, Figures]]
    topics: Mapping[str, TopicFigures]
    confusions: tuple[Confusion, ...]
    reliability: tuple[Bin, ...]
    curve: tuple[AtLimit, ...]


def measure(judged: Sequence[Judged], limit: float = OUTSIDE_LIMIT) -> Report:
    """All figures.  limit: the share of out_of_scope from which on the dialogue refuses."""

    def of(found: Sequence[Judged]) -> Figures:
        return figures(found, limit)

    languages = grouped(judged, lambda each: each.question.language)
    return Report(
        all=of(judged),
        languages={name: of(found) for name, found in languages.items()},
        variants={name: of(found) for name, found in grouped(judged, _variant).items()},
        groups={
            name: {group: of(own) for group, own in grouped(found, _group).items()}
            for name, found in languages.items()
        },
        cells={
            name: {variant: of(own) for variant, own in grouped(found, _variant).items()}
            for name, found in languages.items()
        },
        topics=by_topic(judged),
        confusions=confusions(judged),
        reliability=reliability(judged),
        curve=limits_curve(judged),
    )


def report(judged: Sequence[Judged], limit: float = OUTSIDE_LIMIT) -> dict[str, Any]:
    """All figures as JSON has them: {value, low, high, total} each."""
    found: dict[str, Any] = as_json(measure(judged, limit))
    return found


def as_json(value: Any) -> Any:
    """Values of this package as JSON: data classes as objects, figures rounded."""
    if isinstance(value, Figure):
        return value.as_json()
    if is_dataclass(value) and not isinstance(value, type):
        return {each.name: as_json(getattr(value, each.name)) for each in fields(value)}
    if isinstance(value, Mapping):
        return {str(name): as_json(each) for name, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [as_json(each) for each in value]
    return round(value, 4) if isinstance(value, float) else value


def _variant(judged: Judged) -> str:
    return judged.question.variant


def _group(judged: Judged) -> str:
    return "informal" if judged.question.variant in INFORMAL else judged.question.variant
