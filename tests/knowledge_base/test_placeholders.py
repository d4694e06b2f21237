"""Facts in texts, written as each language writes them."""

from __future__ import annotations

import pytest

from bot.dialogue.knowledge import Address, Fact, Phone, Source, Unit
from bot.knowledge_base.placeholders import Filler

SOURCE = Source("https://www.gov.pl", "2026-04")
UNIT = Unit(
    id="umk",
    kind="municipal",
    names={"pl": "Urząd Miasta", "uk": "Міська управа"},
    confidence="high",
    sources=(SOURCE,),
    address=Address("pl. Wszystkich Świętych 3-4", "Kraków"),
    phones=(Phone("+48 12 616 55 55"), Phone("112")),
    emails=("umk@um.krakow.pl", "skargi@um.krakow.pl"),
    websites=("https://www.krakow.pl",),
)


def fact(kind: str, value: str | int | float | None, confidence: str = "high") -> Fact:
    return Fact(kind, kind, value, SOURCE, confidence, False, frozenset())


def filler(language: str, *facts: Fact) -> Filler:
    return Filler({each.id: each for each in facts}, {"umk": UNIT}, language, "unconfirmed")


@pytest.mark.parametrize(
    ("language", "money", "cents", "day", "number"),
    [
        ("pl", "1 440 zł", "830,58 zł", "27 kwietnia 2026", "2,5"),
        ("uk", "1 440 PLN", "830,58 PLN", "27 квітня 2026 р.", "2,5"),
        ("ru", "1 440 PLN", "830,58 PLN", "27 апреля 2026 г.", "2,5"),
        ("en", "1,440 PLN", "830.58 PLN", "27 April 2026", "2.5"),
        ("be", "1 440 PLN", "830,58 PLN", "27 красавіка 2026 г.", "2,5"),
    ],
)
def test_each_language_has_its_own_numbers_money_and_dates(
    language: str, money: str, cents: str, day: str, number: str
) -> None:
    def shown(each: Fact) -> str:
        return filler(language, each).fill(f"{{{each.id}}}")

    assert shown(fact("money", 1440)) == money
    assert shown(fact("money", 830.58)) == cents
    assert shown(fact("date", "2026-04-27")) == day
    assert shown(fact("number", 2.5)) == number


@pytest.mark.parametrize(
    ("kind", "value", "shown"),
    [("days", 30, "30"), ("percent", 17, "17"), ("phone", "112", "112"),
     ("code", "35×45 mm", "35×45 mm"), ("url", "https://mos.gov.pl", "https://mos.gov.pl")],
)  # fmt: skip
def test_other_values_stand_as_they_are(kind: str, value: str | int, shown: str) -> None:
    assert filler("pl", fact(kind, value)).fill(f"{{{kind}}}") == shown


def test_a_value_that_nobody_confirmed_says_so() -> None:
    assert filler("en", fact("days", 30, "low")).fill("{days}") == "30 (unconfirmed)"


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("unit:umk", "Міська управа"),
        ("phone:umk", "+48 12 616 55 55"),
        ("address:umk", "pl. Wszystkich Świętych 3-4"),
        ("web:umk", "https://www.krakow.pl"),
        ("email:umk", "umk@um.krakow.pl"),
        ("phone2:umk", "112"),
        ("email2:umk", "skargi@um.krakow.pl"),
    ],
)
def test_units_give_their_name_address_and_contacts(name: str, shown: str) -> None:
    assert filler("uk").fill(f"{{{name}}}") == shown


def test_a_unit_without_a_name_in_the_language_keeps_its_polish_name() -> None:
    assert filler("ru").fill("{unit:umk}") == "Urząd Miasta"


@pytest.mark.parametrize(
    ("name", "code", "has"),
    [
        ("phone3:umk", "unit-lacks", ["+48 12 616 55 55", "112"]),
        ("web2:umk", "unit-lacks", ["https://www.krakow.pl"]),
        ("phone1:umk", "unknown-unit-field", None),
        ("address2:umk", "unknown-unit-field", None),
        ("phone22:umk", "unknown-unit-field", None),
    ],
)
def test_a_contact_that_the_unit_does_not_have_is_named_with_those_it_has(
    name: str, code: str, has: list[str] | None
) -> None:
    (fault,) = filler("pl").faults(f"{{{name}}}")
    assert fault.code == code
    assert list(fault.values.get("has", [])) == (has or [])
    assert filler("pl").fill(f"{{{name}}}") == f"{{{name}}}"


def test_what_cannot_be_filled_stays_and_every_fault_is_named() -> None:
    text = "{nothing} {unit:umkk} {fax:umk} { days } {} {days i days}"
    found = filler("pl", fact("days", 30))
    assert found.fill("{nothing}") == "{nothing}"
    assert [fault.code for fault in found.faults(text)] == [
        "unknown-fact",
        "unknown-unit",
        "unknown-unit-field",
        "placeholder-spaces",
        "placeholder-empty",
        "placeholder-spaces",
    ]


def test_the_nearest_names_are_offered() -> None:
    faults = filler("pl", fact("days", 30), fact("money", 3)).faults("{day} {phone:UMK} {xyz}")
    assert [fault.values["near"] for fault in faults] == [["days"], ["umk"], ["none"]]
