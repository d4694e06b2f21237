"""Look at every stored text once more, with today's anonymizer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from sqlalchemy import Engine, select

from bot.querylog.anonymity.checks import Check, check
from bot.querylog.models import QueryRow, ReviewRow
from bot.storage.errors import translated

if TYPE_CHECKING:
    from bot.querylog.anonymizer import Anonymizer

A_TIME = 1000  # rows


def texts(found: Iterable[str], anonymizer: Anonymizer, *, complete: bool = True) -> Check:
    """Fails when a text holds anything that would not be stored today.

    complete: the anonymizer has all its parts; else finding nothing proves nothing.
    What no recognizer knows stays unseen here too: `make eval-anonymizer` says how much that is.
    """
    seen = hits = 0
    types: Counter[str] = Counter()
    for text in found:
        seen += 1
        spans = anonymizer.anonymize(text).spans
        hits += bool(spans)
        types.update(span.type for span in spans)
    return check(
        "texts",
        found=hits > 0,
        tried=complete and seen > 0,
        texts=seen,
        with_findings=hits,
        types=_said(types),
    )


def stored_texts(engine: Engine) -> Iterator[str]:
    """Of messages and of reviews; a thousand at a time, however many there are."""
    for column in (QueryRow.text, ReviewRow.text):
        asked = select(column).where(column.is_not(None))
        with translated(), engine.connect() as connection:
            rows = connection.execution_options(yield_per=A_TIME).scalars(asked)
            yield from (text for text in rows if text)


def _said(types: Counter[str]) -> str:
    return ", ".join(f"{name} {count}" for name, count in sorted(types.items()))
