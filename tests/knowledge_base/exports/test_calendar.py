"""Opening hours as a calendar, read back by the library's own parser."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

import pytest
from icalendar import Calendar, Event

from bot.knowledge_base.exports.calendar import Made, calendar
from bot.knowledge_base.exports.wording import Wording
from bot.knowledge_base.hours import WARSAW
from tests.knowledge_base.tiny import OFFICE

Edit = Callable[[str, str, str], None]
Make = Callable[..., Made]


@pytest.fixture
def make(wording: Callable[[str], Wording]) -> Make:
    """TODAY is a Monday."""

    def _make(language: str = "pl", weeks: int = 1) -> Made:
        words = wording(language)
        return calendar(words.base.snapshot.units.values(), words, weeks=weeks)

    return _make


def events(made: Made) -> list[Event]:
    return Calendar.from_ical(made.content).events


def days(made: Made) -> list[date]:
    return [event.start.date() for event in events(made) if isinstance(event.start, datetime)]


def test_each_open_time_is_an_event_in_local_time(make: Make) -> None:
    found = events(make())
    assert len(found) == 5
    assert found[0].start == datetime(2026, 11, 23, 8, tzinfo=WARSAW)
    assert found[0].end == datetime(2026, 11, 23, 16, tzinfo=WARSAW)
    assert found[0]["DTSTART"].params["TZID"] == "Europe/Warsaw"


def test_the_file_holds_the_time_zone(make: Make) -> None:
    (zone,) = Calendar.from_ical(make().content).timezones
    assert zone.tz_name == "Europe/Warsaw"


def test_an_event_says_who_where_and_how_sure(make: Make, edit: Edit) -> None:
    edit(OFFICE, "confirmed: true", "confirmed: false")
    event = events(make("uk"))[0]
    assert event.summary == "Міська управа Кракова"
    assert event.location == "pl. Wszystkich Świętych 3-4, 31-004 Kraków"
    assert event.description.startswith("Години не підтверджено, перевірте перед візитом.")
    assert "bip.krakow.pl (29 квітня 2026 р.)" in event.description
    assert "☎ +48 12 616 55 55" in event.description
    assert event.url == "https://www.krakow.pl"
    assert event["GEO"].to_ical() == "50.0593;19.937"
    assert event.transparency == "TRANSPARENT"


def test_public_holidays_are_left_out(make: Make) -> None:
    """24 to 26 December 2026, Thursday to Saturday."""
    found = days(make(weeks=5))
    assert date(2026, 12, 23) in found
    assert not {date(2026, 12, 24), date(2026, 12, 25)} & set(found)


def test_holidays_on_weekdays_are_open_where_the_hours_say_so(make: Make, edit: Edit) -> None:
    edit(OFFICE, "Mo-Fr 08:00-16:00", "Mo-Fr,PH 08:00-16:00")
    assert date(2026, 12, 25) in days(make(weeks=5))


def test_hours_hold_within_their_validity_only(make: Make, edit: Edit) -> None:
    edit(OFFICE, "  confirmed: true", '  confirmed: true\n  valid_to: "2026-11-24"')
    assert days(make()) == [date(2026, 11, 23), date(2026, 11, 24)]


def test_nothing_is_open_after_the_end_of_the_unit(make: Make, edit: Edit) -> None:
    edit(OFFICE, "confidence: high", 'confidence: high\nvalid_to: "2026-11-23"')
    assert days(make()) == [date(2026, 11, 23)]


def test_day_and_night_is_one_event_of_whole_days(make: Make, edit: Edit) -> None:
    edit(OFFICE, "Mo-Fr 08:00-16:00", "24/7")
    (event,) = events(make(weeks=2))
    assert (event.start, event.end) == (date(2026, 11, 23), date(2026, 12, 7))


def test_a_night_ends_at_midnight_and_goes_on_the_next_day(make: Make, edit: Edit) -> None:
    edit(OFFICE, "Mo-Fr 08:00-16:00", "Mo 20:00-24:00; Tu 00:00-06:00")
    evening, morning = events(make())
    assert evening.end == morning.start == datetime(2026, 11, 24, tzinfo=WARSAW)


def test_units_without_hours_are_named(make: Make) -> None:
    assert make().without_hours == ("help-line",)


def test_two_calendars_of_one_day_are_the_same_to_the_letter(make: Make) -> None:
    assert make().content == make().content


def test_the_uid_of_an_event_is_its_own_and_stays(make: Make) -> None:
    polish, ukrainian = ([event.uid for event in events(make(tag))] for tag in ("pl", "uk"))
    assert polish == ukrainian
    assert len(set(polish)) == 5


def test_lines_end_as_the_standard_wants(make: Make) -> None:
    lines = make().content.split("\r\n")
    assert not any("\n" in line for line in lines)
    assert all(len(line.encode()) <= 75 for line in lines)
