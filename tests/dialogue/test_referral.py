"""Which unit a person is sent to."""

from __future__ import annotations

from datetime import date

import pytest

from bot.dialogue.knowledge import UnitRole, Validity
from bot.dialogue.messages import Point
from bot.dialogue.referral import Wish, distance, refer
from tests.fakes.knowledge import roles, section, snapshot, topic, translation, unit

MAIN_SQUARE = Point(50.0617, 19.9373)
NEAR = unit("near", point=Point(50.0640, 19.9450))
FAR = unit("far", point=Point(50.0740, 20.0380))
NOWHERE = unit("nowhere")
DESK = unit("booking-desk")
ENGLISH = Wish(("en",))
UNITS = (FAR, NEAR, NOWHERE, DESK)


def referred(
    *aspects: str, place: Point | None = None, most: int = 2, **only: object
) -> list[str]:
    about = topic("pesel", units=roles("far", "nowhere", "near", **only))
    city = snapshot(about, units=UNITS)
    found = refer(about, city, Wish(("en",), aspects, place=place), most=most)
    return [each.unit.id for each in found]


def test_the_order_of_the_file_holds() -> None:
    assert referred() == ["far", "nowhere"]
    assert referred(most=3) == ["far", "nowhere", "near"]


def test_a_unit_for_one_aspect_is_left_out_when_that_is_not_asked() -> None:
    only = {"booking_desk": ["hours"]}
    assert "booking-desk" not in referred(most=9, **only)
    assert "booking-desk" not in referred("cost", most=9, **only)


def test_a_unit_for_one_aspect_is_among_the_two_shown_when_that_is_asked() -> None:
    assert referred("hours", booking_desk=["hours", "contact"]) == ["far", "booking-desk"]


def test_a_unit_for_one_aspect_that_stands_first_stays_first() -> None:
    about = topic("pesel", units=(*roles(far=["hours"]), *roles("nowhere", "near")))
    found = refer(about, snapshot(about, units=UNITS), Wish(("en",), ("hours",)))
    assert [each.unit.id for each in found] == ["far", "nowhere"]


def test_a_unit_that_has_no_file_is_left_out() -> None:
    about = topic("pesel", units=roles("vanished", "near"))
    found = refer(about, snapshot(about, units=UNITS), ENGLISH)
    assert [each.unit.id for each in found] == ["near"]


def test_the_nearest_comes_first_and_units_without_a_place_last() -> None:
    assert referred(place=MAIN_SQUARE, most=3) == ["near", "far", "nowhere"]


def test_distance_is_told_only_to_somebody_who_said_where_they_are() -> None:
    about = topic("pesel", units=roles("near", "nowhere"))
    city = snapshot(about, units=UNITS)
    assert [each.kilometers for each in refer(about, city, ENGLISH)] == [None, None]
    near, nowhere = refer(about, city, Wish(("en",), place=MAIN_SQUARE))
    assert near.kilometers == pytest.approx(0.61, abs=0.02)
    assert nowhere.kilometers is None


@pytest.mark.parametrize(
    ("other", "kilometers"),
    [
        (MAIN_SQUARE, 0.0),
        (Point(50.0777, 19.7848), 11.0),  # the airport in Balice
        (Point(52.2297, 21.0122), 253.0),  # Warsaw
        (Point(-50.0617, 19.9373 - 180), 20015.0),  # the other side of the earth
    ],
    ids=["here", "airport", "Warsaw", "antipodes"],
)
def test_distance_is_as_the_crow_flies(other: Point, kilometers: float) -> None:
    assert distance(MAIN_SQUARE, other) == pytest.approx(kilometers, rel=0.02)


def test_the_reason_stands_in_the_readers_language_or_not_at_all() -> None:
    about = topic(
        "pesel",
        units=roles("near"),
        translations={
            "en": translation(answer=section("x"), reasons={"near": "They decide."}),
            "uk": translation(answer=section("x")),
        },
    )
    city = snapshot(about, units=UNITS)
    assert refer(about, city, ENGLISH)[0].reason == "They decide."
    assert refer(about, city, Wish(("uk",)))[0].reason == ""
    assert refer(about, city, Wish(("be",)))[0].reason == ""


OLD = unit("old", validity=Validity(end=date(2027, 1, 31)), replaced_by="new")
NEW = unit("new", validity=Validity(start=date(2027, 1, 1)))
MOVE = topic("pesel", units=roles("old", "new", "near"))
MOVING = snapshot(MOVE, units=(OLD, NEW, NEAR))


@pytest.mark.parametrize(
    ("day", "first_two"),
    [
        (date(2026, 12, 31), ["old", "new"]),
        (date(2027, 1, 1), ["new", "old"]),
        (date(2027, 1, 31), ["new", "old"]),
        (date(2027, 2, 1), ["new", "near"]),
    ],
    ids=["before", "first day", "last day of both", "after"],
)
def test_while_an_office_moves_both_are_named_the_present_one_first(
    day: date, first_two: list[str]
) -> None:
    found = refer(MOVE, MOVING, Wish(("en",), day=day))
    assert [each.unit.id for each in found] == first_two


def test_a_place_that_is_not_there_yet_and_replaces_none_is_not_named() -> None:
    soon = unit("soon", validity=Validity(start=date(2027, 1, 1)))
    about = topic("pesel", units=roles("soon", "near"))
    city = snapshot(about, units=(soon, NEAR))
    found = refer(about, city, Wish(("en",), day=date(2026, 11, 23)))
    assert [each.unit.id for each in found] == ["near"]


def test_a_place_past_its_date_without_a_successor_is_still_named() -> None:
    past = unit("past", validity=Validity(end=date(2026, 1, 1)))
    about = topic("pesel", units=roles("past", "near"))
    city = snapshot(about, units=(past, NEAR))
    found = refer(about, city, Wish(("en",), day=date(2026, 11, 23)))
    assert [each.unit.id for each in found] == ["past", "near"]


def test_where_a_topic_says_so_the_open_one_of_those_that_do_the_same_comes_first() -> None:
    roles_of = (*roles("far", "near"), UnitRole("nowhere", "advises"))
    about = topic("doctor", units=roles_of, prefer_open=True)
    city = snapshot(about, units=UNITS)
    wish = Wish(("en",), is_open=lambda each: each.id in ("near", "nowhere"))
    assert [each.unit.id for each in refer(about, city, wish, most=3)] == [
        "near",
        "far",
        "nowhere",
    ]
