"""One fact in one place: what counts as the same fact, and what is equal by chance."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.knowledge_base.checks.repeats import normal
from bot.knowledge_base.loader import load
from tests.knowledge_base.planted import DESK, LICENCE
from tests.knowledge_base.tiny import LINE, MARKS, OFFICE, TODAY, TOPIC

Change = Callable[[str, str, str], None]
Codes = Callable[[], list[tuple[str, str, str]]]


@pytest.fixture
def codes(town: Path) -> Codes:
    return lambda: [
        (each.path, each.field, each.code) for each in load(town, MARKS, today=TODAY).problems
    ]


def test_a_contact_in_two_topics_is_named_in_both(edit: Change, codes: Codes) -> None:
    edit(
        TOPIC, "type: money\n    value: 1440", "type: url\n    value: https://info-car.example.pl/"
    )
    edit(LICENCE, "https://info-car.example.pl", "https://info-car.example.pl/")
    assert codes() == [
        (LICENCE, "facts.portal.value", "fact-in-two-places"),
        (TOPIC, "facts.fee.value", "fact-in-two-places"),
    ]


def test_equal_amounts_of_different_pages_and_names_are_chance(edit: Change, codes: Codes) -> None:
    edit(LICENCE, "value: 100", "value: 1440")
    assert codes() == []


def test_amounts_of_one_name_are_one_fee(edit: Change, codes: Codes) -> None:
    edit(LICENCE, "value: 100", "value: 17")
    edit(TOPIC, "value: 1440", "value: 17")
    for name in (TOPIC, "topics/city_registration/pesel/pl.md"):
        edit(name, "fee", "fee_licence")
    edit("topics/city_registration/pesel/uk.md", "{fee}", "{fee_licence}")
    assert (LICENCE, "facts.fee_licence.value", "fact-in-two-places") in codes()


def test_short_codes_are_equal_by_chance(edit: Change, codes: Codes) -> None:
    edit(TOPIC, "type: money\n    value: 1440", 'type: code\n    value: "B1"')
    edit(TOPIC, "https://www.bip.krakow.pl/oplaty", "https://www.gov.pl/prawo-jazdy")
    edit(LICENCE, "type: money\n    value: 100", 'type: code\n    value: "B1"')
    assert codes() == []


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("phone", '"12 616 55 55"'),
        ("phone", '"+48 126165555"'),
        ("url", "https://krakow.pl/"),
        ("code", "UMK@um.krakow.pl"),
        ("code", "pl. Wszystkich Świętych 3-4"),
    ],
)
def test_what_a_unit_has_already_is_named_however_it_is_written(
    edit: Change, codes: Codes, kind: str, value: str
) -> None:
    edit(TOPIC, "type: money\n    value: 1440", f"type: {kind}\n    value: {value}")
    assert (TOPIC, "facts.fee.value", "fact-of-unit") in codes()


def test_an_address_of_a_unit_of_other_topics_is_just_the_same_house(
    edit: Change, codes: Codes
) -> None:
    edit(TOPIC, "type: money\n    value: 1440", "type: code\n    value: ul. Lubelska 29")
    assert codes() == []


def test_a_short_number_stands_wherever_it_is_needed(edit: Change, codes: Codes) -> None:
    edit(TOPIC, "type: money\n    value: 1440", 'type: phone\n    value: "116 123"')
    assert codes() == []


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        # One switchboard of one organisation: a common website, e-mail domain or beginning of id.
        (DESK, "https://prawojazdy.example.pl\nhours", "https://krakow.pl/prawo\nhours"),
        (DESK, "websites:", "emails: [prawo@um.krakow.pl]\nwebsites:"),
        # A line that answers for others.
        (DESK, "kind: state", "kind: hotline"),
        # The same house.
        (DESK, "ul. Lubelska 29", "pl. Wszystkich Świętych 3-4"),
    ],
)
def test_units_that_belong_together_may_share_a_phone(
    edit: Change, codes: Codes, name: str, old: str, new: str
) -> None:
    edit(DESK, "12 210 20 20", "12 616 55 55")
    assert {code for _, _, code in codes()} == {"shared-phone"}
    edit(name, old, new)
    assert codes() == []


def test_a_short_line_may_be_the_phone_of_many_units(edit: Change, codes: Codes) -> None:
    for name, number in ((DESK, "+48 12 210 20 20"), (OFFICE, "+48 12 616 55 55")):
        edit(name, number, "112")
    edit(LINE, "116 123", "112")
    assert codes() == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("+48 12 616 55 55", "12 616-55-55"),
        ("https://www.gov.pl/", "http://gov.pl"),
        ("Biuro@Urzad.pl", "biuro@urzad.pl"),
    ],
)
def test_spellings_of_one_value_are_equal(one: str, other: str) -> None:
    assert normal(one) == normal(other) != ""


@pytest.mark.parametrize("common", ["112", "116 123", "2026-01-01", "1440", "None", "50"])
def test_common_values_have_no_normal_form(common: str) -> None:
    assert normal(common) == ""
