"""Understands plain questions by the words of nlu/lexicon alone: for when no model is there.

Standard library and the lexicon; it runs where Rasa is not installed.
"""

from __future__ import annotations

import asyncio
import logging
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from functools import cached_property, lru_cache

from nlu.concepts import LexiconInvalid
from nlu.interface import NluResult, NluUnavailable, Scored
from nlu.keyword_lexicon import Hit, KeywordLexicon
from nlu.letters import language_by_letters
from nlu.normalize import fold

OUT_OF_SCOPE = "out_of_scope"

# How much a concept says for the topics that it points to, chosen on 8,000 training utterances;
# the second digit of none of them matters.
NEXT = 0.3  # a topic further back in `topics` counts so much of the one before
SPREAD = 0.75  # a concept that points to n topics says 1/n**SPREAD for each
COMMON = 0.4  # a topic that n concepts point to gets 1/n**COMMON from each
LENGTH = 0.7  # what every further word of an entry adds
ASIDE = 0.5  # of a greeting or a thank-you, since a question may come with it

# What was found makes a confidence: score**2 / (sum of all scores**2 + UNSAID * words). Fitted on
# nlu/evaluation by `python -m tests.bench.keywords`, which prints what is said beside what is so.
UNSAID = 0.0106  # a word that is there, and may mean something else
NOTHING_FOUND = 0.24  # out of scope, when no word is known
ONE_ASPECT = 0.61
SEVERAL_ASPECTS = (0.45, 0.24)  # the first, the second; a third is never shown
BARE = 0.95  # "yes" and nothing else

# A language is told by its letters, else by its words: right in 97, 95 and 80 of 100 texts.
BY_LETTERS, BY_WORDS, BY_WEAK_LETTERS = 0.97, 0.95, 0.8
WEAK_LETTERS = frozenset({"pl", "ru", "uk"})  # Polish names in English; Belarusian without ў
AHEAD, TIMES = 2, 1.5  # how far before the second language the first one must be

_ASIDES = frozenset(
    {"greet", "goodbye", "thanks", "affirm", "deny", "feedback_good", "feedback_bad"}
)
_WHOLE_MESSAGES = {
    "affirm": (
        "yes yeah yep yup ok okay sure aha tak так да ага угу sí si claro evet olur tamam vâng có "
        "đúng ừ हाँ हां जी haan han ji კი ჰო დიახ 👍 👌 ✅"
    ),
    "deny": (
        "no nope nah nie ні не нет нету нє hayır yok không नहीं ना nahi nahin na არა არ 👎 ❌"
    ),
}

logger = logging.getLogger(__name__)


class KeywordEngine:
    """An NluEngine that needs no model.

    On the 7,240 questions of nlu/evaluation (2026-11-23) a confidence of 0.35 is right in 32 of
    100, 0.45 in 48, 0.55 in 55, 0.65 in 64, 0.75 in 76, 0.85 in 83, 0.94 in 92. From 0.65 on it
    answers 41 of 100, 81 of these rightly (of plain questions in good spelling 45, 80 rightly).
    It is a help for short questions: of stories it answers 6 of 100, and of questions that are
    out of scope it takes 21 of 100 for something else.
    """

    def __init__(self, lexicon: KeywordLexicon | None = None) -> None:
        self._lexicon = lexicon or KeywordLexicon()
        self._complained = False

    def load(self) -> None:
        """Get the lexicon ready (a second), where messages will need it from the start."""
        try:
            self._lexicon.load()
        except LexiconInvalid as error:
            self._complain(error)

    async def parse(self, text: str) -> NluResult:
        """In a thread, since without load() the first message waits for the lexicon.

        Raises NluUnavailable.
        """
        return await asyncio.to_thread(self.understand, text)

    async def aclose(self) -> None:
        return None

    def understand(self, text: str) -> NluResult:
        """Raises NluUnavailable when the lexicon is broken."""
        folded = fold(text)
        if act := _whole_messages().get(folded):
            return NluResult((Scored(act, BARE),))
        try:
            hits = self._lexicon.hits(text, folded)
            scores = self._scores(_longest(hits))
            aspects = self._aspects(_longest(hits))
        except LexiconInvalid as error:
            self._complain(error)
            raise NluUnavailable("the lexicon is broken") from error
        intents = _confidences(scores, len(folded.split()))
        return NluResult(intents, aspects, _languages(text, hits))

    def _scores(self, found: Mapping[str, int]) -> dict[str, float]:
        """found: concept -> words of its longest entry in the text."""
        scores: dict[str, float] = defaultdict(float)
        for concept, words in found.items():
            topics = self._lexicon.meanings[concept].topics
            for place, topic in enumerate(topics):
                weight = (1 + LENGTH * (words - 1)) / len(topics) ** SPREAD
                weight *= NEXT**place / self._concepts_of[topic] ** COMMON
                scores[topic] += weight * (ASIDE if topic in _ASIDES else 1)
        return scores

    def _aspects(self, found: Mapping[str, int]) -> tuple[Scored, ...]:
        lengths: dict[str, int] = {}
        for concept, words in found.items():
            aspect = self._lexicon.meanings[concept].aspect
            if aspect:
                lengths[aspect] = max(words, lengths.get(aspect, 0))
        ranked = sorted(lengths, key=lambda each: -lengths[each])
        sure = (ONE_ASPECT,) if len(ranked) == 1 else SEVERAL_ASPECTS
        return tuple(map(Scored, ranked, sure))

    @cached_property
    def _concepts_of(self) -> Counter[str]:
        """topic -> how many concepts point to it."""
        meanings = self._lexicon.meanings.values()
        return Counter(topic for meaning in meanings for topic in meaning.topics)

    def _complain(self, error: LexiconInvalid) -> None:
        """Once: every message of an outage would say the same."""
        if not self._complained:
            logger.error("no understanding by keywords: %s", error)
        self._complained = True


def _longest(hits: Iterable[Hit]) -> dict[str, int]:
    found: dict[str, int] = {}
    for hit in hits:
        found[hit.concept] = max(hit.words, found.get(hit.concept, 0))
    return found


def _confidences(scores: Mapping[str, float], words: int) -> tuple[Scored, ...]:
    if not scores:
        return (Scored(OUT_OF_SCOPE, NOTHING_FOUND),)
    total = sum(score**2 for score in scores.values()) + UNSAID * words
    ranked = sorted(scores, key=lambda topic: -scores[topic])
    return tuple(Scored(topic, scores[topic] ** 2 / total) for topic in ranked)


def _languages(text: str, hits: Iterable[Hit]) -> tuple[Scored, ...]:
    """By letters where they tell, else by whose words are found, when that is clear."""
    by_letters = language_by_letters(text)
    if by_letters and by_letters not in WEAK_LETTERS:
        return (Scored(by_letters, BY_LETTERS),)
    words: Counter[str] = Counter()
    for hit in hits:
        words[hit.language] += hit.words
    (first, most), (_, next_most) = (*words.most_common(2), ("", 0), ("", 0))[:2]
    if most >= AHEAD + next_most and most >= TIMES * next_most:
        return (Scored(first, BY_WORDS),)
    return (Scored(by_letters, BY_WEAK_LETTERS),) if by_letters else ()


@lru_cache(maxsize=1)
def _whole_messages() -> dict[str, str]:
    return {fold(word): act for act, words in _WHOLE_MESSAGES.items() for word in words.split()}
