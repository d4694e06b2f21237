"""The figures of a set of judged questions: one name, one number, one interval each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from nlu.calibration import calibration_error
from nlu.judging import Judged
from nlu.questions import INFORMAL, LATIN, OUT_OF_SCOPE, STANDARD, STORY
from nlu.rates import Figure, macro, share

LONG = 5  # words from which on a language must be told
OUTSIDE_LIMIT = 0.10  # when nobody says from which share on the dialogue refuses

Set = Sequence[Judged]
Figures = Mapping[str, Figure]


def figures(judged: Set, limit: float = OUTSIDE_LIMIT) -> Figures:
    """limit: from this share of the class out_of_scope on a person is told that it is so."""
    return {
        **_topics([each for each in judged if each.question.in_scope]),
        **_out_of_scope(judged, limit),
        **_aspects([each for each in judged if each.has_aspects]),
        **_languages(judged),
        **_safety(judged),
        "calibration_error": Figure(calibration_error(judged), None, None, len(judged)),
    }


def _topics(inside: Set) -> Figures:
    """Shares of questions that somebody can answer, dialogue acts among them."""
    standard = of_variants(inside, STANDARD)
    return {
        "topic": share(inside, lambda each: each.right),
        "topic_macro": _macro(inside),
        "topic_standard": share(standard, lambda each: each.right),
        "topic_macro_standard": _macro(standard),
        "topic_informal": share(of_variants(inside, *INFORMAL), lambda each: each.right),
        "topic_latin": share(of_variants(inside, LATIN), lambda each: each.right),
        "topic_story": share(of_variants(inside, STORY), lambda each: each.right),
        "top_three": share(inside, lambda each: each.among_three),
        "both_topics": share(
            [each for each in inside if each.question.also], lambda each: each.both_topics
        ),
    }


def _out_of_scope(judged: Set, limit: float) -> Figures:
    """By class alone (found, wrongly), and as a person meets it: no answer (refused, rejected)."""
    inside = [each for each in judged if each.question.in_scope]
    outside = [each for each in judged if not each.question.in_scope]
    return {
        "out_of_scope_found": share(outside, lambda each: each.right),
        "wrongly_out_of_scope": share(inside, lambda each: each.topic == OUT_OF_SCOPE),
        "out_of_scope_refused": share(outside, lambda each: each.refused(limit)),
        "false_rejects": share(inside, lambda each: each.refused(limit)),
    }


def _aspects(judged: Set) -> Figures:
    return {
        "aspect": share(judged, lambda each: each.aspect_right),
        "aspect_asked": share(
            [each for each in judged if each.question.aspect], lambda each: each.aspect_right
        ),
        "aspect_none": share(
            [each for each in judged if not each.question.aspect], lambda each: each.aspect_right
        ),
    }


def _languages(judged: Set) -> Figures:
    """Right, wrong and abstained make 100 %. Latin-typed questions of any length stand apart."""
    latin = of_variants(judged, LATIN)
    rest = [each for each in judged if each.question.variant != LATIN]
    long = [each for each in rest if each.question.words >= LONG]
    return {**_language("language_long", long), **_language("language_latin", latin)}


def _language(name: str, judged: Set) -> Figures:
    return {
        name: share(judged, lambda each: each.language_right),
        f"{name}_wrong": share(judged, lambda each: each.language_wrong),
        f"{name}_abstained": share(judged, lambda each: each.language is None),
    }


def _safety(judged: Set) -> Figures:
    """By the class alone; with the dialogue's limits and phrases: bot/commands/evaluation."""
    danger = [each for each in judged if each.question.dangerous]
    others = [each for each in judged if not each.question.dangerous]
    return {
        "safety_found": share(danger, lambda each: each.found_danger),
        "safety_false_alarms": share(others, lambda each: each.found_danger),
        "safety_false_alarms_harmless": share(
            [each for each in others if each.question.harmless], lambda each: each.found_danger
        ),
    }


def of_variants(judged: Set, *variants: str) -> list[Judged]:
    return [each for each in judged if each.question.variant in variants]


def _macro(judged: Set) -> Figure:
    return macro(judged, lambda each: each.right, lambda each: each.question.topic)
