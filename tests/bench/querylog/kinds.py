"""Make kinds of messages as a city might get them: few topics and languages are most of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timezone

import numpy as np

from bot.dialogue.messages import ActionKind, Outcome
from bot.querylog.columns import Message

SOME_VERSION = "that of the day"
DRAWN = 200_000  # messages that tell which kinds there are
NO_DAY, NO_HOUR = date(2026, 1, 1), datetime(2026, 1, 1, tzinfo=timezone.utc)

TOPICS = 61
LANGUAGES = {
    **{"uk": 45, "ru": 18, "en": 14, "pl": 9, "be": 6},
    **{"ka": 2, "es": 2, "tr": 1.5, "vi": 1.5, "hi": 1},
}
ASPECTS = {
    **{"": 40, "how": 20, "documents": 12, "price": 8, "where": 7, "time": 5},
    **{"who": 3, "deadline": 2, "appeal": 2, "status": 1},
}
OUTCOMES = {
    Outcome.ANSWERED.value: 78,
    Outcome.CLARIFIED.value: 9,
    Outcome.FALLBACK.value: 6,
    Outcome.OUT_OF_SCOPE.value: 4,
    Outcome.HANDOFF.value: 2,
    Outcome.EMERGENCY.value: 1,
}
BANDS = {"high": 70, "medium": 22, "low": 8}
PRESSED = {
    **{"": 62, ActionKind.TOPIC.value: 22, ActionKind.SOURCES.value: 5, ActionKind.MAP.value: 4},
    **{ActionKind.HELPFUL.value: 5, ActionKind.NOT_HELPFUL.value: 2},
}
WITH_TEXT = 0.15  # of typed messages
UNITS_A_TOPIC = 3

Column = Sequence[str]


@dataclass(frozen=True, slots=True)
class Kinds:
    """messages: without day, hour and session.  shares: of each in all messages."""

    messages: Sequence[Message]
    shares: np.ndarray


def make_kinds(random: np.random.Generator, drawn: int = DRAWN) -> Kinds:
    columns = [
        _drawn(random, drawn, LANGUAGES),
        _drawn(random, drawn, {f"topic_{n:02}": 1 / (n + 1) for n in range(TOPICS)}),
        _drawn(random, drawn, ASPECTS),
        _drawn(random, drawn, OUTCOMES),
        _drawn(random, drawn, BANDS),
        _drawn(random, drawn, PRESSED),
        _drawn(random, drawn, {"text": WITH_TEXT, "": 1 - WITH_TEXT}),
    ]
    found = Counter(zip(*columns, strict=True))
    shares = np.array(list(found.values()), dtype=float) / drawn
    return Kinds([_message(*each) for each in found], shares)


def _drawn(random: np.random.Generator, number: int, weights: dict[str, float]) -> Column:
    shares = np.array(list(weights.values()), dtype=float)
    return [*map(str, random.choice(list(weights), size=number, p=shares / shares.sum()))]


def _message(
    language: str, topic: str, aspect: str, outcome: str, band: str, pressed: str, text: str
) -> Message:
    known = outcome in (Outcome.ANSWERED.value, Outcome.CLARIFIED.value) or bool(pressed)
    typed_text = f"<PERSON> {topic} {aspect} {outcome} {band} {language}, " * 2
    return Message(
        day=NO_DAY,
        hour=NO_HOUR,
        session=None,
        language=language,
        outcome=Outcome.ANSWERED.value if pressed else outcome,
        topic=topic if known else None,
        aspect=aspect or None,
        confidence=None if pressed else band,
        alternatives=() if pressed else ("topic_00", "topic_01"),
        units=_units(topic, aspect) if outcome == Outcome.ANSWERED.value else (),
        pressed=pressed or None,
        knowledge_version=SOME_VERSION,
        model_version="model-of-the-bench",
        text=typed_text if text and not pressed else None,
    )


def _units(topic: str, aspect: str) -> tuple[str, ...]:
    return tuple(f"{topic}-unit-{n}" for n in range(len(aspect) % UNITS_A_TOPIC + 1))
