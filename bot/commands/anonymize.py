"""`witaj anonymize`: what the query log would keep of a text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TextIO

from rich.console import Console

from bot.app import load_knowledge, load_texts, make_anonymizer
from bot.commands.jsonlines import BadLine, accept_any_bytes, numbered, object_with_text, written
from bot.commands.loading import loading
from bot.querylog.redaction import AnonymizerIncomplete
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.querylog.anonymizer import Anonymizer


def anonymize_lines(settings: Settings, lines: TextIO, output: TextIO, *, as_json: bool) -> int:
    """One line in, one out. As JSON: {"id", "text"} -> {"id", "text", "spans"}; 1: bad lines."""
    with loading("the recognizers"):
        anonymizer = _anonymizer(settings)
    return (_objects if as_json else _plain)(anonymizer, lines, output)


def _anonymizer(settings: Settings) -> Anonymizer:
    """Without the model of names by rules alone, and says so; then no text is stored."""
    snapshot = load_knowledge(settings, load_texts()).current()
    try:
        return make_anonymizer(snapshot)
    except AnonymizerIncomplete as error:
        Console(stderr=True, highlight=False).print(
            f"Names are found by rules alone, and the query log stores no texts: {error}",
            markup=False,
            soft_wrap=True,
        )
        return make_anonymizer(snapshot, rules_only=True)


def _plain(anonymizer: Anonymizer, lines: TextIO, output: TextIO) -> int:
    accept_any_bytes(lines)
    for line in lines:
        output.write(anonymizer.anonymize(line.rstrip("\n")).text + "\n")
        output.flush()
    return 0


def _objects(anonymizer: Anonymizer, lines: TextIO, output: TextIO) -> int:
    bad = 0
    for number, line in numbered(lines):
        try:
            answer = _anonymized(anonymizer, object_with_text(line))
        except BadLine as error:
            bad += 1
            answer = {"line": number, "error": str(error)}
        output.write(written(answer))
        output.flush()
    return 1 if bad else 0


def _anonymized(anonymizer: Anonymizer, asked: Mapping[str, Any]) -> dict[str, Any]:
    found = anonymizer.anonymize(asked["text"])
    spans = [[span.start, span.end, span.type] for span in found.spans]
    return {"id": asked.get("id"), "text": found.text, "spans": spans}
