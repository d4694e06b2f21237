"""What people ask, and what should be understood of it: the values that evaluation is about."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

OUT_OF_SCOPE = "out_of_scope"
SAFETY = frozenset({"emergency", "suicide_crisis", "domestic_violence", "human_trafficking"})
DIALOGUE_ACTS = frozenset(
    {"greet", "goodbye", "thanks", "capabilities", "change_language", "talk_to_human", "privacy"}
    | {"affirm", "deny", "feedback_good", "feedback_bad"}
)
ASPECTS = frozenset(
    {"how", "where", "documents", "cost", "duration", "hours", "contact", "eligibility"}
)
STANDARD, PLAIN, TYPOS, MIXED, LATIN, STORY = VARIANTS = (
    *("standard", "plain", "typos"),  # plain: typed without diacritics
    *("mixed", "latin", "story"),  # latin: a language of another script in Latin letters
)
INFORMAL = frozenset({PLAIN, TYPOS, MIXED})


@dataclass(frozen=True, slots=True)
class Question:
    """also: the second topic of a message with two.  more_aspects: asked beside `aspect`.

    harmless: sounds dangerous and is not ("this queue kills me").
    """

    text: str
    language: str
    topic: str
    variant: str
    aspect: str | None = None
    also: str | None = None
    more_aspects: tuple[str, ...] = ()
    harmless: bool = False

    @property
    def in_scope(self) -> bool:
        return self.topic != OUT_OF_SCOPE

    @property
    def dangerous(self) -> bool:
        return self.topic in SAFETY or self.also in SAFETY

    @property
    def words(self) -> int:
        return len(self.text.split())


def chosen(
    questions: Iterable[Question], *, language: str | None = None, variant: str | None = None
) -> list[Question]:
    return [
        each
        for each in questions
        if language in (None, each.language) and variant in (None, each.variant)
    ]
