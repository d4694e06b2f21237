"""What would stand in the query log: after all rounds of redaction, or no text at all."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from tests.querylog.quality import Message, can_be_read

Redact = Callable[[str], "str | None"]


@dataclass(frozen=True, slots=True)
class Stored:
    """messages: with something to find.  withheld: of these, without a text in the log.

    left: values that can be read in the stored texts, each with its message.
    """

    messages: int
    withheld: int
    left: tuple[tuple[str, Message], ...]


def stored(redact: Redact, messages: Iterable[Message]) -> Stored:
    marked = [message for message in messages if message.marked]
    texts = [(message, redact(message.text)) for message in marked]
    left = tuple(
        (value, message)
        for message, text in texts
        if text is not None
        for value in _values(message)
        if can_be_read(value, text)
    )
    return Stored(len(marked), sum(text is None for _, text in texts), left)


def stored_line(result: Stored) -> str:
    return (
        f"in the log: {result.messages - result.withheld} of {result.messages} texts with "
        f"personal data, {result.withheld} withheld in doubt; values still readable there: "
        f"{len(result.left)} (wanted: 0)"
    )


def as_json_of_log(result: Stored) -> dict[str, int]:
    return {
        "messages": result.messages, "withheld": result.withheld, "readable": len(result.left)
    }  # fmt: skip


def _values(message: Message) -> Iterable[str]:
    return (message.text[mark.start : mark.end] for mark in message.marked)
