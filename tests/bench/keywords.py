"""What the keyword engine says and what is so: `python -m tests.bench.keywords`.

UNSAID in nlu/keywords.py is the value under which the confidences fit best; the other figures in
its head are printed here too.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from itertools import pairwise
from math import log

from bot.dialogue.policy import KEYWORD_LIMITS
from bot.settings import ROOT
from nlu import keywords
from nlu.city_words import CityWords
from nlu.evaluate import OUT_OF_SCOPE, SAFETY, Judged, judge, read_questions

BINS = (0.0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01)
UNSAID_TRIED = (0.005, 0.0075, 0.009, 0.0106, 0.012, 0.015, 0.02)


def main() -> None:
    words = CityWords.read(ROOT / "knowledge" / "city.yml")
    questions = read_questions(ROOT / "nlu" / "evaluation", words)
    engine = keywords.KeywordEngine()
    started = time.process_time()
    engine.understand("where do I get a passport")
    _say(f"lexicon read in {time.process_time() - started:.2f} s of processor time")
    for unsaid in UNSAID_TRIED:
        keywords.UNSAID = unsaid
        _say(f"UNSAID {unsaid}: loss {_loss(judge(questions, engine.understand)):.4f}")
    keywords.UNSAID = 0.0106
    started = time.process_time()
    judged = judge(questions, engine.understand)
    spent = (time.process_time() - started) / len(judged)
    _say(f"{len(judged)} questions, {1000 * spent:.2f} ms each")
    for low, high in pairwise(BINS):
        within = [each for each in judged if low <= _sure(each) < high]
        said = sum(map(_sure, within)) / max(1, len(within))
        _say(f"  said {said:.2f}  is {_share(within, _right):.2f}  of {len(within)}")
    _groups(judged)
    _aspects(judged)


def _groups(judged: Sequence[Judged]) -> None:
    names = sorted({each.question.language for each in judged})
    kinds = sorted({each.question.variant for each in judged})
    for name, group in (
        ("all", judged),
        *((each, [j for j in judged if j.question.language == each]) for each in names),
        *((each, [j for j in judged if j.question.variant == each]) for each in kinds),
        ("out of scope", [j for j in judged if j.question.topic == OUT_OF_SCOPE]),
        ("safety", [j for j in judged if j.question.topic in SAFETY]),
    ):
        sure = [each for each in group if _sure(each) >= KEYWORD_LIMITS.answer]
        told = [each for each in group if each.result.languages]
        _say(
            f"{name:13} {len(group):5} | best is right {_share(group, _right):.3f} | sure of "
            f"{len(sure) / len(group):.3f}, right {_share(sure, _right):.3f} | language told "
            f"{len(told) / len(group):.3f}, right {_share(told, lambda j: j.language_right):.3f}"
        )


def _aspects(judged: Sequence[Judged]) -> None:
    for count in (1, 2):
        found = [each for each in judged if len(each.result.aspects) == count]
        for place in range(count):
            right = _share(
                found, lambda j, at=place: j.result.aspects[at].name == j.question.aspect
            )
            _say(f"aspect {place + 1} of {count}: right {right:.2f} of {len(found)}")


def _loss(judged: Sequence[Judged]) -> float:
    """Of the best topic's confidence, as for a yes or no."""
    known = [each for each in judged if _sure(each) != keywords.NOTHING_FOUND]
    return -sum(log(_sure(j) if _right(j) else 1.0001 - _sure(j)) for j in known) / len(known)


def _sure(each: Judged) -> float:
    return each.result.intents[0].confidence


def _right(each: Judged) -> bool:
    return each.right


def _share(judged: Sequence[Judged], good: Callable[..., bool]) -> float:
    return sum(map(good, judged)) / max(1, len(judged))


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")


if __name__ == "__main__":
    main()
