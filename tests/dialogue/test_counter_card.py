"""The card that a person holds out to a clerk."""

from __future__ import annotations

import pytest

from bot.dialogue.messages import Action, ActionKind, Outcome, Style
from tests.fakes.assistants import Person, person, pressable
from tests.fakes.knowledge import FixedKnowledge, section, snapshot, topic, translation

POLISH = translation(
    answer=section("x", language="pl"),
    counter=section("Dzień dobry. Proszę o numer PESEL.", language="pl"),
)
UKRAINIAN = translation(
    answer=section("x", language="uk"),
    counter=section("Добрий день. Прошу номер PESEL.", language="uk"),
)
CITY = snapshot(topic("pesel", translations={"pl": POLISH, "uk": UKRAINIAN}))


def reader(language: str) -> Person:
    return person(client_language=language, knowledge=FixedKnowledge(CITY))


async def test_the_clerk_reads_polish_and_the_person_what_it_means() -> None:
    reply = await reader("uk").presses(ActionKind.TOPIC, "pesel", "counter")
    quotes = [block.lines for block in reply.blocks if block.style is Style.QUOTE]
    assert quotes == [
        ("Dzień dobry. Proszę o numer PESEL.",),
        ("Добрий день. Прошу номер PESEL.",),
    ]
    assert reply.outcome is Outcome.ANSWERED
    assert reply.units == ()


@pytest.mark.parametrize("language", ["pl", "be"])
async def test_whoever_reads_polish_or_has_no_translation_sees_the_polish_words_once(
    language: str,
) -> None:
    reply = await reader(language).presses(ActionKind.TOPIC, "pesel", "counter")
    assert [block.style for block in reply.blocks].count(Style.QUOTE) == 1


async def test_the_answer_has_a_button_for_the_card_and_the_card_has_none() -> None:
    someone = reader("uk")
    answer = await someone.presses(ActionKind.TOPIC, "pesel")
    assert Action(ActionKind.TOPIC, "pesel", "counter") in pressable(answer)
    card = await someone.presses(ActionKind.TOPIC, "pesel", "counter")
    assert Action(ActionKind.TOPIC, "pesel", "counter") not in pressable(card)


async def test_a_topic_without_a_card_says_so() -> None:
    knowledge = FixedKnowledge(snapshot(topic("taxes")))
    someone = person(knowledge=knowledge)
    reply = await someone.presses(ActionKind.TOPIC, "taxes", "counter")
    assert all(block.style is not Style.QUOTE for block in reply.blocks)
    assert reply.blocks
