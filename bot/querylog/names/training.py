"""Train the model of names: two networks at once, each on messages of its own.

Each errs elsewhere: together they miss fewer names and flag fewer other words than either does,
and the chance of one training matters less.
"""

from __future__ import annotations

import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context

from bot.querylog.names.learning import Plain, Report, learned
from bot.querylog.names.lexicon import lexicons

MESSAGES = 52_000  # for each network
_SEED, _OTHER_SEED = 1, 3


@dataclass(frozen=True, slots=True)
class Trained:
    """networks: their weights.  lexicon: skeletons of the words that they were trained with."""

    networks: tuple[bytes, ...]
    lexicon: frozenset[str]
    seconds: float


def train(
    plain: Plain, *, count: int = MESSAGES, report: Report = lambda _done, _of: None
) -> Trained:
    """plain: messages that name nobody, by language. report(done, of): after each batch.

    The second network learns in a process of its own, for machines have two processors.
    """
    started = time.monotonic()
    whole, known = lexicons(plain)
    with ProcessPoolExecutor(1, get_context("spawn")) as beside:
        other = beside.submit(learned, plain, known, count=count, seed=_OTHER_SEED)
        one = learned(plain, known, count=count, seed=_SEED, report=report)
        networks = (one, other.result())
    return Trained(networks, whole, time.monotonic() - started)
