"""Figures in words, and numbers as people read them: for the terminal and the page."""

from __future__ import annotations

from bot.commands.evaluation.meeting import Outcome
from nlu.rates import Figure
from nlu.targets import SPREAD, Bound

NOTHING = "–"  # nothing was measured
GROUPS: dict[str, dict[str, str]] = {
    "Topics": {
        "topic": "right topic",
        "topic_macro": "right topic, mean over topics",
        "topic_macro_standard": "  the same in standard spelling",
        "topic_informal": "  without diacritics, typos, mixed",
        "topic_latin": "  typed in Latin letters",
        "topic_story": "  told as a story",
        "top_three": "right topic among the first three",
        "both_topics": "both topics of two first",
        SPREAD: "best language minus worst",
    },
    "Out of scope": {
        "out_of_scope_found": "known as out of scope, by class",
        "out_of_scope_refused": "not answered, by class or limit",
        "false_rejects": "in scope and not answered",
    },
    "Aspects": {
        "aspect": "right aspect, or rightly none",
        "aspect_asked": "  where one is asked",
        "aspect_none": "  where none is asked",
    },
    "Languages": {
        "language_long": "right, of five words or more",
        "language_long_abstained": "  not told",
        "language_long_wrong": "  told wrong",
        "language_latin": "right, typed in Latin letters",
        "language_latin_abstained": "  not told",
        "language_latin_wrong": "  told wrong",
    },
    "Danger": {
        "safety_found": "found, by class alone",
        "safety_false_alarms": "  false alarms",
        "safety_model": "found, with the dialogue's limits",
        "safety_model_false_alarms": "  false alarms",
        "safety_together": "found, with phrases too",
        "safety_together_false_alarms": "  false alarms",
        "safety_together_false_alarms_harmless": "  of those on harmless ones",
    },
    "Confidence": {"calibration_error": "expected calibration error"},
}
OUTCOMES = {
    Outcome.RIGHT: "answered right",
    Outcome.ASKED_WITH: "asked back, right topic offered",
    Outcome.ASKED_WITHOUT: "asked back without it",
    Outcome.WRONG: "answered wrong",
    Outcome.OUT_OF_SCOPE: "said that it is out of scope",
    Outcome.FALLBACK: "said that it did not understand",
}


def _whole_names() -> dict[str, str]:
    """As they are called where they stand alone: an indented one after the one it belongs to."""
    found = {}
    for title, names in GROUPS.items():
        above = ""
        for name, words in names.items():
            above = above if words.startswith(" ") else words
            under = f", {words.strip()}" if words.startswith(" ") else ""
            found[name] = f"{title}: {above}{under}"
    return found


FIGURES = _whole_names()


def percent(value: float | None, places: int = 1) -> str:
    if value is None:
        return NOTHING
    return "100" if value == 1.0 else f"{value * 100:.{places}f}"


def interval(figure: Figure) -> str:
    if figure.low is None or figure.high is None:
        return ""
    return f"{figure.low * 100:.0f}-{figure.high * 100:.0f}"


def against(value: float | None, bound: Bound | None) -> str:
    """ "88.0 < 92": missed; "93.1 ≥ 92": reached. The sign says it where there is no color."""
    if bound is None or value is None:
        return percent(value)
    close = not bound.reached(value) and round(value, 3) == bound.value
    shown = percent(value, 2 if close else 1)  # no "99.0 < 99"
    return f"{shown} {_sign(bound.at_most, bound.reached(value))} {bound.value * 100:g}"


def _sign(at_most: bool, reached: bool) -> str:
    if at_most:
        return "≤" if reached else ">"
    return "≥" if reached else "<"
