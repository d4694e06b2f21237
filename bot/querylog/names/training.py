"""Train the model of names on messages that the program makes up."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from zlib import crc32

from bot.querylog.names.generator import Message, messages
from bot.querylog.names.lexicon import frame_words, word_counts
from bot.querylog.names.words import WORD, Known

if TYPE_CHECKING:
    from bot.querylog.names.files import NamesFiles
    from bot.querylog.names.network import Network

MESSAGES = 75_000
BATCH = 24
RATE = 0.003  # of learning; it rises over the first batches, then falls to nothing
_WARM_UP = 100
_HIDDEN = 5  # percent of words that the model must learn to judge without knowing them
_HIDDEN_NAMES = 40  # percent of first names, likewise

Plain = Mapping[str, Sequence[str]]
Report = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Trained:
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
    whole, partial = _lexicons(plain)
    known = Known(partial, hidden=_HIDDEN_NAMES)
    network = make_network()
    network.initialize()
    _learn(network, _examples(plain, count, known), count // BATCH, report)
    return Trained(network, whole, time.monotonic() - started)


def save(trained: Trained, files: NamesFiles, fingerprint: str) -> None:
    files.folder.mkdir(parents=True, exist_ok=True)
    files.record.unlink(missing_ok=True)  # a half-written model must not look whole
    files.weights.write_bytes(trained.network.to_bytes())
    files.lexicon.write_text("\n".join(sorted(trained.lexicon)) + "\n", encoding="utf-8")
    record = {"fingerprint": fingerprint, "seconds": round(trained.seconds)}
    files.record.write_text(json.dumps(record) + "\n", encoding="utf-8")


def _lexicons(plain: Plain) -> tuple[frozenset[str], frozenset[str]]:
    """All words of the messages, and those that the training may know.

    A word of a single message is unknown while training, as the words of messages to come will
    be: otherwise the model would learn that whatever it does not know is a name.
    """
    counts = word_counts(text for texts in plain.values() for text in texts)
    ours = frame_words()
    often = {word for word, times in counts.items() if times > 1}
    known = {word for word in often | ours if crc32(word.encode()) % 100 >= _HIDDEN}
    return frozenset(counts) | ours, frozenset(known)


def _examples(plain: Plain, count: int, known: Known) -> Iterator[tuple[Any, Any]]:
    """Features of a message's words, and for each word (no name, name)."""
    import numpy as np

    from bot.querylog.names.model import row_maker

    row = row_maker(known)
    for message in messages(count, plain):
        words = list(WORD.finditer(message.text))
        if words:
            answers = [[0.0, 1.0] if _is_named(word.start(), message) else [1.0, 0.0] for word in words]
            rows = np.stack([row(word.group()) for word in words])
            yield rows, np.array(answers, dtype="float32")


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
