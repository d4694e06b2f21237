"""What differs for some people, and how they say who they are."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.dialogue.knowledge import Phrases, UnitRole
from bot.dialogue.messages import Action, ActionKind, Outcome, Style
from nlu.interface import NluResult
from tests.fakes.assistants import Person, person, pressable, shown
from tests.fakes.knowledge import (
    EMERGENCY,
    INFORMATION_POINT,
    OFFICE,
    FixedKnowledge,
    section,
    snapshot,
    topic,
    translation,
    unit,
)
from tests.fakes.understanding import understood

VOIVODE = unit("voivode")
STAY = topic(
    "stay",
    units=(
        UnitRole("voivode", "decides", not_for=frozenset({"eu"})),
        UnitRole("city-office", "handles"),
        UnitRole("info-point-foreigners", "advises", only_for=frozenset({"protection"})),
    ),
    situations=("eu", "protection"),
    translations={
        "en": replace(
            translation(answer=section("File it online."), cost=section("It costs 440.")),
            by_situation={"eu": {"answer": section("You only register."), "cost": None}},
        )
    },
)
CITY = snapshot(
    STAY,
    EMERGENCY,
    units=(VOIVODE, OFFICE, INFORMATION_POINT),
    situations=("eu", "protection", "student"),
    situation_phrases=Phrases((("eu", "i am german"), ("protection", "ukr status"))),
    labels={
        "stay": {"en": "Stay"},
        "eu": {"en": "EU citizen"},
        "protection": {"en": "UKR status"},
        "student": {"en": "Student"},
    },
)
ABOUT_STAY: NluResult = understood(("stay", 0.9))


@pytest.fixture
def someone() -> Person:
    return person(otherwise=ABOUT_STAY, knowledge=FixedKnowledge(CITY))


def offered(actions: list[Action]) -> list[str]:
    return [each.aspect for each in actions if each.kind is ActionKind.SITUATION]


async def test_without_a_situation_the_common_case_is_told_and_the_exceptions_are_offered(
    someone: Person,
) -> None:
    reply = await someone.says("how do I stay")
    assert "File it online." in shown(reply)
    assert "other rules hold. Choose who you are" in shown(reply)
    assert offered(pressable(reply)) == ["eu", "protection"]
    assert reply.units == ("voivode", "city-office")


async def test_a_pressed_situation_gives_its_own_text_and_units(someone: Person) -> None:
    await someone.says("how do I stay")
    reply = await someone.presses(ActionKind.SITUATION, "stay", "eu")
    assert "You only register." in shown(reply)
    assert "File it online." not in shown(reply)
    assert "For: EU citizen." in shown(reply)
    assert reply.units == ("city-office",)
    assert offered(pressable(reply)) == ["protection", ""]


async def test_a_unit_for_the_situation_comes_first(someone: Person) -> None:
    reply = await someone.presses(ActionKind.SITUATION, "stay", "protection")
    assert reply.units == ("info-point-foreigners", "voivode")


async def test_what_a_person_says_of_themselves_counts_as_pressed(someone: Person) -> None:
    reply = await someone.says("I am German, how do I stay")
    assert "You only register." in shown(reply)


async def test_a_situation_is_kept_for_the_conversation_and_forgotten_after_a_pause(
    someone: Person,
) -> None:
    await someone.says("I am German, how do I stay")
    assert "You only register." in shown(await someone.says("how do I stay"))
    someone.waits(timedelta(hours=1))
    assert "File it online." in shown(await someone.says("how do I stay"))


async def test_the_way_back_leads_to_the_common_case(someone: Person) -> None:
    await someone.presses(ActionKind.SITUATION, "stay", "eu")
    reply = await someone.presses(ActionKind.SITUATION, "stay")
    assert "File it online." in shown(reply)


async def test_an_aspect_that_does_not_exist_for_the_situation_is_said_to_be_unknown(
    someone: Person,
) -> None:
    await someone.presses(ActionKind.SITUATION, "stay", "eu")
    reply = await someone.presses(ActionKind.TOPIC, "stay", "cost")
    assert "440" not in shown(reply)
    assert "I do not know this about the matter" in shown(reply)


async def test_a_situation_that_changes_nothing_is_not_mentioned(someone: Person) -> None:
    reply = await someone.presses(ActionKind.SITUATION, "stay", "student")
    assert "For:" not in shown(reply)
    assert "File it online." in shown(reply)


@pytest.mark.parametrize(("topic_id", "situation"), [("stay", "king"), ("nowhere", "eu")])
async def test_a_forged_situation_opens_the_menu(
    someone: Person, topic_id: str, situation: str
) -> None:
    reply = await someone.presses(ActionKind.SITUATION, topic_id, situation)
    assert reply.outcome is Outcome.SMALL_TALK
    assert all(each.kind is ActionKind.GROUP for each in pressable(reply))


async def test_danger_is_answered_alike_for_everybody(someone: Person) -> None:
    await someone.presses(ActionKind.SITUATION, "stay", "eu")
    reply = await someone.presses(ActionKind.TOPIC, "emergency")
    assert reply.blocks[0].style is Style.TEXT
    assert shown(reply).startswith("Call 112 now.")


async def test_a_question_beside_the_situation_is_understood_without_it() -> None:
    someone = person(
        {
            "may I stay": understood(("stay", 0.9)),
            "I am German, may I stay": understood(("eu", 0.9)),
        },
        knowledge=FixedKnowledge(CITY),
    )
    reply = await someone.says("I am German, may I stay")
    assert (reply.topic, reply.units) == ("stay", ("city-office",))


async def test_who_a_person_is_alone_answers_the_last_topic_again_for_them(
    someone: Person,
) -> None:
    await someone.says("how do I stay")
    reply = await someone.says("I am German")
    assert "You only register." in shown(reply)


async def test_danger_is_heard_beside_the_situation() -> None:
    someone = person(
        {"I am German and it burns": understood(("emergency", 0.9))},
        otherwise=ABOUT_STAY,
        knowledge=FixedKnowledge(CITY),
    )
    reply = await someone.says("I am German and it burns")
    assert reply.outcome is Outcome.EMERGENCY
