"""Understanding by hand: what each text means stands in the test."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence

from nlu.interface import NluResult, NluUnavailable, Scored

NOTHING = NluResult(intents=())


def understood(
    *intents: tuple[str, float],
    aspects: Sequence[str] = (),
    language: str | None = None,
    sure: float = 0.95,
) -> NluResult:
    """understood(("pesel", 0.9), aspects=["cost"], language="uk")"""
    return NluResult(
        intents=tuple(Scored(name, confidence) for name, confidence in intents),
        aspects=tuple(Scored(name, 0.9) for name in aspects),
        languages=(Scored(language, sure),) if language else (),
    )


class FakeNlu:
    """Knows the texts it was given; of any other it makes `otherwise`."""

    def __init__(
        self, known: Mapping[str, NluResult] | None = None, otherwise: NluResult = NOTHING
    ) -> None:
        self.known = dict(known or {})
        self.otherwise = otherwise
        self.heard: list[str] = []
        self.closed = False

    async def parse(self, text: str) -> NluResult:
        self.heard.append(text)
        return self.known.get(text, self.otherwise)

    async def aclose(self) -> None:
        self.closed = True


class BrokenNlu(FakeNlu):
    """An outage."""

    async def parse(self, text: str) -> NluResult:
        raise NluUnavailable("connection refused")


class SlowNlu(FakeNlu):
    """Answers long after anybody waits for it."""

    async def parse(self, text: str) -> NluResult:
        await asyncio.sleep(600)
        return NOTHING
