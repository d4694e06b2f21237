"""`witaj chat`: the assistant in the terminal, with the real program behind it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from io import BytesIO, StringIO, TextIOWrapper
from typing import NamedTuple

import pytest

from bot.app import NoUnderstanding, Understanding, load_texts, unconfirmed_marks
from bot.commands import chat
from bot.dialogue.assistant import Assistant
from bot.dialogue.knowledge import Snapshot
from bot.knowledge_base.loader import load
from bot.settings import ROOT, Settings
from nlu.interface import NluEngine
from tests.fakes.assistants import make_assistant
from tests.fakes.understanding import FakeNlu, understood

ABOUT_PESEL = FakeNlu(otherwise=understood(("pesel", 0.9), language="en"))


def use(monkeypatch: pytest.MonkeyPatch, nlu: NluEngine) -> None:
    @asynccontextmanager
    async def ready(_: Settings) -> AsyncIterator[tuple[Assistant, Understanding]]:
        yield make_assistant(nlu), Understanding(nlu, "v")

    monkeypatch.setattr(chat, "terminal_assistant", ready)


async def test_piped_questions_are_answered(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    use(monkeypatch, ABOUT_PESEL)
    assert await chat.chat_in_terminal(Settings(), StringIO("where\n/topics\n")) == 0
    said = capsys.readouterr().out
    assert "❯ where\nPESEL number" in said
    assert "❯ /topics\nChoose a section:" in said


async def test_without_understanding_the_reason_stands_first_and_buttons_work(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    use(monkeypatch, NoUnderstanding("there is no trained model [here]; run: witaj train"))
    await chat.chat_in_terminal(Settings(), StringIO("where\n1\n"))
    said = capsys.readouterr().out
    assert said.startswith("there is no trained model [here]; run: witaj train")
    assert "I cannot read questions right now" in said
    assert "❯ 1\ncity\n" in said


async def test_bytes_that_are_no_text_do_not_end_the_conversation(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    use(monkeypatch, ABOUT_PESEL)
    lines = TextIOWrapper(BytesIO(b"\xff\xfe\x00?\nwhere\n"), encoding="utf-8")
    assert await chat.chat_in_terminal(Settings(), lines) == 0
    assert capsys.readouterr().out.count("PESEL number") == 2


class Question(NamedTuple):
    text: str
    language: str
    topic: str
    unit: str


# What the README promises: five ways to write, one answer each.
QUESTIONS = [
    Question("як отримати песель?", "uk", "pesel", "umk-administrative-affairs"),
    Question(
        "где сделать карту побыту и сколько стоит", "ru", "temporary_residence", "muw-foreigners"
    ),
    Question("ile się czeka na kartę pobytu", "pl", "temporary_residence", "muw-foreigners"),
    Question("my boss did not pay me", "en", "employment_rights", "pip-advice-centre"),
    Question("yak otrymaty pesel u Krakovi", "uk", "pesel", "umk-administrative-affairs"),
    Question("муж меня бьет, помогите", "ru", "domestic_violence", "emergency-112"),
]


@pytest.fixture(scope="module")
def knowledge() -> Snapshot:
    return load(Settings().knowledge_dir, unconfirmed_marks(load_texts())).snapshot


@pytest.fixture(scope="module")
def answers() -> list[str]:
    """One start of the program for all questions, since loading takes seconds."""
    finished = subprocess.run(
        [sys.executable, "-m", "bot", "chat"],
        input="".join(f"{question.text}\n" for question in QUESTIONS),
        capture_output=True,
        cwd=ROOT,
        encoding="utf-8",
        timeout=120,
        check=True,
    )
    assert finished.stderr == ""
    return finished.stdout.split("❯ ")[1:]


@pytest.mark.rasa
@pytest.mark.parametrize("number", range(len(QUESTIONS)), ids=[q.text for q in QUESTIONS])
def test_the_real_program_answers(number: int, answers: list[str], knowledge: Snapshot) -> None:
    question, answer = QUESTIONS[number], answers[number]
    assert answer.startswith(f"{question.text}\n")
    sections = knowledge.topics[question.topic].translations[question.language].sections
    assert any(section.blocks[0][1][0] in answer for section in sections.values())
    names = knowledge.units[question.unit].names
    assert f"\n{names[question.language]}\n" in answer


@pytest.mark.rasa
def test_danger_begins_with_the_number_to_call(answers: list[str]) -> None:
    first_sentence = answers[-1].splitlines()[1]
    assert "112" in first_sentence.split(".")[0].split(";")[0]
