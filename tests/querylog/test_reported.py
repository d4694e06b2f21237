"""What reviewers once found in the log must not be stored again."""

from __future__ import annotations

from bot.querylog.anonymizer import Anonymizer
from tests.querylog.marking import messages, unmark


def test_nothing_that_was_reported_stays_readable() -> None:
    anonymizer = Anonymizer()
    left = []
    for line in messages("reported.txt"):
        text, spans = unmark(line)
        redacted = anonymizer.anonymize(text).text
        left += [line for span in spans if text[span.start : span.end] in redacted]
    assert left == []
