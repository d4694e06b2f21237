"""`witaj anonymize`: its contract."""

from __future__ import annotations

import json
from io import StringIO

import pytest

from bot.commands.anonymize import anonymize_lines
from bot.settings import read_settings


def anonymized(given: str, *, as_json: bool = True) -> tuple[int, str]:
    output = StringIO()
    code = anonymize_lines(read_settings({}), StringIO(given), output, as_json=as_json)
    return code, output.getvalue()


def test_each_object_is_answered_with_its_id_text_and_spans() -> None:
    text = "мій PESEL 44051401359, дзвоніть 600 700 800"
    code, output = anonymized(json.dumps({"id": 7, "text": text, "language": "uk"}) + "\n")
    answer = json.loads(output)
    assert code == 0
    assert answer["id"] == 7
    assert answer["text"] == "мій PESEL <PESEL>, дзвоніть <PHONE>"
    found = [(text[start:end], kind) for start, end, kind in answer["spans"]]
    assert found == [("44051401359", "PESEL"), ("600 700 800", "PHONE")]


def test_the_address_and_phone_of_an_office_stay() -> None:
    text = "czy ul. Przy Rondzie 6 i 12 210 20 20 to dobry adres"
    _, output = anonymized(json.dumps({"id": 1, "text": text}))
    assert json.loads(output)["text"] == text


@pytest.mark.parametrize("line", ["{", "[]", '{"text": 5}', '{"id": 1}'])
def test_a_bad_line_is_named_without_its_text_and_the_next_is_answered(line: str) -> None:
    code, output = anonymized(f'{line}\n{{"id": 2, "text": "ok"}}\n')
    first, second = map(json.loads, output.splitlines())
    assert code == 1
    assert first["line"] == 1
    assert second["text"] == "ok"


def test_plain_lines_stay_lines() -> None:
    code, output = anonymized("mam PESEL 44051401359\n\nnic\n", as_json=False)
    assert (code, output) == (0, "mam PESEL <PESEL>\n\nnic\n")
