"""What a message is about: by the model, by keywords when it is not there, in halves when it asks
two things.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Collection
from dataclasses import dataclass, replace

from bot.dialogue import policy
from bot.dialogue.two_questions import (
    cuts,
    may_ask_two,
    may_ask_two_aspects,
    second_aspect,
    second_question,
)
from nlu.interface import NluEngine, NluResult, NluUnavailable

KEYWORD_PATIENCE = 0.7  # and what keywords may take longer; without a model they have both

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Understood:
    """What a message is about. limited: found by keywords alone, since the model is not there."""

    result: NluResult
    limits: policy.Limits
    limited: bool = False


@dataclass(frozen=True, slots=True)
class Understanding:
    """patience: seconds for the model.  keywords: None, then nothing is understood without it."""

    nlu: NluEngine
    keywords: NluEngine | None
    patience: float
    limits: policy.Limits
    keyword_limits: policy.Limits

    async def of(self, text: str) -> Understood | None:
        """By keywords when the model is down or too slow, None when these fail as well: never
        "not understood"."""
        until = time.monotonic() + self.patience + KEYWORD_PATIENCE
        try:
            result = await asyncio.wait_for(self.nlu.parse(text), self.patience)
            return Understood(result, self.limits)
        except (NluUnavailable, asyncio.TimeoutError) as error:
            logger.warning("understanding is unavailable: %s", type(error).__name__)
        if self.keywords is None:
            return None
        try:
            left = until - time.monotonic()
            result = await asyncio.wait_for(self.keywords.parse(text), left)
        except (NluUnavailable, asyncio.TimeoutError):
            return None
        return Understood(result, self.keyword_limits, limited=True)

    async def with_second_question(
        self, text: str, understood: Understood, answer: policy.Answer, topics: Collection[str]
    ) -> policy.Answer | policy.AnswerBoth:
        """Cut a message that thinks of two topics or aspects, and see whether its halves ask for
        both; the answer as it is when they do not."""
        whole, limits = understood.result, understood.limits
        two_topics = may_ask_two(whole, topics, limits)
        if not two_topics and not may_ask_two_aspects(whole, limits):
            return answer
        halves = []
        for cut in cuts(text):
            left, right = await self.of(cut.left), await self.of(cut.right)
            if left is None or right is None:
                return answer
            halves.append((left.result, right.result))
        if two_topics and (found := second_question(whole, halves, topics, limits)):
            return policy.AnswerBoth(*found)
        aspects = second_aspect(whole, halves, limits)
        return replace(answer, aspects=aspects) if aspects else answer
