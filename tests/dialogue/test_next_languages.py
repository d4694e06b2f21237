"""Languages of menus and buttons whose answers come in another one."""

from __future__ import annotations

import pytest

from bot.dialogue.messages import Action, ActionKind
from tests.fakes.assistants import Person, person, pressable, real_texts, shown
from tests.fakes.knowledge import (
    INFORMATION_POINT,
    LANGUAGES,
    OFFICE,
    PESEL,
    FixedKnowledge,
    snapshot,
)
from tests.fakes.understanding import understood

NEXT = ("ka", "es", "tr", "vi", "hi")
CITY = snapshot(PESEL, units=(OFFICE, INFORMATION_POINT), next_languages=NEXT)


@pytest.fixture
def someone() -> Person:
    english = understood(("pesel", 0.9), language="en")
    return person(otherwise=english, knowledge=FixedKnowledge(CITY), client_language="en")


async def test_all_ten_languages_can_be_chosen_by_their_own_names(someone: Person) -> None:
    reply = await someone.presses(ActionKind.PICK_LANGUAGE)
    labels = [button.label for row in reply.buttons for button in row]
    assert labels == [real_texts().get(tag, "language-name") for tag in (*LANGUAGES, *NEXT)]


@pytest.mark.parametrize("language", NEXT)
async def test_whoever_chooses_one_is_asked_for_the_language_of_answers(
    someone: Person, language: str
) -> None:
    reply = await someone.presses(ActionKind.CHOOSE_LANGUAGE, language)
    assert reply.language == language
    assert shown(reply) == real_texts().get(language, "pick-second-language")
    assert pressable(reply) == [Action(ActionKind.ANSWER_LANGUAGE, tag) for tag in LANGUAGES]


async def test_without_a_second_language_answers_are_english_and_say_so(someone: Person) -> None:
    await someone.presses(ActionKind.CHOOSE_LANGUAGE, "ka")
    reply = await someone.presses(ActionKind.TOPIC, "pesel")
    assert reply.language == "ka"
    assert "A number for everybody." in shown(reply)
    assert real_texts().get("ka", "mark-only", tag="en", language="ინგლისური") in shown(reply)
    menu = Action(ActionKind.MENU)
    [label] = [b.label for row in reply.buttons for b in row if b.action == menu]
    assert label == real_texts().get("ka", "button-menu")


async def test_the_second_language_is_kept_for_answers(someone: Person) -> None:
    await someone.presses(ActionKind.CHOOSE_LANGUAGE, "vi")
    chosen = await someone.presses(ActionKind.ANSWER_LANGUAGE, "uk")
    assert chosen.language == "vi"
    reply = await someone.presses(ActionKind.TOPIC, "pesel")
    assert reply.language == "vi"
    assert "Номер для кожного." in shown(reply)
    assert real_texts().get("vi", "mark-only", tag="uk", language="Tiếng Ukraina") in shown(reply)


async def test_writing_in_another_language_brings_no_proposal_to_leave_the_menus(
    someone: Person,
) -> None:
    await someone.presses(ActionKind.CHOOSE_LANGUAGE, "ka")
    for _ in range(3):
        reply = await someone.says("how do I get a PESEL number here")
        assert Action(ActionKind.KEEP_LANGUAGE) not in pressable(reply)


async def test_a_forged_language_of_answers_changes_nothing(someone: Person) -> None:
    await someone.presses(ActionKind.CHOOSE_LANGUAGE, "tr")
    await someone.presses(ActionKind.ANSWER_LANGUAGE, "xx")
    assert "A number for everybody." in shown(await someone.presses(ActionKind.TOPIC, "pesel"))


async def test_the_language_of_the_app_opens_the_menus_in_it() -> None:
    someone = person(knowledge=FixedKnowledge(CITY), client_language="es-MX")
    assert (await someone.presses(ActionKind.START)).language == "es"
