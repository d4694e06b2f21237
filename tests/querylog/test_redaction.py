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


class Blind(Anonymizer):
    """Finds nothing."""

    def anonymize(self, text: str) -> Anonymized:
        return Anonymized(text=text, spans=())


@pytest.mark.parametrize(
    "text",
    [
        "501234567", "mój numer 501-234-567", "4405 1401 458", "FE12345678", "abcd123456ef",
        "olena@gmail.com", "@olena", "olena @krk",
    ],
)  # fmt: skip
def test_what_the_recognizers_leave_is_not_stored_when_it_looks_personal(text: str) -> None:
    assert Redaction(Blind)(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "tel. <PHONE>, 340 zł, 12.03.2026, 30-001", "karta do 04.03.2027, 2500-3000 zł", "800+",
        "piszę @ do nich", "WO-II", "01.01.2025-31.12.2026", "dzwonić na 12 616 56 00",
        "napisać na urzad@um.krakow.pl.", "100 000 zł",
    ],
)  # fmt: skip
def test_prices_dates_and_what_offices_publish_are_no_reason_to_doubt(text: str) -> None:
    public = ("+48 12 616 56 00", "urzad@um.krakow.pl")
    assert Redaction(lambda: Blind(public=public))(text) == text


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
