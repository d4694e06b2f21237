from __future__ import annotations

import pytest

from bot.querylog.anonymizer import Anonymized, Anonymizer, Span
from bot.querylog.redaction import AnonymizerIncomplete, Redaction


class Steps(Anonymizer):
    """Finds something in a text as often as it is told to."""

    def __init__(self, times: int) -> None:
        self._left = times

    def anonymize(self, text: str) -> Anonymized:
        if self._left == 0:
            return Anonymized(text=text, spans=())
        self._left -= 1
        return Anonymized(text=text + "<PHONE>", spans=(Span(0, 1, "PHONE"),))


def test_a_text_is_redacted_until_nothing_is_found() -> None:
    assert Redaction(lambda: Steps(2))("a") == "a<PHONE><PHONE>"


def test_a_text_that_still_holds_something_is_not_stored() -> None:
    assert Redaction(lambda: Steps(9))("a") is None


def test_the_real_anonymizer_redacts() -> None:
    assert Redaction(Anonymizer)("tel. 501 234 567") == "tel. <PHONE>"


def test_without_a_part_no_text_is_stored_and_it_is_said_once(
    caplog: pytest.LogCaptureFixture,
) -> None:
    loads: list[int] = []

    def load() -> Anonymizer:
        loads.append(1)
        raise AnonymizerIncomplete("models/names is missing; run `make model`")

    redact = Redaction(load)
    assert [redact("a text of somebody") for _ in range(3)] == [None] * 3
    assert len(loads) == 1
    assert "run `make model`" in caplog.text
    assert "somebody" not in caplog.text
