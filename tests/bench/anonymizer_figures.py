"""Figures of the anonymizer by type and language, and what issue 5 wants of them."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from nlu.rates import Rate
from tests.querylog.quality import Result, Verdict

ALL = "all"
NUMBERS = (
    *("PESEL", "IBAN", "EMAIL", "PHONE", "DOCUMENT", "CASE_NUMBER", "PLATE", "HANDLE", "URL"),
    "CARD",
)  # what has a form of its own, whatever the language
FOUND_WANTED = {
    **dict.fromkeys(NUMBERS, 0.995),
    "PERSON": 0.95,
    "ADDRESS": 0.95,
    "DATE_OF_BIRTH": 0.98,
}
ALARMS_WANTED = 0.03  # of clean messages, at most
MILLISECONDS_WANTED = 12.0  # median, at most


@dataclass(frozen=True, slots=True)
class Group:
    """What was marked with one type in one language, or in all of them."""

    type: str
    language: str
    verdicts: Sequence[Verdict]

    @property
    def found(self) -> Rate:
        return self.rate(lambda each: each.found)

    @property
    def whole(self) -> int:
        return sum(each.whole for each in self.verdicts)

    def rate(self, good: Callable[[Verdict], bool]) -> Rate:
        return Rate(sum(map(good, self.verdicts)), len(self.verdicts))


def groups(result: Result) -> Iterator[Group]:
    """Of each type first all languages together."""
    for kind in sorted({each.type for each in result.verdicts}):
        verdicts = [each for each in result.verdicts if each.type == kind]
        yield Group(kind, ALL, verdicts)
        for language in sorted({each.message.language for each in verdicts}):
            within = [each for each in verdicts if each.message.language == language]
            yield Group(kind, language, within)


def alarms(result: Result) -> dict[str, Rate]:
    """By language: clean messages in which anything was found."""
    languages = [message.language for message, _ in result.alarms]
    alarmed = [message.language for message, spans in result.alarms if spans]
    rates = {ALL: Rate(len(alarmed), len(languages))}
    for each in sorted(set(languages)):
        rates[each] = Rate(alarmed.count(each), languages.count(each))
    return rates


def speed(result: Result) -> tuple[float, float]:
    """Median and 95th percentile, in milliseconds a message."""
    taken = [*result.milliseconds] * 2  # quantiles() wants two or more
    return statistics.median(taken), statistics.quantiles(taken, n=20)[-1]


def as_json(result: Result) -> dict[str, object]:
    median, late = speed(result)
    return {
        "values": [_group_json(each) for each in groups(result)],
        "clean": [
            {"language": language, **_rate_json(each), "wanted_at_most": ALARMS_WANTED}
            for language, each in alarms(result).items()
        ],
        "milliseconds": {"median": round(median, 2), "p95": round(late, 2)},
    }


def _group_json(group: Group) -> dict[str, object]:
    return {
        "type": group.type,
        "language": group.language,
        **_rate_json(group.found),
        "exact": group.rate(lambda each: each.exact).hits,
        "covered": group.rate(lambda each: each.covered).hits,
        "whole": group.whole,
        "wanted": FOUND_WANTED[group.type],
    }


def _rate_json(rate: Rate) -> dict[str, object]:
    low, high = rate.interval
    return {
        "n": rate.total,
        "hits": rate.hits,
        "share": round(rate.value, 4),
        "low": round(low, 4),
        "high": round(high, 4),
    }
