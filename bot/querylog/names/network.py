"""The network: hashed features of each word, layers that look at neighbors, the chance of a name.

Built from thinc, spaCy's own library of layers, in the shape of spaCy's MultiHashEmbed and
MaxoutWindowEncoder (https://spacy.io/api/architectures#tok2vec-arch). Not spaCy's parser of
entities: that gives no chance to set a limit for, and takes twice as long.
"""

from __future__ import annotations

from typing import Any

from thinc.api import (
    HashEmbed,
    Maxout,
    Model,
    Softmax,
    chain,
    clone,
    concatenate,
    expand_window,
    list2ragged,
    ragged2list,
    residual,
    with_array,
)
from thinc.types import Floats2d, Ints2d

from bot.querylog.names.words import FEATURES

WIDTH, DEPTH, EMBEDDED = 64, 3, 24
_ROWS = (12_000, 200, 3_000, 6_000, 500, 2_000, 4_000, 3_000)  # one a feature

Network = Model[list[Ints2d], list[Floats2d]]


def make_network() -> Network:
    """Untrained. Features of each word of each message -> chances of (no name, name)."""
    tables: list[Model[Any, Any]] = [
        HashEmbed(EMBEDDED, rows, column=column, seed=column, dropout=0.0)
        for column, rows in enumerate(_ROWS)
    ]
    mixed = Maxout(WIDTH, EMBEDDED * FEATURES, nP=2, dropout=0.0, normalize=True)
    neighbors: Model[Any, Any] = chain(
        expand_window(window_size=1),
        Maxout(WIDTH, WIDTH * 3, nP=2, dropout=0.0, normalize=True),
    )
    return chain(
        list2ragged(),
        with_array(chain(concatenate(*tables), mixed)),
        ragged2list(),
        with_array(clone(residual(neighbors), DEPTH), pad=DEPTH),
        with_array(Softmax(2, WIDTH)),
    )
