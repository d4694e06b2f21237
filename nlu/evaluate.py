"""Measure a trained model on questions that it never saw in training."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import sqrt
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from nlu.city_words import CityWords
from nlu.interface import NluResult

OUT_OF_SCOPE = "out_of_scope"
SAFETY = frozenset({"emergency", "suicide_crisis", "domestic_violence", "human_trafficking"})
BINS = 10
Z95 = 1.96


@dataclass(frozen=True, slots=True)
class Question:
    text: str
    language: str
    topic: str
    variant: str
    aspect: str | None = None


@dataclass(frozen=True, slots=True)
class Judged:
    """A question with what the model made of it."""

    question: Question
    result: NluResult

    @property
    def topic(self) -> str:
        return self.result.intents[0].name

    @property
    def right(self) -> bool:
        return self.topic == self.question.topic

    @property
    def among_three(self) -> bool:
        return self.question.topic in [each.name for each in self.result.intents[:3]]

    @property
    def language_right(self) -> bool:
        """Abstaining is not wrong: the conversation then keeps its language."""
        found = self.result.languages
        return not found or found[0].name == self.question.language


@dataclass(frozen=True, slots=True)
class Rate:
    """hits of total with the 95 % interval of Wilson (1927)."""

    hits: int
    total: int

    @property
    def value(self) -> float:
        return self.hits / self.total if self.total else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        if not self.total:
            return 0.0, 1.0
        share, n = self.value, self.total
        center = (share + Z95**2 / (2 * n)) / (1 + Z95**2 / n)
        spread = Z95 * sqrt(share * (1 - share) / n + Z95**2 / (4 * n * n)) / (1 + Z95**2 / n)
        return max(0.0, center - spread), min(1.0, center + spread)


def read_questions(folder: Path, words: CityWords) -> list[Question]:
    """All of nlu/evaluation/<language>.yml that `words` can fill."""
    reader = YAML(typ="safe")
    return [
        Question(text, path.stem, each["topic"], each["variant"], each.get("aspect"))
        for path in sorted(folder.glob("*.yml"))
        for each in reader.load(path)
        if (text := words.fill(each["text"], path.stem)) is not None
    ]


def judge(questions: Iterable[Question], parse: Callable[[str], NluResult]) -> list[Judged]:
    return [Judged(question, parse(question.text)) for question in questions]


def report(judged: Sequence[Judged]) -> dict[str, Any]:
    """All figures: over everything, by language, by variant."""
    return {
        "all": figures(judged),
        "languages": _by(judged, lambda each: each.question.language),
        "variants": _by(judged, lambda each: each.question.variant),
    }


def figures(judged: Sequence[Judged]) -> dict[str, Any]:
    """Rates as {value, low, high, total}; macro and calibration error as numbers."""
    inside = [each for each in judged if each.question.topic != OUT_OF_SCOPE]
    outside = [each for each in judged if each.question.topic == OUT_OF_SCOPE]
    danger = [each for each in judged if each.question.topic in SAFETY]
    asked = [each for each in judged if each.question.aspect]
    return {
        "topic": _rate(inside, lambda each: each.right),
        "topic_macro": round(_macro(inside), 4),
        "top_three": _rate(inside, lambda each: each.among_three),
        "out_of_scope_found": _rate(outside, lambda each: each.right),
        "wrongly_out_of_scope": _rate(inside, lambda each: each.topic == OUT_OF_SCOPE),
        "safety_found": _rate(danger, lambda each: each.topic in SAFETY),
        "aspect": _rate(asked, _aspect_right),
        "language": _rate(judged, lambda each: each.language_right),
        "calibration_error": round(calibration_error(judged), 4),
    }


def calibration_error(judged: Sequence[Judged]) -> float:
    """Expected calibration error over ten bins of confidence (Guo et al. 2017)."""
    bins: dict[int, list[Judged]] = defaultdict(list)
    for each in judged:
        bins[min(int(each.result.intents[0].confidence * BINS), BINS - 1)].append(each)
    gaps = (
        abs(
            sum(each.right for each in found)
            - sum(each.result.intents[0].confidence for each in found)
        )
        for found in bins.values()
    )
    return sum(gaps) / len(judged) if judged else 0.0


def _by(judged: Sequence[Judged], key: Callable[[Judged], str]) -> dict[str, Any]:
    groups: dict[str, list[Judged]] = defaultdict(list)
    for each in judged:
        groups[key(each)].append(each)
    return {name: figures(found) for name, found in sorted(groups.items())}


def _rate(judged: Sequence[Judged], good: Callable[[Judged], bool]) -> dict[str, float]:
    rate = Rate(sum(map(good, judged)), len(judged))
    low, high = rate.interval
    return {
        "value": round(rate.value, 4),
        "low": round(low, 4),
        "high": round(high, 4),
        "total": rate.total,
    }


def _macro(judged: Sequence[Judged]) -> float:
    """The mean over topics, so that a rare topic counts as much as a frequent one."""
    by_topic: dict[str, list[bool]] = defaultdict(list)
    for each in judged:
        by_topic[each.question.topic].append(each.right)
    means = [sum(found) / len(found) for found in by_topic.values()]
    return sum(means) / len(means) if means else 0.0


def _aspect_right(each: Judged) -> bool:
    return each.question.aspect in [aspect.name for aspect in each.result.aspects]
