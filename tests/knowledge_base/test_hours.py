"""Open or closed, on Polish holidays, over midnight and in the nights when the clock changes."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.knowledge_base.checks.hours import closes_in_the_night_to_monday
from bot.knowledge_base.hours import WARSAW, OsmOpeningHours, is_readable, without_holidays
from bot.knowledge_base.hours_form import meant_hours
from bot.knowledge_base.nearest import NOTHING

OFFICE = "Mo-Fr 08:00-16:00"
NIGHT_CARE = "Mo-Fr 00:00-08:00,18:00-24:00; Sa-Su,PH 00:00-24:00"


def moment(written: str, fold: int = 0) -> datetime:
    return datetime.fromisoformat(written).replace(tzinfo=WARSAW, fold=fold)


@pytest.mark.parametrize(
    ("osm", "at", "is_open", "changes"),
    [
        (OFFICE, "2026-11-23T10:00", True, "2026-11-23T16:00"),
        (OFFICE, "2026-11-23T16:00", False, "2026-11-24T08:00"),
        (OFFICE, "2026-11-27T17:00", False, "2026-11-30T08:00"),
        # Independence Day, a Wednesday; Christmas Eve is free since 2025; then comes a weekend.
        (OFFICE, "2026-11-11T10:00", False, "2026-11-12T08:00"),
        (OFFICE, "2026-12-24T10:00", False, "2026-12-28T08:00"),
        (OFFICE, "2024-12-24T10:00", True, "2024-12-24T16:00"),
        # Easter Monday and Corpus Christi move.
        (OFFICE, "2026-04-06T10:00", False, "2026-04-07T08:00"),
        (OFFICE, "2026-06-04T10:00", False, "2026-06-05T08:00"),
        # Over midnight, over a weekend, over a holiday.
        (NIGHT_CARE, "2026-11-24T03:00", True, "2026-11-24T08:00"),
        (NIGHT_CARE, "2026-11-24T12:00", False, "2026-11-24T18:00"),
        (NIGHT_CARE, "2026-11-23T03:00", True, "2026-11-23T08:00"),
        (NIGHT_CARE, "2026-11-11T12:00", True, "2026-11-12T08:00"),
        ("Mo-Su 22:00-06:00", "2026-11-23T23:00", True, "2026-11-24T06:00"),
        ("24/7", "2026-12-25T03:00", True, None),
        ("24/7", "2026-10-25T02:30", True, None),
        # The clock goes back on 25 October 2026 at 3:00 and forward on 29 March 2026 at 2:00.
        ("Mo-Su 22:00-06:00", "2026-10-25T02:30", True, "2026-10-25T06:00"),
        ("Mo-Su 22:00-06:00", "2026-03-29T03:30", True, "2026-03-29T06:00"),
        # "Opens in four months" helps nobody.
        ("Nov-Apr Mo-Su 18:00-08:00", "2026-07-01T10:00", False, None),
    ],
)  # fmt: skip
def test_it_says_whether_a_place_is_open_and_when_that_changes(
    osm: str, at: str, is_open: bool, changes: str | None
) -> None:
    state = OsmOpeningHours().state(without_holidays(osm), moment(at))
    assert state.open is is_open
    assert state.changes_at == (moment(changes) if changes else None)


@pytest.mark.parametrize("fold", [0, 1])
def test_both_hours_of_the_longer_night_are_the_same_night(fold: int) -> None:
    state = OsmOpeningHours().state("Mo-Su 22:00-06:00", moment("2026-10-25T02:30", fold))
    assert state.open
    assert state.changes_at == moment("2026-10-25T06:00")


def test_a_moment_of_another_zone_is_read_in_warsaw() -> None:
    at = datetime(2026, 11, 23, 7, 30, tzinfo=ZoneInfo("UTC"))
    assert OsmOpeningHours().state(OFFICE, at).open


@pytest.mark.parametrize("osm", ["24/7", "Mo-Su 10:00-18:00", "Mo-Fr 08:00-16:00; PH 10:00-12:00"])
def test_hours_that_speak_of_holidays_or_sundays_hold_as_they_are(osm: str) -> None:
    assert without_holidays(osm) == osm


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("8-16", "Mo-Fr 08:00-16:00"),
        ("8:00-16:00 ", "Mo-Fr 8:00-16:00"),
        ("pn-pt 8-16", "Mo-Fr 08:00-16:00"),
        ("pn.-pt. 8.00–16.00", "Mo-Fr 08:00-16:00"),
        ("od pn do pt 8-16", NOTHING),
        ("Pon 9-17; wt-pt 8-15", "Mo 09:00-17:00; Tu-Fr 08:00-15:00"),
        ("Mo-Fr 7.30 - 15.30", "Mo-Fr 07:30-15:30"),
        ("całą dobę", "24/7"),
        ("po umówieniu", NOTHING),
    ],
)
def test_the_hours_that_were_meant_are_offered(written: str, meant: str) -> None:
    found = meant_hours(written)
    assert found in (meant, meant.replace(" 8:00", " 08:00"))
    assert found == NOTHING or is_readable(found)


def test_the_night_to_monday_is_not_forgotten() -> None:
    assert closes_in_the_night_to_monday("Mo-Fr 18:00-08:00; Sa-Su,PH 00:00-24:00")
    assert not closes_in_the_night_to_monday(NIGHT_CARE)
    assert not closes_in_the_night_to_monday(OFFICE)
    assert not closes_in_the_night_to_monday("24/7")
