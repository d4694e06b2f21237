"""`witaj ask`: the contract through which other programs measure this one, line by line."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from io import BytesIO, StringIO, TextIOWrapper
from typing import Any

import pytest

from bot.commands import ask
from bot.dialogue.assistant import Assistant
from bot.dialogue.messages import IncomingMessage, Reply
from bot.settings import ROOT, Settings
from tests.fakes.assistants import make_assistant
from tests.fakes.knowledge import OFFICE, PESEL, FixedKnowledge, snapshot
from tests.fakes.understanding import FakeNlu, understood

FIELDS = [
    *("id", "language", "topic", "aspect", "confidence", "alternatives", "outcome", "units"),
    *("text", "buttons", "milliseconds"),
]
KNOWN = {
    "pesel": understood(("pesel", 0.91234567), ("work_permit", 0.05), language="en"),
    "how much": understood(("work_permit", 0.3), aspects=["cost"], language="en"),
    "де зробити песель тут": understood(("pesel", 0.9), language="uk"),
    "hi": understood(("greet", 0.9)),
}


class Moody(Assistant):
    """Breaks on one text."""

    async def respond(self, message: IncomingMessage) -> Reply:
        if message.text == "crash":
            raise LookupError("CANARY")
        return await super().respond(message)


def use(monkeypatch: pytest.MonkeyPatch, **parts: Any) -> FakeNlu:
    """Let the command talk to an assistant that knows KNOWN."""
    nlu = FakeNlu(KNOWN)
    assistant = make_assistant(nlu, **parts)
    assistant.__class__ = Moody

    @asynccontextmanager
    async def ready(_: Settings) -> AsyncIterator[tuple[Assistant, None]]:
        yield assistant, None

    monkeypatch.setattr(ask, "terminal_assistant", ready)
    return nlu


@pytest.fixture(autouse=True)
def nlu(monkeypatch: pytest.MonkeyPatch) -> FakeNlu:
    return use(monkeypatch)


async def run(*lines: str | dict[str, Any]) -> tuple[int, list[dict[str, Any]]]:
    written = [line if isinstance(line, str) else json.dumps(line) for line in lines]
    output = StringIO()
    source = StringIO("".join(f"{line}\n" for line in written))
    code = await ask.answer_lines(Settings(), source, output)
    return code, [json.loads(line) for line in output.getvalue().splitlines()]


async def answer(text: str, **more: Any) -> dict[str, Any]:
    code, [only] = await run({"id": 1, "text": text, **more})
    assert code == 0
    return only


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


class TestLanguage:
    async def test_without_one_the_program_detects(self) -> None:
        assert (await answer("де зробити песель тут"))["language"] == "uk"

    async def test_the_one_given_is_a_choice(self) -> None:
        given = await answer("де зробити песель тут", language="pl", client_language="ru")
        assert given["language"] == "pl"

    async def test_a_regional_one_is_its_base(self) -> None:
        assert (await answer("pesel", language="uk-UA"))["language"] == "uk"

    @pytest.mark.parametrize("language", ["ka", "xx", "../en", ""])
    async def test_one_that_is_not_offered_leaves_it_to_detection(self, language: str) -> None:
        given = await answer("де зробити песель тут", language=language)
        assert given["language"] == "uk"

    async def test_the_clients_is_a_hint_for_texts_that_tell_nothing(self) -> None:
        assert (await answer("hi", client_language="uk-UA"))["language"] == "uk"
        assert (await answer("hi", client_language="ka"))["language"] == "en"
        given = await answer("де зробити песель тут", client_language="pl")
        assert given["language"] == "uk"


class TestHistory:
    async def test_earlier_messages_give_the_topic(self) -> None:
        given = await answer("how much", history=["hi", "pesel"])
        assert (given["topic"], given["aspect"]) == ("pesel", "cost")

    async def test_lines_know_nothing_of_each_other(self) -> None:
        _, answers = await run({"id": 1, "text": "pesel"}, {"id": 1, "text": "how much"})
        assert answers[1]["topic"] == "work_permit"

    async def test_only_the_last_message_is_answered(self, nlu: FakeNlu) -> None:
        given = await answer("pesel", history=["qwerty", "asdf"])
        assert given["outcome"] == "answered"
        assert nlu.heard == ["qwerty", "asdf", "pesel"]

    async def test_an_empty_one_is_none(self) -> None:
        assert (await answer("how much", history=[]))["topic"] == "work_permit"


class TestMoment:
    @pytest.fixture(autouse=True)
    def only_the_office(self, monkeypatch: pytest.MonkeyPatch) -> None:
        use(monkeypatch, knowledge=FixedKnowledge(snapshot(PESEL, units=(OFFICE,))))

    @pytest.mark.parametrize(
        ("at", "said"),
        [
            ("2026-11-23T10:00:00+01:00", "open now, until 15:30"),
            ("2026-11-23T09:00:00Z", "open now, until 15:30"),
            ("2026-11-23T07:30:00", "opens today at 8:00"),  # Warsaw where no zone stands
            ("2026-11-11T10:00:00+01:00", "opens Thursday 8:00"),  # a public holiday
        ],
    )
    async def test_hours_are_those_of_the_moment_given(self, at: str, said: str) -> None:
        assert said in (await answer("pesel", at=at))["text"]


BAD = {
    "no JSON": "{not json",
    "a list": "[1, 2]",
    "a string": '"pesel"',
    "null": "null",
    "no text": '{"id": 1}',
    "text is a number": '{"text": 5}',
    "text is null": '{"text": null}',
    "a time that is none": '{"text": "pesel", "at": "tomorrow CANARY"}',
    "a time that is a number": '{"text": "pesel", "at": 1795428000}',
    "a language that is a list": '{"text": "pesel", "language": ["uk"]}',
    "a client language that is a number": '{"text": "pesel", "client_language": 5}',
    "a history that is a string": '{"text": "pesel", "history": "pesel"}',
    "a history of numbers": '{"text": "pesel", "history": [1]}',
    "brackets without end": "[" * 100_000,
}


@pytest.mark.parametrize("line", BAD.values(), ids=BAD.keys())
async def test_a_bad_line_is_answered_with_an_error_and_the_rest_goes_on(line: str) -> None:
    code, answers = await run({"id": 1, "text": "pesel"}, line, {"id": 3, "text": "pesel"})
    assert code == 1
    assert [answers[0]["id"], answers[2]["id"]] == [1, 3]
    assert list(answers[1]) == ["line", "error"]
    assert answers[1]["line"] == 2
    assert "CANARY" not in answers[1]["error"]


async def test_bytes_that_are_no_text_spoil_only_their_line() -> None:
    source = TextIOWrapper(
        BytesIO(b'{"text": "pesel \xff\xfe"}\n{"text": "pesel"}\n'), encoding="utf-8"
    )
    output = StringIO()
    assert await ask.answer_lines(Settings(), source, output) == 0
    outcomes = [json.loads(line)["outcome"] for line in output.getvalue().splitlines()]
    assert outcomes == ["fallback", "answered"]


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
