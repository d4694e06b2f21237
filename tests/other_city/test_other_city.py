"""The whole program on a city that does not exist: three topics, two languages, other offices."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from bot.app import load_knowledge, load_texts, make_anonymizer
from bot.channels.plain_text import labels, plain_text
from bot.commands.understanding import model_files
from bot.dialogue.knowledge import Snapshot
from bot.dialogue.messages import ActionKind, Outcome, Reply
from bot.knowledge_base.loader import load
from bot.knowledge_base.reload import ReloadingKnowledge
from bot.settings import ROOT, Settings
from tests.fakes.assistants import Person, make_assistant, pressable
from tests.fakes.understanding import FakeNlu, understood
from tests.test_no_city_names import NAME

FOLDER = Path(__file__).parent / "knowledge"
SETTINGS = Settings(knowledge_dir=FOLDER)
TODAY = date(2026, 11, 23)
HALL, LAWYERS, INFO = "wymyslin-city-hall", "wymyslin-lawyers", "wymyslin-info"

KNOWN = {
    "ile kosztuje zaświadczenie": understood(("pesel", 0.9), aspects=["cost"], language="pl"),
    "скільки коштує довідка": understood(("pesel", 0.9), aspects=["cost"], language="uk"),
    "gdzie jest prawnik": understood(("legal_aid", 0.9), language="pl"),
    "потрібен юрист": understood(("legal_aid", 0.9), language="uk"),
    "jak rozliczyć pit": understood(("taxes", 0.9), language="pl"),
    "як подати піт": understood(("taxes", 0.9), language="uk"),
    "podatek czy numer": understood(("taxes", 0.3), ("pesel", 0.25), language="pl"),
    "where is a lawyer": understood(("legal_aid", 0.9), language="en"),
    "chcę do człowieka": understood(("talk_to_human", 0.9), language="pl"),
    "он меня бьет": understood(("domestic_violence", 0.9), language="ru"),
}


@lru_cache(maxsize=1)
def knowledge() -> ReloadingKnowledge:
    return load_knowledge(SETTINGS, load_texts())


def snapshot() -> Snapshot:
    return knowledge().current()


def newcomer(client_language: str | None = "pl") -> Person:
    assistant = make_assistant(FakeNlu(KNOWN), knowledge=knowledge())
    return Person(assistant, client_language)


def said(reply: Reply) -> str:
    """All that a person sees of a reply; it names no other city."""
    text = "\n".join([plain_text(reply), *labels(reply)])
    assert not NAME.search(text)
    return text


def test_its_knowledge_is_clean() -> None:
    assert load(FOLDER, {"pl": "?", "uk": "?"}, today=TODAY).problems == ()


@pytest.mark.parametrize(
    ("question", "unit", "fact"),
    [
        ("ile kosztuje zaświadczenie", HALL, "23 zł"),
        ("скільки коштує довідка", HALL, "23 PLN"),
        ("gdzie jest prawnik", LAWYERS, "ul. Nieprawdziwa 7"),
        ("потрібен юрист", LAWYERS, "+48 59 000 00 02"),
    ],
)
async def test_questions_lead_to_its_own_offices(question: str, unit: str, fact: str) -> None:
    reply = await newcomer().says(question)
    assert (reply.outcome, reply.units[0]) == (Outcome.ANSWERED, unit)
    assert fact in said(reply)


@pytest.mark.parametrize(
    ("language", "name"), [("pl", "mieszkańcom Wymyślina"), ("uk", "Вимисліна")]
)
async def test_the_welcome_names_it(language: str, name: str) -> None:
    assert name in said(await newcomer(language).presses(ActionKind.START))


@pytest.mark.parametrize(
    ("question", "place"),
    [("jak rozliczyć pit", "w Wymyślinie"), ("як подати піт", "у Вимисліні")],
)
async def test_what_it_does_not_write_about_is_out_of_scope(question: str, place: str) -> None:
    reply = await newcomer().says(question)
    assert (reply.outcome, reply.topic) == (Outcome.OUT_OF_SCOPE, "out_of_scope")
    assert place in said(reply)


async def test_a_question_back_offers_its_own_topics_only() -> None:
    reply = await newcomer().says("podatek czy numer")
    assert reply.outcome is Outcome.CLARIFIED
    assert [each.value for each in pressable(reply)] == ["pesel", ""]


@pytest.mark.parametrize("client_language", ["en", "ka", None])
async def test_a_language_that_it_does_not_have_falls_back_to_its_first(
    client_language: str | None,
) -> None:
    reply = await newcomer(client_language).says("where is a lawyer")
    assert (reply.language, reply.units) == ("pl", (LAWYERS,))
    assert "Porada jest bezpłatna" in said(reply)


async def test_somebody_who_reads_its_second_language_keeps_it() -> None:
    reply = await newcomer("uk").says("where is a lawyer")
    assert (reply.language, reply.units) == ("uk", (LAWYERS,))


async def test_a_danger_without_a_topic_of_its_own_gets_the_emergency_number() -> None:
    for text in ("mąż mnie bije", "он меня бьет"):
        reply = await newcomer().says(text)
        assert (reply.outcome, reply.units) == (Outcome.EMERGENCY, ("emergency-112",))


async def test_a_person_is_found_at_its_own_information_point() -> None:
    reply = await newcomer().says("chcę do człowieka")
    assert (reply.outcome, reply.units) == (Outcome.HANDOFF, (INFO,))


async def test_every_button_leads_somewhere() -> None:
    """Also those of a topic that this city does not have: an old message may hold one."""
    someone = newcomer()
    waiting = pressable(await someone.presses(ActionKind.MENU))
    seen = {(ActionKind.TOPIC, "taxes", "")}
    await someone.presses(ActionKind.TOPIC, "taxes")
    while waiting:
        action = waiting.pop()
        if (key := (action.kind, action.value, action.aspect)) not in seen:
            seen.add(key)
            reply = await someone.presses(*key)
            assert said(reply)
            waiting += pressable(reply)
    assert {value for kind, value, _ in seen if kind is ActionKind.TOPIC} >= {"pesel", "legal_aid"}


def test_its_name_is_filled_into_what_is_trained() -> None:
    words = model_files(SETTINGS).words
    assert words.fill("pesel {in_city}", "pl") == "pesel w Wymyślinie"
    assert words.fill("pesel {in_city}", "uk") == "pesel u vymyslini"
    assert words.fill("PESEL {in_city}", "en") is None  # it says nothing in English


def test_its_places_are_no_names_of_persons() -> None:
    text = "moja koleżanka z Dolne Pole"
    assert make_anonymizer(snapshot()).anonymize(text).text == text


@pytest.mark.rasa
def test_the_program_answers_for_it() -> None:
    """The model was trained with the words of another city: that does no harm."""
    asked = {
        "jak dostać pesel w Wymyślinie?": ("pl", "pesel", HALL),
        "ile kosztuje zaświadczenie o numerze pesel": ("pl", "pesel", "23 zł"),
        "скільки коштує довідка про песель": ("uk", "pesel", "23 PLN"),
        "потрібен безкоштовний юрист у Вимисліні": ("uk", "legal_aid", LAWYERS),
        "не дихає дитина": ("uk", "emergency", "112"),
        "jak rozliczyć podatki, pit 37?": ("pl", "out_of_scope", "w Wymyślinie"),
        "як подати податкову декларацію піт": ("uk", "out_of_scope", "у Вимисліні"),
        "how do I get a PESEL number?": ("pl", "pesel", HALL),
    }
    answers = ask_the_program([*asked])
    for answer, (language, topic, essential) in zip(answers, asked.values(), strict=True):
        assert (answer["language"], answer["topic"]) == (language, topic)
        assert essential in answer["text"] or essential == answer["units"][0]
        assert not NAME.search(answer["text"] + " ".join(answer["buttons"]))


def ask_the_program(questions: list[str]) -> list[dict[str, Any]]:
    lines = "".join(
        json.dumps({"id": number, "text": text, "at": "2026-11-23T10:00:00"}) + "\n"
        for number, text in enumerate(questions)
    )
    done = subprocess.run(
        [sys.executable, "-m", "bot", "ask", "--jsonl"],
        input=lines,
        capture_output=True,
        encoding="utf-8",
        cwd=ROOT,
        env={**os.environ, "KNOWLEDGE_DIR": str(FOLDER)},
        check=True,
    )
    return [json.loads(line) for line in done.stdout.splitlines()]
