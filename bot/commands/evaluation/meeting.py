"""What a person would meet who asks a question first thing: the dialogue's own decision on it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timezone
from enum import Enum

from bot.dialogue import policy
from bot.dialogue.knowledge import Snapshot
from bot.dialogue.ports import Fold
from bot.dialogue.safety import FirstLook
from bot.dialogue.session import Session
from nlu.judging import Judged
from nlu.questions import Question


class Outcome(str, Enum):
    """asked_with, asked_without: asked back, the right topic among those offered or not."""

    RIGHT = "answered_right"
    WRONG = "answered_wrong"
    ASKED_WITH = "asked_with"
    ASKED_WITHOUT = "asked_without"
    OUT_OF_SCOPE = "out_of_scope"
    FALLBACK = "fallback"


@dataclass(frozen=True, slots=True)
class Dialogue:
    """topics: ids that the taxonomy has.  danger_in: the staff's phrases, before any model."""

    topics: frozenset[str]
    danger_in: Callable[[str], str | None]
    limits: policy.Limits = field(default_factory=policy.Limits)

    @classmethod
    def of(cls, snapshot: Snapshot, fold: Fold) -> Dialogue:
        topics = frozenset(name for names in snapshot.groups.values() for name in names)
        return cls(topics, FirstLook(snapshot, fold).danger_in)


@dataclass(frozen=True, slots=True)
class Meeting:
    """decision: by the model and the limits.  phrase: the danger that phrases found."""

    judged: Judged
    decision: policy.Decision
    phrase: str | None

    @property
    def question(self) -> Question:
        return self.judged.question

    @property
    def alarm_by_model(self) -> bool:
        return isinstance(self.decision, policy.Danger)

    @property
    def alarm(self) -> bool:
        """Phrases and model work together: either is enough."""
        return self.alarm_by_model or self.phrase is not None

    @property
    def outcome(self) -> Outcome:
        if self.alarm:
            return Outcome.RIGHT if self.question.dangerous else Outcome.WRONG
        return _outcome(self.decision, self.question.topic)


def meet(judged: Iterable[Judged], dialogue: Dialogue) -> list[Meeting]:
    """Each question opens a conversation of its own."""
    new = Session(seen_at=datetime(2000, 1, 1, tzinfo=timezone.utc))  # policy reads no clock
    return [
        Meeting(
            each,
            policy.decide(each.result, new, dialogue.topics, dialogue.limits),
            dialogue.danger_in(each.question.text),
        )
        for each in judged
    ]


def _outcome(decision: policy.Decision, topic: str) -> Outcome:
    if isinstance(decision, policy.OutOfScope):
        return Outcome.OUT_OF_SCOPE
    if isinstance(decision, policy.Clarify):
        return Outcome.ASKED_WITH if topic in decision.options else Outcome.ASKED_WITHOUT
    if isinstance(decision, policy.SmallTalk):
        return Outcome.RIGHT if decision.act == topic else Outcome.WRONG
    if isinstance(decision, (policy.Answer, policy.Danger)):
        return Outcome.RIGHT if decision.topic == topic else Outcome.WRONG
    if isinstance(decision, policy.Handoff) and decision.topic:
        return Outcome.RIGHT if decision.topic == topic else Outcome.WRONG
    return Outcome.FALLBACK
