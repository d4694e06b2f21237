"""Whether a unit is open, in words, and how sure that is."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

import pytest

from bot.dialogue.knowledge import Address, Hours, Phone, Source
from tests.dialogue.carding import OFFICE, WEDNESDAYS, card, hours_line, warsaw


@pytest.mark.parametrize(
    ("osm", "at", "said"),
    [
        (OFFICE, warsaw(23, 10), "open now, until 15:30"),
        (OFFICE, warsaw(23, 7), "closed now, opens today at 8:00"),
        (OFFICE, warsaw(25, 18), "closed now, opens Thursday 8:00"),
        (OFFICE, warsaw(27, 18), "closed now, opens Monday 8:00"),
        # To the minute: closed when it closes, open when it opens.
        (OFFICE, warsaw(23, 8), "open now, until 15:30"),
        (OFFICE, warsaw(23, 15, 30), "closed now, opens Tuesday 8:00"),
        # A pause at noon.
        ("Mo-Fr 08:00-12:00,13:00-16:00", warsaw(23, 12, 15), "closed now, opens today at 13:00"),
        # 11 November is a public holiday, a Wednesday in 2026.
        (OFFICE, warsaw(11, 10), "closed now, opens Thursday 8:00"),
        (OFFICE, warsaw(10, 18), "closed now, opens Thursday 8:00"),
        # Beyond this week the weekday alone would name the wrong day.
        (WEDNESDAYS, warsaw(11, 9), "closed now, opens Wednesday, 18 November 2026 10:00"),
        (WEDNESDAYS, warsaw(6, 9), "closed now, opens Wednesday, 18 November 2026 10:00"),
        (WEDNESDAYS, warsaw(13, 9), "closed now, opens Wednesday 10:00"),
        ("24/7", warsaw(11, 3), "day and night"),
        ("off", warsaw(23, 10), "closed"),
        # Opens in a month: not before two weeks are over.
        ("Jan 04-Dec 31 off; Jan 01-03 10:00-12:00", warsaw(23, 10), "closed"),
    ],
)
def test_hours_are_said_as_they_are_now(osm: str, at: datetime, said: str) -> None:
    assert hours_line(osm, at) == said


def test_hours_are_warsaws_wherever_the_server_stands() -> None:
    at = datetime(2026, 11, 23, 7, 30, tzinfo=timezone.utc)  # 8:30 in Kraków
    assert hours_line(OFFICE, at) == "open now, until 15:30"


def test_the_clock_may_change_on_the_way() -> None:
    before = warsaw(24, 18, month=10)  # clocks go back on 25 October 2026
    assert hours_line("Su 10:00-12:00", before) == "closed now, opens Sunday 10:00"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("pl", "teraz zamknięte, otwarcie: czwartek, 8:00"),
        ("uk", "зараз зачинено, відкриється: четвер, 8:00"),
        ("ru", "сейчас закрыто, откроется: четверг, 8:00"),
        ("be", "цяпер зачынена, адчыніцца: чацвер, 8:00"),
    ],
)
def test_weekdays_stand_in_the_readers_language(language: str, said: str) -> None:
    assert hours_line(OFFICE, warsaw(25, 18), language) == said


@pytest.mark.parametrize(
    ("as_of", "said"),
    [
        ("2026-04-29", "29 April 2026"),
        ("2026-04", "April 2026"),
        ("2025", "2025"),
        ("~2022", "about 2022"),
        ("undated", "undated"),
    ],
)
def test_unconfirmed_hours_say_how_old_they_are(as_of: str, said: str) -> None:
    hours = Hours(OFFICE, Source("https://x.pl", as_of), confirmed=False)
    text = "\n".join(card(hours=hours))
    assert f"open now, until 15:30. Hours from an older source ({said}): check before" in text


@pytest.mark.parametrize(
    "reachable",
    [{"phones": (Phone("123"),)}, {"address": Address("ul. Długa 1", "Kraków")}],
    ids=["by phone", "on foot"],
)
def test_unknown_hours_of_a_place_to_go_or_call_are_said(reachable: dict[str, Any]) -> None:
    assert "🕒 hours not known: call or look at the website first" in card(**reachable)


def test_nothing_is_said_of_the_hours_of_a_website() -> None:
    assert card(websites=("https://x.pl",)) == ("office", "🌐 https://x.pl")
