"""Compare what the anonymizer finds in messages with what is marked in them."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.querylog.anonymizer import Anonymized, Span
from tests.querylog.marking import HERE, unmark

MESSAGES = HERE / "messages"
CLEAN = "_clean"

Anonymize = Callable[[str], Anonymized]


class NoMessages(Exception):
    """The folder holds nothing to measure on; the message says what belongs there."""


@dataclass(frozen=True, slots=True)
class Message:
    """language: the name of its file.  clean: nothing may be found in it."""

    language: str
    clean: bool
    text: str
    marked: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of one marked value.

    found: a finding of the same type overlaps it.  exact: begins and ends where it does.
    covered: no letter or digit of it remains, whatever type the placeholders have.
    whole: it can still be read in the redacted text.
    """

    message: Message
    type: str
    value: str
    found: bool
    exact: bool
    covered: bool
    whole: bool


@dataclass(frozen=True, slots=True)
class Result:
    """alarms: what was found in each clean message.  milliseconds: of each message."""

    verdicts: Sequence[Verdict]
    alarms: Sequence[tuple[Message, tuple[Span, ...]]]
    milliseconds: Sequence[float]


def read_messages(folder: Path = MESSAGES) -> list[Message]:
    """uk.txt holds marked messages, uk_clean.txt those without anything to find."""
    files = sorted(folder.glob("*.txt"))
    read = [message for path in files for message in _read_file(path)]
    if not read:
        raise NoMessages(f"{folder} holds no messages: put uk.txt, uk_clean.txt, ... there")
    return read


def measure(anonymize: Anonymize, messages: Iterable[Message]) -> Result:
    verdicts: list[Verdict] = []
    alarms: list[tuple[Message, tuple[Span, ...]]] = []
    milliseconds: list[float] = []
    for message in messages:
        started = time.perf_counter()
        answer = anonymize(message.text)
        milliseconds.append((time.perf_counter() - started) * 1000)
        if message.clean:
            alarms.append((message, answer.spans))
        verdicts += [_verdict(message, marked, answer) for marked in message.marked]
    return Result(verdicts, alarms, milliseconds)


def can_be_read(value: str, redacted: str) -> bool:
    """In any grouping and case: "601 234 567" in "tel. 601-234-567"; "Anna" not in "Annapol"."""
    letters = map(re.escape, filter(str.isalnum, value))
    form = r"(?<![^\W_])" + r"[\W_]*".join(letters) + r"(?![^\W_])"
    return re.search(form, redacted, re.IGNORECASE) is not None


def _read_file(path: Path) -> list[Message]:
    language, clean = path.stem.removesuffix(CLEAN), path.stem.endswith(CLEAN)
    lines = (line.strip() for line in path.read_text(encoding="utf-8").split("\n"))
    kept = (unmark(line) for line in lines if line and not line.startswith("#"))
    return [Message(language, clean, text, marked) for text, marked in kept]


def _verdict(message: Message, marked: Span, answer: Anonymized) -> Verdict:
    value = message.text[marked.start : marked.end]
    near = [each for each in answer.spans if _overlap(each, marked)]
    return Verdict(
        message=message,
        type=marked.type,
        value=value,
        found=any(each.type == marked.type for each in near),
        exact=marked in near,
        covered=not any(map(str.isalnum, _uncovered(message.text, marked, near))),
        whole=can_be_read(value, answer.text),
    )


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _uncovered(text: str, marked: Span, near: Iterable[Span]) -> str:
    taken = {position for each in near for position in range(each.start, each.end)}
    return "".join(text[at] for at in range(marked.start, marked.end) if at not in taken)
