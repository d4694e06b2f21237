"""Add a sentence to a file of utterances or of evaluation questions, in the file's own form.

Errors do not name the file, whose text alone is known here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

import yaml  # type: ignore[import-untyped]

from bot.querylog.review.errors import FileUnusable

NEW_FILE = 'version: "3.1"\nnlu:\n'
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_BLOCK, _LINE = "- intent: ", "    - "

Utterance = tuple[str, str | None, str]  # intent, aspect, text


def with_utterance(
    content: str, sentence: str, *, intent: str, language: str, aspect: str | None
) -> str:
    """A training file with one more utterance, at the end of its block; a new block if needed.

    sentence: one line.  content: "" for a new file.  Raises FileUnusable.
    """
    content = content or NEW_FILE
    asked = f", aspect: {aspect}" if aspect else ""
    head = [f"{_BLOCK}{intent}", f"  metadata: {{language: {language}{asked}}}", "  examples: |"]
    lines = content.splitlines()
    place = _end_of_block(lines, head)
    added = [f"{_LINE}{sentence}"]
    if place is None:
        place, added = _end_of_intent(lines, head[0]), [*head, *added]
    made = "\n".join([*lines[:place], *added, *lines[place:]]) + "\n"
    wanted = utterances(content) + Counter([(intent, aspect, sentence)])
    return _proven(made, lambda: utterances(made) == wanted)


def with_question(
    content: str, sentence: str, *, topic: str, aspect: str | None, variant: str
) -> str:
    """A file of evaluation questions with one more at its end. Raises FileUnusable."""
    entry = {"text": sentence, "topic": topic}
    entry |= {"aspect": aspect} if aspect else {}
    entry |= {"variant": variant}
    made = content.rstrip("\n") + "\n" * bool(content.strip()) + listed(entry)
    wanted = [*_loaded(content, []), entry]
    return _proven(made, lambda: _loaded(made, []) == wanted)


def listed(entry: dict[str, str]) -> str:
    """One item of a list of mappings, as the files have it."""
    dumped = yaml.safe_dump([entry], allow_unicode=True, sort_keys=False, width=float("inf"))
    return str(dumped)


def utterances(content: str) -> Counter[Utterance]:
    """All of a training file. Raises FileUnusable."""
    found: Counter[Utterance] = Counter()
    try:
        for block in _loaded(content or NEW_FILE, {})["nlu"] or ():
            aspect = block["metadata"].get("aspect")
            also = block["metadata"].get("also")
            for line in block["examples"].splitlines():
                found[(block["intent"], f"{aspect} {also}" if also else aspect, line[2:])] += 1
    except (KeyError, TypeError, AttributeError) as error:
        raise FileUnusable("it is not in Rasa's format, see: witaj train") from error
    return found


def sentences(content: str) -> dict[str, str]:
    """Sentence -> topic, of a file of evaluation questions. Raises FileUnusable."""
    try:
        return {each["text"]: each["topic"] for each in _loaded(content, []) or ()}
    except (KeyError, TypeError) as error:
        raise FileUnusable("a question has no text or topic, see: witaj evaluate") from error


def _loaded(content: str, empty: Any) -> Any:
    try:
        return yaml.load(content, _LOADER) or empty  # noqa: S506  a safe one
    except yaml.YAMLError as error:
        raise FileUnusable("it is no YAML, see: witaj train") from error


def _end_of_block(lines: list[str], head: list[str]) -> int | None:
    """Behind the last utterance of the block that begins like this."""
    starts = [n for n in range(len(lines)) if lines[n : n + len(head)] == head]
    return _end(lines, starts[-1]) if starts else None


def _end_of_intent(lines: list[str], first: str) -> int:
    """Behind the last block of the intent, else at the end of the file."""
    starts = [number for number, line in enumerate(lines) if line == first]
    return _end(lines, starts[-1]) if starts else len(lines)


def _end(lines: list[str], start: int) -> int:
    while start + 1 < len(lines) and lines[start + 1].startswith("  "):
        start += 1
    return start + 1


def _proven(made: str, is_right: Callable[[], bool]) -> str:
    if not is_right():
        raise FileUnusable("it has another form than ours: add the sentence by hand")
    return made
