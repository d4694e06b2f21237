"""Buttons, commands, places, photos; ids that come from outside are not believed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.dialogue.messages import Action, ActionKind, Kind, Outcome, Point
from tests.fakes.assistants import Person, person, pressable, shown
from tests.fakes.knowledge import (
    EMERGENCY,
    INFORMATION_POINT,
    LITTLE_CITY,
    OFFICE,
    PERMIT,
    PESEL,
    FixedKnowledge,
    roles,
    snapshot,
    unit,
)
from tests.fakes.understanding import FakeNlu, understood

FORGED = ["", "unknown", "pesel ", "'; DROP TABLE", "x" * 5000, "🦆" * 5000, "\x00", "../../etc"]
MENU = [Action(ActionKind.GROUP, group) for group in ("city", "work", "safety")]
ABOUT_PESEL = understood(("pesel", 0.9), language="en")


@pytest.fixture
def someone() -> Person:
    return person(otherwise=ABOUT_PESEL)


@pytest.mark.parametrize("kind", ActionKind)
@pytest.mark.parametrize("value", ["", "pesel", "uk", "city", "city-office"])
async def test_every_kind_of_button_has_a_reply(
    someone: Person, kind: ActionKind, value: str
) -> None:
    reply = await someone.presses(kind, value)
    assert shown(reply)
    assert reply.outcome not in (Outcome.FAILED, Outcome.NLU_UNAVAILABLE)


@pytest.mark.parametrize("value", FORGED, ids=lambda value: ascii(value[:12]))
@pytest.mark.parametrize(
    "kind",
    [ActionKind.GROUP, ActionKind.TOPIC, ActionKind.MAP, ActionKind.SOURCES],
)
async def test_a_forged_id_opens_the_menu(someone: Person, kind: ActionKind, value: str) -> None:
    reply = await someone.presses(kind, value)
    assert pressable(reply) == MENU
    assert shown(reply) == "Choose a section:"


@pytest.mark.parametrize("value", [*FORGED, "ka", "UK"], ids=lambda value: ascii(value[:12]))
async def test_a_forged_language_changes_nothing(someone: Person, value: str) -> None:
    reply = await someone.presses(ActionKind.CHOOSE_LANGUAGE, value)
    assert reply.language == "en"
    assert pressable(reply) == MENU
    assert (await someone.presses(ActionKind.MENU)).language == "en"


@pytest.mark.parametrize("aspect", FORGED[1:], ids=lambda aspect: ascii(aspect[:12]))
async def test_a_forged_aspect_opens_the_menu_or_is_left_out(someone: Person, aspect: str) -> None:
    assert pressable(await someone.presses(ActionKind.TOPIC, "pesel", aspect)) == MENU
    sources = await someone.presses(ActionKind.SOURCES, "pesel", aspect)
    assert sources.topic == "pesel"


@pytest.mark.parametrize("kind", [ActionKind.HELPFUL, ActionKind.NOT_HELPFUL])
@pytest.mark.parametrize("value", FORGED, ids=lambda value: ascii(value[:12]))
async def test_feedback_on_a_forged_topic_is_thanked_for_and_counted_for_none(
    someone: Person, kind: ActionKind, value: str
) -> None:
    reply = await someone.presses(kind, value)
    assert (reply.outcome, reply.topic) == (Outcome.SMALL_TALK, None)


@pytest.mark.parametrize("kind", [Kind.UNREADABLE, Kind.ACTION, Kind.LOCATION])
async def test_what_has_no_content_is_called_unreadable(someone: Person, kind: Kind) -> None:
    reply = await someone.sends(kind)
    assert shown(reply).startswith("I only understand text")
    assert pressable(reply) == MENU


async def test_buttons_never_ask_the_understanding() -> None:
    nlu = FakeNlu()
    someone = person(nlu=nlu)
    for kind in ActionKind:
        await someone.presses(kind, "pesel")
    assert nlu.heard == []


async def test_start_says_what_this_is_and_who_runs_it() -> None:
    named = person(otherwise=ABOUT_PESEL, operator="Fundacja Test")
    reply = await named.presses(ActionKind.START)
    assert [action.kind for action in pressable(reply)] == [ActionKind.CHOOSE_LANGUAGE] * 5
    assert "not a person and not an office" in shown(reply)
    assert "I am run by: Fundacja Test." in shown(reply)
    nameless = await person().presses(ActionKind.START)
    assert "does not say who runs it" in shown(nameless)


async def test_the_menu_leaves_out_groups_without_any_answer() -> None:
    city = snapshot(PESEL, unwritten=("taxes",))
    city = replace(city, groups={**city.groups, "health": ("doctor",)})
    someone = person(knowledge=FixedKnowledge(city))
    reply = await someone.presses(ActionKind.MENU)
    assert pressable(reply) == [Action(ActionKind.GROUP, "city")]


async def test_a_group_lists_only_topics_with_an_answer(someone: Person) -> None:
    reply = await someone.presses(ActionKind.GROUP, "city")
    assert pressable(reply) == [Action(ActionKind.TOPIC, "pesel"), Action(ActionKind.MENU)]


async def test_a_group_that_holds_none_says_so() -> None:
    city = replace(LITTLE_CITY, groups={"health": ("doctor",)})
    reply = await person(knowledge=FixedKnowledge(city)).presses(ActionKind.GROUP, "health")
    assert "no checked answers" in shown(reply)


async def test_a_topic_button_answers_as_a_question_does(someone: Person) -> None:
    pressed = await someone.presses(ActionKind.TOPIC, "pesel", "cost")
    assert (pressed.outcome, pressed.topic, pressed.aspect) == (
        Outcome.ANSWERED,
        "pesel",
        "cost",
    )
    assert "It costs nothing." in shown(pressed)


async def test_a_topic_without_an_answer_hands_over(someone: Person) -> None:
    reply = await someone.presses(ActionKind.TOPIC, "taxes")
    assert (reply.outcome, reply.units) == (Outcome.HANDOFF, ("info-point-foreigners",))


async def test_a_danger_topic_from_the_menu_is_urgent_too(someone: Person) -> None:
    reply = await someone.presses(ActionKind.TOPIC, "emergency")
    assert reply.outcome is Outcome.EMERGENCY


async def test_the_map_shows_the_place_and_keeps_the_topic(someone: Person) -> None:
    await someone.says("pesel")
    reply = await someone.presses(ActionKind.MAP, "city-office")
    assert reply.venue is not None
    assert (reply.venue.point, reply.venue.address) == (OFFICE.point, "al. Powstania 10, Kraków")
    assert (reply.topic, reply.units) == ("pesel", ("city-office",))


async def test_a_unit_without_coordinates_has_no_map(someone: Person) -> None:
    reply = await someone.presses(ActionKind.MAP, "info-point-foreigners")
    assert reply.venue is None
    assert pressable(reply) == MENU


async def test_a_place_before_any_question_asks_for_the_question(someone: Person) -> None:
    reply = await someone.is_at(Point(50.06, 19.94))
    assert shown(reply).startswith("Ask your question first")


async def test_a_place_after_a_question_names_the_nearest_with_its_distance() -> None:
    far = unit("far-office", point=Point(50.2, 20.2))
    about = replace(PESEL, units=roles("far-office", "city-office", "info-point-foreigners"))
    city = snapshot(about, units=(far, OFFICE, INFORMATION_POINT))
    someone = person(otherwise=ABOUT_PESEL, knowledge=FixedKnowledge(city))
    await someone.says("pesel")
    reply = await someone.is_at(Point(50.06, 19.94))
    assert reply.units == ("city-office", "far-office")
    assert "1.4 km in a straight line" in shown(reply)


async def test_a_topic_without_places_says_so() -> None:
    about = replace(PESEL, units=roles("info-point-foreigners"))
    city = snapshot(about, PERMIT, EMERGENCY, units=(INFORMATION_POINT,))
    someone = person(otherwise=ABOUT_PESEL, knowledge=FixedKnowledge(city))
    await someone.says("pesel")
    reply = await someone.is_at(Point(50.06, 19.94))
    assert shown(reply).startswith("For this matter I know no place")


async def test_a_city_without_an_information_point_still_replies() -> None:
    reply = await person(knowledge=FixedKnowledge(snapshot(PESEL))).presses(ActionKind.HUMAN)
    assert (reply.outcome, reply.units) == (Outcome.HANDOFF, ())
