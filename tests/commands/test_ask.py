"""`witaj ask`: the contract through which other programs measure this one, line by line."""

from __future__ import annotations

import json
import subprocess
import sys
from io import BytesIO, StringIO, TextIOWrapper
from typing import Any

import pytest

from bot.commands import ask
from bot.dialogue.messages import Reply
from bot.settings import ROOT, Settings
from tests.commands.asking import answer, run, use
from tests.fakes.understanding import FakeNlu

FIELDS = [
    *("id", "language", "topic", "aspect", "confidence", "alternatives", "outcome", "units"),
    *("text", "buttons", "milliseconds"),
]


@pytest.fixture(autouse=True)
def nlu(monkeypatch: pytest.MonkeyPatch) -> FakeNlu:
    return use(monkeypatch)


async def test_an_answer_has_the_fields_of_the_contract_in_their_order() -> None:
    given = await answer("pesel")
    assert list(given) == FIELDS
    milliseconds = given.pop("milliseconds")
    assert isinstance(milliseconds, float)
    text = given.pop("text")
    assert text.startswith("PESEL number\n\nA number for everybody.")
    assert given.pop("buttons")[:2] == ["documents", "What it costs"]
    assert given == {
        "id": 1,
        "language": "en",
        "topic": "pesel",
        "aspect": None,
        "confidence": 0.9123,
        "alternatives": [{"topic": "work_permit", "confidence": 0.05}],
        "outcome": "answered",
        "units": ["city-office", "info-point-foreigners"],
    }


async def test_a_dialogue_act_stands_as_topic() -> None:
    given = await answer("hi")
    assert (given["topic"], given["outcome"], given["units"]) == ("greet", "small_talk", [])


async def test_what_is_not_understood_has_no_topic() -> None:
    given = await answer("qwerty")
    assert (given["topic"], given["outcome"], given["confidence"]) == (None, "fallback", 0.0)


def test_a_second_topic_stands_between_buttons_and_milliseconds() -> None:
    from bot.dialogue.messages import Outcome

    reply = Reply("en", Outcome.ANSWERED, (), topic="pesel", also=("school",))
    given = ask._as_json(1, reply, 1.0)
    assert list(given) == [*FIELDS[:-1], "also", "milliseconds"]
    assert given["also"] == ["school"]


async def test_lines_are_answered_in_order_and_empty_ones_skipped() -> None:
    code, answers = await run({"id": "a", "text": "pesel"}, "", "   ", {"id": "b", "text": "hi"})
    assert (code, [each["id"] for each in answers]) == (0, ["a", "b"])


@pytest.mark.parametrize("given", ["q-1", 7, None, {"a": [1]}, 1.5, "\ud83d", "ї"], ids=ascii)
async def test_the_id_comes_back_whatever_it_is(given: Any) -> None:
    output = TextIOWrapper(BytesIO(), encoding="utf-8")
    line = json.dumps({"id": given, "text": "pesel"})
    await ask.answer_lines(Settings(), StringIO(line), output)
    output.seek(0)
    assert json.loads(output.read())["id"] == given


async def test_an_id_is_not_needed() -> None:
    _, [given] = await run({"text": "pesel"})
    assert given["id"] is None


async def test_texts_are_readable_not_escaped() -> None:
    output = StringIO()
    line = json.dumps({"text": "де зробити песель тут"})
    await ask.answer_lines(Settings(), StringIO(line), output)
    assert "Номер для кожного" in output.getvalue()


async def test_a_failure_is_an_outcome_and_the_log_names_no_text(
    caplog: pytest.LogCaptureFixture,
) -> None:
    given = await answer("crash", client_language="uk-UA")
    assert (given["outcome"], given["language"], given["topic"]) == ("failed", "uk", None)
    assert "a message failed: LookupError" in caplog.text
    assert "CANARY" not in caplog.text


async def test_every_line_is_flushed_before_the_next_is_read() -> None:
    class Flushing(StringIO):
        flushed = 0

        def flush(self) -> None:
            self.flushed = self.getvalue().count("\n")

    output = Flushing()

    def lines() -> Any:
        for number in range(3):
            assert output.flushed == number
            yield '{"text": "pesel"}\n'

    assert await ask.answer_lines(Settings(), lines(), output) == 0
    assert output.flushed == 3


async def test_one_question_is_answered_as_plain_text(capsys: pytest.CaptureFixture[str]) -> None:
    assert await ask.answer_one(Settings(), "pesel") == 0
    assert capsys.readouterr().out.startswith("PESEL number\n\nA number for everybody.")


@pytest.mark.rasa
def test_the_real_program_answers_each_line_before_it_reads_the_next() -> None:
    """One start of the program, since loading takes seconds."""
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", "ask", "--jsonl"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        encoding="utf-8",
    )
    assert process.stdin and process.stdout and process.stderr

    def asked(line: str) -> dict[str, Any]:
        assert process.stdin and process.stdout
        process.stdin.write(line + "\n")
        process.stdin.flush()
        given: dict[str, Any] = json.loads(process.stdout.readline())
        return given

    with process:
        first = asked('{"id": 1, "text": "як отримати песель?", "at": "2026-11-11T10:00:00"}')
        assert list(first) == FIELDS
        assert (first["language"], first["topic"], first["outcome"]) == ("uk", "pesel", "answered")
        assert first["units"][0] == "umk-administrative-affairs"
        assert asked("CANARY") == {"line": 2, "error": "not JSON"}
        second = asked('{"id": 2, "text": "/greet CANARY", "language": "be"}')
        assert (second["id"], second["language"]) == (2, "be")
        third = asked('{"id": 3, "text": "a ile to kosztuje", "history": ["karta pobytu"]}')
        assert (third["topic"], third["aspect"]) == ("temporary_residence", "cost")
        process.stdin.close()
        assert process.wait(60) == 1
        assert "CANARY" not in process.stderr.read()
