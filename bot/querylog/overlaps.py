"""Settle findings that overlap: each character gets one type, and none goes uncovered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Finding:
    """A part of a text that could name a person. score: 0..1, 1 for a right checksum."""

    start: int
    end: int
    type: str
    score: float


def settle(text: str, findings: Iterable[Finding]) -> list[Finding]:
    """The surer finding wins, of equally sure ones the longer.

    What a loser covers beyond the winner stays covered: half a phone number is still personal.
    """
    settled: list[Finding] = []
    for finding in sorted(findings, key=_rank):
        settled.extend(_uncovered(text, finding, settled))
    return sorted(settled, key=lambda finding: finding.start)


def _rank(finding: Finding) -> tuple[float, int, int, str]:
    return -finding.score, finding.start - finding.end, finding.start, finding.type


def _uncovered(text: str, finding: Finding, taken: list[Finding]) -> Iterator[Finding]:
    start = finding.start
    overlapping = [each for each in taken if each.start < finding.end and each.end > start]
    for each in sorted(overlapping, key=lambda taken_one: taken_one.start):
        yield from _trimmed(text, replace(finding, start=start, end=max(start, each.start)))
        start = max(start, each.end)
    yield from _trimmed(text, replace(finding, start=start, end=max(start, finding.end)))


def _trimmed(text: str, finding: Finding) -> Iterator[Finding]:
    """Without spaces and punctuation around it; a rest of two letters tells nothing."""
    start, end = finding.start, finding.end
    while start < end and not text[start].isalnum() and text[start] not in "+@(":
        start += 1
    while end > start and not text[end - 1].isalnum() and text[end - 1] not in ".)/":
        end -= 1
    rest = text[start:end]
    if sum(map(str.isalnum, rest)) > 2 or any(map(str.isdigit, rest)):
        yield replace(finding, start=start, end=end)
