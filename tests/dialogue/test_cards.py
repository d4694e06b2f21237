"""A unit in words."""

from __future__ import annotations

from datetime import date

import pytest

from bot.dialogue.cards import newest_source
from bot.dialogue.knowledge import Address, Hours, Phone, Source, Validity
from bot.dialogue.messages import Point
from bot.dialogue.referral import Referral
from tests.dialogue.carding import OFFICE, card, writer
from tests.fakes.knowledge import CITY_PAGE, unit


def test_a_full_card_reads_from_name_to_source() -> None:
    lines = card(
        unit={
            "address": Address("ul. Długa 1", "Kraków", "31-147", {"en": "room 5"}),
            "point": Point(50, 20),
            "phones": (Phone("+48 12 1", {"en": "line"}, ("uk", "ru"), "Mo-Fr 09:00-11:00"),),
            "hours": Hours(OFFICE, CITY_PAGE, confirmed=True),
            "languages": ("pl", "en"),
            "booking": {"en": "By visit only."},
            "eligibility": {"en": "Women only."},
            "notes": {"en": "Second floor."},
            "websites": ("https://x.pl", "https://y.pl"),
            "emails": ("a@x.pl",),
            "sources": (Source("https://x.pl/a", "2024"), Source("https://www.y.pl/b", "2026-10")),
        },
        reason="They decide.",
        kilometers=1.2345,
    )
    assert lines == (
        "office",
        "They decide.",
        "📍 ul. Długa 1, room 5, 31-147 Kraków",
        "📏 1.2 km in a straight line",
        "☎ +48 12 1 (line; Ukrainian, Russian; open now, until 11:00)",
        "🕒 open now, until 15:30",
        "🗣 Polish, English",
        "Women only.",
        "By visit only.",
        "Second floor.",
        "🌐 https://x.pl, a@x.pl",
        "source: y.pl (October 2026)",
    )


def test_unsure_data_is_called_so() -> None:
    lines = card(confidence="low", sources=(CITY_PAGE,))
    assert lines[-1].startswith("uncertain data, check before you go; source: krakow.pl")


def test_what_is_not_written_in_the_readers_language_stands_in_english_then_polish() -> None:
    text = "\n".join(card(language="uk", booking={"en": "Book."}, notes={"pl": "Piętro 2."}))
    assert "Book." in text
    assert "Piętro 2." in text


def test_only_the_first_unit_is_told_whole() -> None:
    full = unit(
        "office",
        phones=(Phone("1"), Phone("2")),
        booking={"en": "By visit only."},
        eligibility={"en": "Women only."},
        notes={"en": "Second floor."},
        websites=("https://x.pl",),
    )
    first, second = writer().cards([Referral(full, ""), Referral(full, "")])
    brief = (
        "office",
        "☎ 1",
        "🕒 hours not known: call or look at the website first",
        "Women only.",
    )
    assert {"☎ 2", "By visit only.", "Second floor.", "🌐 https://x.pl"} <= set(first.lines)
    assert second.lines == brief
    [again] = writer().cards([Referral(full, "")], known=True)
    assert again.lines == brief


def test_no_more_than_four_phones_are_listed() -> None:
    lines = card(phones=tuple(Phone(str(number)) for number in range(9)))
    assert sum(line.startswith("☎") for line in lines) == 4


@pytest.mark.parametrize(
    ("dates", "newest"),
    [
        (["2024", "2026-01", "2025-12-31"], "2026-01"),
        (["undated", "~2019"], "~2019"),
        (["~2025", "2024-06"], "~2025"),
        (["undated"], "undated"),
    ],
)
def test_the_newest_source_is_named(dates: list[str], newest: str) -> None:
    found = newest_source(tuple(Source("https://x.pl", date) for date in dates))
    assert found is not None
    assert found.as_of == newest


def test_a_copy_of_others_data_is_named_last() -> None:
    copy = Source("https://github.com/somebody/offices", "2026-11")
    assert newest_source((copy, Source("https://x.pl", "2020"))) != copy
    assert newest_source((copy,)) == copy


def test_a_phone_tells_on_which_days_which_language_is_spoken() -> None:
    phone = Phone("+48 12 000 00 00", languages=("uk", "en"), spoken={
        "en": "Mo-Fr 09:00-15:00; PH off", "uk": "Mo,Th; PH off",
    })  # fmt: skip
    [line] = [each for each in card(phones=(phone,)) if each.startswith("☎")]
    assert line == (
        "☎ +48 12 000 00 00 (English: Mon, Tue, Wed, Thu, Fri 9:00-15:00; Ukrainian: Mon, Thu)"
    )


def test_accessibility_is_told_on_a_full_card() -> None:
    assert "♿ A lift from the yard." in card(accessibility={"en": "A lift from the yard."})


@pytest.mark.parametrize(
    ("start", "end", "line"),
    [
        (None, date(2026, 11, 22), "hours not known: those we have were valid until"),
        (date(2026, 11, 24), None, "hours not known: those we have are valid from"),
        (date(2026, 11, 23), date(2026, 11, 23), "open now, until 15:30"),
    ],
    ids=["passed", "to come", "the only day"],
)
def test_hours_outside_their_dates_are_unknown_and_never_closed(
    start: date | None, end: date | None, line: str
) -> None:
    hours = Hours(OFFICE, CITY_PAGE, confirmed=True, validity=Validity(start, end))
    [said] = [each for each in card(hours=hours) if each.startswith("🕒")]
    assert said.removeprefix("🕒 ").startswith(line)


def test_a_unit_past_its_date_has_unknown_hours_and_says_so() -> None:
    lines = card(
        hours=Hours("24/7", CITY_PAGE, confirmed=True),
        validity=Validity(end=date(2026, 11, 1)),
        phones=(Phone("112"),),
    )
    assert (
        "⚠ What we know of this place was valid until 1 November 2026: check before you go"
        in lines
    )
    assert any("hours not known" in line for line in lines)


def test_an_office_that_moves_tells_where_to() -> None:
    new = unit("new desk", address=Address("ul. Nowa 1", "Testowo"),
               validity=Validity(start=date(2027, 1, 1)))  # fmt: skip
    old = unit("old desk", validity=Validity(end=date(2027, 1, 31)), replaced_by="new desk")
    units = {each.id: each for each in (old, new)}
    assert "⚠ Until 31 January 2027 here, then: new desk, ul. Nowa 1" in (
        writer(units=units).card(Referral(old, "")).lines
    )
    assert "⚠ Works since 1 January 2027, before that: old desk" in (
        writer(units=units).card(Referral(new, "")).lines
    )
