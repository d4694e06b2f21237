"""What `witaj ask` makes of each field of a line, and of lines that are none."""

from __future__ import annotations

import json
from io import BytesIO, StringIO, TextIOWrapper

import pytest

from bot.commands import ask
from bot.settings import Settings
from tests.commands.asking import answer, run, use
from tests.fakes.knowledge import OFFICE, PESEL, FixedKnowledge, snapshot
from tests.fakes.understanding import FakeNlu


@pytest.fixture(autouse=True)
def nlu(monkeypatch: pytest.MonkeyPatch) -> FakeNlu:
    return use(monkeypatch)


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
