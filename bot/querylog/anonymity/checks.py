"""What an attempt to find persons again came to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

Figure = int | float | str


class Verdict(str, Enum):
    PASSED = "passed"
    FAILED = "failed"
    NOTHING = "nothing"  # there is nothing to try it on yet; not the same as passed


@dataclass(frozen=True, slots=True)
class Check:
    """One attempt.  figures: what was measured; numbers and names of types, never a text."""

    name: str
    verdict: Verdict
    figures: Mapping[str, Figure] = field(default_factory=dict)


def check(name: str, *, found: bool, tried: bool = True, **figures: Figure) -> Check:
    """found: a way to a person.  tried: there was something to try it on."""
    if not tried and not found:
        return Check(name, Verdict.NOTHING, figures)
    return Check(name, Verdict.FAILED if found else Verdict.PASSED, figures)


def share(part: int, whole: int) -> float:
    """Between 0 and 1; 0 of nothing."""
    return part / whole if whole else 0.0
