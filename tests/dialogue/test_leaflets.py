"""Who comes by a leaflet's link."""

from __future__ import annotations

from bot.dialogue.messages import Action, ActionKind
from tests.fakes.assistants import person, pressable, shown


async def test_the_topic_opens_in_the_leaflets_language_and_stays_in_it() -> None:
    someone = person(client_language="en")
    reply = await someone.presses(ActionKind.OPEN_TOPIC, "pesel", "uk")
    assert "Номер для кожного." in shown(reply)
    assert (await someone.presses(ActionKind.MENU)).language == "uk"


async def test_whoever_is_new_learns_who_answers_and_what_is_stored() -> None:
    someone = person(client_language="uk")
    first = await someone.presses(ActionKind.OPEN_TOPIC, "pesel", "en")
    assert "does not say who runs it" in shown(first)
    assert Action(ActionKind.PRIVACY) in pressable(first)
    again = await someone.presses(ActionKind.OPEN_TOPIC, "pesel", "en")
    assert "does not say who runs it" not in shown(again)


async def test_a_unit_opens_with_its_place() -> None:
    reply = await person().presses(ActionKind.OPEN_UNIT, "city-office", "uk")
    assert reply.venue is not None
    assert reply.units == ("city-office",)


async def test_an_old_leaflet_of_something_that_is_gone_opens_the_menu() -> None:
    for kind in (ActionKind.OPEN_TOPIC, ActionKind.OPEN_UNIT):
        reply = await person().presses(kind, "vanished", "uk")
        assert any(each.kind is ActionKind.GROUP for each in pressable(reply))


async def test_a_language_that_is_not_there_changes_nothing() -> None:
    reply = await person(client_language="en").presses(ActionKind.OPEN_TOPIC, "pesel", "xx")
    assert reply.language == "en"
