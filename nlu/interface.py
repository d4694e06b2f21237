"""What the bot knows of understanding: one call, its result and the one way it fails. Standard
library only.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


class NluUnavailable(Exception):
    """Understanding is down, too slow or not trained. An outage, never "not understood"."""


@dataclass(frozen=True, slots=True)
class Scored:
    """A name (taxonomy id or BCP 47 tag) and how sure we are, 0..1."""

    name: str
    confidence: float


@dataclass(frozen=True, slots=True)
class NluResult:
    """What a message is about. Each tuple is sorted, the surest first.

    intents: taxonomy ids of topics and dialogue acts, confidences are calibrated (0.8 means 80 %).
    aspects: only those that the message asks for; empty when it asks for none in particular.
    languages: what the text is written in; empty when the text is too short to tell.
    """

    intents: tuple[Scored, ...]
    aspects: tuple[Scored, ...] = ()
    languages: tuple[Scored, ...] = ()


class NluEngine(Protocol):
    """Understands one message. Text that starts with "/" is text like any other."""

    async def parse(self, text: str) -> NluResult:
        """Understand a message; raises NluUnavailable, nothing else."""
        ...

    async def aclose(self) -> None:
        """Free threads and connections."""
        ...
