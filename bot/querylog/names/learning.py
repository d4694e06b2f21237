"""One network learns, from messages that the program makes up, which words are names."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from bot.querylog.names.generator import Message, messages
from bot.querylog.names.words import WORD, Known

if TYPE_CHECKING:
    from bot.querylog.names.network import Network

BATCH = 24
RATE = 0.003  # of learning; it rises over the first batches, then falls to nothing
_WARM_UP = 100
_HIDDEN_NAMES = 40  # percent of first names that it must learn to recognize without the list
_UNSEEN = 0.1  # of words that it must judge by ends and neighbors, as those it never saw
_IDENTITY = (0, 3, 6)  # features that tell which word it is; see words.features

Plain = Mapping[str, Sequence[str]]
Report = Callable[[int, int], None]


def learned(
    plain: Plain,
    lexicon: frozenset[str],
    *,
    count: int,
    seed: int,
    report: Report = lambda _done, _of: None,
) -> bytes:
    """Weights of a network. count: messages; report(done, of): after each batch of them."""
    from thinc.api import fix_random_seed

    from bot.querylog.names.network import make_network

    fix_random_seed(seed)
    network = make_network()
    network.initialize()
    known = Known(lexicon, hidden=_HIDDEN_NAMES)
    examples = _examples(messages(count, plain, seed=seed), known, seed)
    _learn(network, examples, count // BATCH, report)
    return network.to_bytes()


def _examples(made_up: Iterable[Message], known: Known, seed: int) -> Iterator[tuple[Any, Any]]:
    """Features of a message's words, and for each word (no name, name)."""
    import numpy as np

    from bot.querylog.names.model import row_maker

    row, chance = row_maker(known), np.random.default_rng(seed)
    for message in made_up:
        words = list(WORD.finditer(message.text))
        if words:
            named = [_is_named(word.start(), message) for word in words]
            rows = np.stack([row(word.group()) for word in words])
            unseen = np.flatnonzero(chance.random(len(rows)) < _UNSEEN)
            rows[unseen[:, None], _IDENTITY] = 0
            yield rows, np.array([(not each, each) for each in named], dtype="float32")


def _is_named(position: int, message: Message) -> bool:
    return any(start <= position < end for start, end in message.spans)


def _learn(
    network: Network, examples: Iterator[tuple[Any, Any]], steps: int, report: Report
) -> None:
    """One pass: there are always new messages, so none is read twice.

    Its weights become the moving average over the last steps: the last batches sway it less.
    """
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
    _average(network, optimizer)


def _average(network: Network, optimizer: Any) -> None:
    with network.use_params(optimizer.averages):
        averaged = network.to_bytes()
    network.from_bytes(averaged)
