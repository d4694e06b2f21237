"""A question beside what a model made of it: the judgments that all figures count."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from nlu.interface import NluResult
from nlu.questions import DIALOGUE_ACTS, OUT_OF_SCOPE, SAFETY, Question

Parse = Callable[[str], NluResult]
ASPECT_LIMIT = 0.20  # as in bot/dialogue/policy.py, of which a test makes sure
NOTHING = "nothing"  # stands for the topic of a message in which no topic was found


@dataclass(frozen=True, slots=True)
class Judged:
    """A question with what the model made of it."""

    question: Question
    result: NluResult

    @property
    def topic(self) -> str:
        return self.result.intents[0].name if self.result.intents else NOTHING

    @property
    def confidence(self) -> float:
        return self.result.intents[0].confidence if self.result.intents else 0.0

    @property
    def right(self) -> bool:
        return self.topic == self.question.topic

    @property
    def among_three(self) -> bool:
        return self.question.topic in self.ranking(3)

    @property
    def both_topics(self) -> bool:
        return {self.question.topic, self.question.also} == set(self.ranking(2))

    @property
    def found_danger(self) -> bool:
        return self.topic in SAFETY

    @property
    def aspect(self) -> str | None:
        """The surest, None when none is as sure as the dialogue wants it."""
        sure = [each for each in self.result.aspects if each.confidence >= ASPECT_LIMIT]
        return sure[0].name if sure else None

    @property
    def has_aspects(self) -> bool:
        """Only matters have aspects: "thank you" asks for no fee."""
        return self.question.in_scope and self.question.topic not in DIALOGUE_ACTS

    @property
    def aspect_right(self) -> bool:
        """The asked one comes first; where none is asked, none is found."""
        return self.aspect in (self.question.aspect, *self.question.more_aspects)

    @property
    def language(self) -> str | None:
        """None: the model abstained."""
        return self.result.languages[0].name if self.result.languages else None

    @property
    def language_right(self) -> bool:
        return self.language == self.question.language

    @property
    def language_wrong(self) -> bool:
        """Told, and another one. Abstaining is neither right nor wrong."""
        return self.language is not None and not self.language_right

    def ranking(self, length: int) -> tuple[str, ...]:
        return tuple(each.name for each in self.result.intents[:length])

    @property
    def outside(self) -> float:
        """How likely the model thinks that it is out of scope."""
        return next((e.confidence for e in self.result.intents if e.name == OUT_OF_SCOPE), 0.0)

    def refused(self, limit: float) -> bool:
        """No answer: nothing was found, or out of scope is the class or as likely as the limit."""
        return self.topic in (OUT_OF_SCOPE, NOTHING) or self.outside >= limit


def judge(questions: Iterable[Question], parse: Parse) -> list[Judged]:
    return [Judged(question, parse(question.text)) for question in questions]
