"""Train the model of names on messages that the program makes up."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bot.querylog.names.generator import Message, messages
from bot.querylog.names.lexicon import lexicons
from bot.querylog.names.words import WORD, Known

if TYPE_CHECKING:
    from bot.querylog.names.network import Network

MESSAGES = 68_000
BATCH = 24
RATE = 0.003  # of learning; it rises over the first batches, then falls to nothing
_WARM_UP = 100
_HIDDEN_NAMES = 40  # percent of first names that it must learn to recognize without the list

Plain = Mapping[str, Sequence[str]]
Report = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Trained:
    """lexicon: skeletons of the words that it was trained with."""

    network: Network
    lexicon: frozenset[str]
    seconds: float


def train(
    plain: Plain, *, count: int = MESSAGES, report: Report = lambda _done, _of: None
) -> Trained:
    """plain: messages that name nobody, by language. report(done, of): after some batches."""
    from thinc.api import fix_random_seed

    from bot.querylog.names.network import make_network

    started = time.monotonic()
    fix_random_seed(1)
    whole, partial = lexicons(plain)
    known = Known(partial, hidden=_HIDDEN_NAMES)
    network = make_network()
    network.initialize()
    _learn(network, _examples(plain, count, known), count // BATCH, report)
    return Trained(network, whole, time.monotonic() - started)


def _examples(plain: Plain, count: int, known: Known) -> Iterator[tuple[Any, Any]]:
    """Features of a message's words, and for each word (no name, name)."""
    import numpy as np

    from bot.querylog.names.model import row_maker

    row = row_maker(known)
    for message in messages(count, plain):
        words = list(WORD.finditer(message.text))
        if words:
            named = [_is_named(word.start(), message) for word in words]
            rows = np.stack([row(word.group()) for word in words])
            yield rows, np.array([(not each, each) for each in named], dtype="float32")


def _is_named(position: int, message: Message) -> bool:
    return any(start <= position < end for start, end in message.spans)


def _learn(
    network: Network, examples: Iterator[tuple[Any, Any]], steps: int, report: Report
) -> None:
    """One pass: there are always new messages, so none is read twice."""
    from thinc.api import Adam

    optimizer = Adam(RATE)
    for step in range(steps):
        batch = [example for _, example in zip(range(BATCH), examples, strict=False)]
        if not batch:
            break
        optimizer.learn_rate = RATE * min(1.0, (step + 1) / _WARM_UP) * (1 - step / steps)
        chances, backpropagate = network.begin_update([rows for rows, _ in batch])
        words = sum(len(rows) for rows, _ in batch)
        answers = (answer for _, answer in batch)
        backpropagate([(c - a) / words for c, a in zip(chances, answers, strict=True)])
        network.finish_update(optimizer)
        report(step + 1, steps)
