"""Open Referral HSDS: what another program reads of the tiny base, and of the real one."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot.i18n import Texts
from bot.knowledge_base.exports.base import Base, read_base
from bot.knowledge_base.exports.hsds.services import services
from bot.knowledge_base.exports.hsds.validation import faults, read_schema
from bot.knowledge_base.loader import load
from tests.knowledge_base.tiny import LINE, OFFICE, POLISH, TODAY, TOPIC, UKRAINIAN

SCHEMA = Path(__file__).parents[1] / "hsds"
REAL = Path(__file__).parents[3] / "knowledge"

Edit = Callable[[str, str, str], None]
Read = Callable[[], Base]
Service = dict[str, Any]
Export = Callable[..., list[Service]]


@pytest.fixture
def export(read: Read, texts: Texts) -> Export:
    return lambda language="pl": services(read(), language, texts)


@pytest.fixture
def office(export: Export) -> Callable[..., Service]:
    """The service of the office that decides, the first one."""
    return lambda language="pl": export(language)[0]


def place(service: Service) -> Service:
    found: Service = service["service_at_locations"][0]["location"]
    return found


def entries(value: object) -> Iterator[Service]:
    """Every object with an id, wherever it stands."""
    if isinstance(value, dict):
        if "id" in value:
            yield value
        for each in value.values():
            yield from entries(each)
    elif isinstance(value, list):
        for each in value:
            yield from entries(each)


@pytest.mark.parametrize("language", ["pl", "uk"])
def test_the_tiny_base_fits_the_published_schema(export: Export, language: str) -> None:
    assert list(faults(export(language), read_schema(SCHEMA))) == []


@pytest.fixture(scope="module")
def real() -> Base:
    return read_base(REAL, load(REAL, {}).snapshot, date(2026, 11, 23))


def test_the_real_base_fits_the_published_schema(real: Base, texts: Texts) -> None:
    assert list(faults(services(real, "uk", texts), read_schema(SCHEMA))) == []


def test_one_id_is_always_the_same_thing(real: Base, texts: Texts) -> None:
    seen: dict[str, Service] = {}
    for entry in entries(services(real, "en", texts)):
        assert seen.setdefault(entry["id"], entry) == entry


def test_every_reference_leads_to_something_in_the_file(real: Base, texts: Texts) -> None:
    found = services(real, "pl", texts)
    ids = {entry["id"] for entry in entries(found)}
    references = {
        value
        for entry in entries(found)
        for name, value in entry.items()
        if name.endswith("_id") and isinstance(value, str)
    }
    assert references <= ids


def test_the_schema_finds_what_is_wrong(export: Export) -> None:
    wrong = export()
    wrong[0]["id"] = "pesel"
    wrong[1]["organization"]["website"] = "116sos pl"
    del wrong[1]["name"]
    places = {fault.place for fault in faults(wrong, read_schema(SCHEMA))}
    assert places == {"0.id", "1.organization.website", "1"}


def test_two_exports_are_the_same_to_the_letter(export: Export) -> None:
    assert json.dumps(export()) == json.dumps(export())


def test_languages_share_ids_and_differ_in_words(export: Export) -> None:
    polish, ukrainian = export("pl")[0], export("uk")[0]
    assert polish["id"] == ukrainian["id"]
    assert (polish["name"], ukrainian["name"]) == ("Numer PESEL", "Номер PESEL")
    assert ukrainian["organization"]["name"] == "Міська управа Кракова"


def test_ids_stay_what_they_were(office: Callable[..., Service]) -> None:
    """Others keep them: a change here loses their links."""
    assert office()["id"] == "0b026854-2a9c-5d46-8037-b774b96c6215"


def test_each_unit_that_serves_is_a_service(export: Export, edit: Edit) -> None:
    assert [each["organization"]["name"] for each in export()] == [
        "Urząd Miasta Krakowa",
        "Infolinia",
    ]
    edit(TOPIC, "does: advises", "does: hears_appeals")
    assert len(export()) == 1


def test_a_service_says_how_what_and_why_here(office: Callable[..., Service]) -> None:
    service = office()
    assert service["status"] == "active"
    assert service["description"].startswith("nadaje numer\n\nOd 1 stycznia 2026 (niepotwier")
    assert service["application_process"].startswith("1. Zadzwoń: +48 12 616 55 55.\n2. Idź")
    assert service["fees_description"] == "Odpis kosztuje 1 440 zł."


def test_a_fee_is_a_cost_with_its_own_sentence(office: Callable[..., Service], edit: Edit) -> None:
    edit(POLISH, "Odpis kosztuje {fee}.", "- Wniosek nic nie kosztuje. Odpis: {fee}. Zapytaj.")
    (cost,) = office()["cost_options"]
    assert (cost["amount"], cost["currency"]) == (1440, "PLN")
    assert cost["option"] == "Odpis: 1 440 zł."


def test_a_fee_of_another_topic_is_a_cost_with_its_page(
    town: Path, export: Export, edit: Edit
) -> None:
    edit(POLISH, "{fee}.", "{fee}. Prawo jazdy: {driving_licence.fee_licence}.")
    service = next(each for each in export() if each["name"] == "Numer PESEL")
    other = service["cost_options"][1]
    assert (other["amount"], other["option"]) == (100, "Prawo jazdy: 100 zł.")
    pages = [each for each in service["metadata"] if each["field_name"] == "fees_description"]
    assert any("gov.pl/prawo-jazdy" in each["replacement_value"] for each in pages)


def test_money_that_is_no_fee_is_no_cost(office: Callable[..., Service], edit: Edit) -> None:
    edit(TOPIC, "    kind: fee", "    kind: law")
    assert "cost_options" not in office()


def test_each_point_of_the_list_is_a_document_and_words_beside_it_are_kept(
    office: Callable[..., Service], edit: Edit
) -> None:
    edit(
        POLISH,
        "## cost",
        "## documents\n- Paszport.\n- Wniosek.\n\nKopie zrób wcześniej.\n\n## cost",
    )
    service = office()
    assert [each["document"] for each in service["required_documents"]] == [
        "Paszport.",
        "Wniosek.",
    ]
    assert service["application_process"].endswith("\n\nKopie zrób wcześniej.")


def test_what_differs_for_some_stands_below_with_their_name(
    office: Callable[..., Service], edit: Edit
) -> None:
    edit(POLISH, "## cost", "## how (eu)\nWystarczy dowód.\n\n## cost")
    assert office()["application_process"].endswith("\n\nObywatel UE:\nWystarczy dowód.")


def test_a_unit_for_some_shows_their_text_alone(
    office: Callable[..., Service], edit: Edit
) -> None:
    edit(POLISH, "## cost", "## how (eu)\nWystarczy dowód.\n\n## cost")
    edit(TOPIC, "    does: decides", "    does: decides\n    only_for: [eu]")
    service = office()
    assert service["application_process"] == "Wystarczy dowód."
    assert "situation:eu" in [
        each.get("taxonomy_term", {}).get("code") for each in service["attributes"]
    ]


def test_advice_has_no_fees_unless_nobody_does_more(export: Export, edit: Edit) -> None:
    assert "fees_description" not in export()[1]
    edit(TOPIC, "does: decides", "does: advises")
    assert "fees_description" in export()[1]


def test_a_language_without_text_shows_another_and_says_so(
    base: Path, office: Callable[..., Service]
) -> None:
    (base / UKRAINIAN).unlink()
    service = office("uk")
    assert service["description"].startswith("nadaje numer")
    assert [each.get("value") for each in service["attributes"]][-1] == "missing"


def test_a_unit_without_an_address_is_a_virtual_place(export: Export) -> None:
    line = place(export()[1])
    assert line["location_type"] == "virtual"
    assert [each["number"] for each in line["phones"]] == ["116 123"]


def test_a_place_has_address_point_and_hours(office: Callable[..., Service]) -> None:
    found = place(office())
    assert (found["latitude"], found["longitude"]) == (50.0593, 19.937)
    assert found["addresses"][0]["address_1"] == "pl. Wszystkich Świętych 3-4"
    (schedule,) = found["schedules"]
    assert (schedule["freq"], schedule["byday"]) == ("WEEKLY", "MO,TU,WE,TH,FR")
    assert (schedule["opens_at"], schedule["closes_at"]) == ("08:00", "16:00")
    assert schedule["description"] == "pon.–pt. 8:00-16:00"
    assert schedule["notes"].startswith("W święta i dni wolne od pracy zamknięte.")


@pytest.mark.parametrize(
    ("osm", "rules"),
    [
        # several times a day and several kinds of day are schedules of their own
        (
            "Mo 07:00-18:00; Tu-Fr 07:30-15:30",
            [("MO", "07:00", "18:00"), ("TU,WE,TH,FR", "07:30", "15:30")],
        ),
        (
            "Mo-Tu 08:00-12:00,13:00-16:00",
            [("MO,TU", "08:00", "12:00"), ("MO,TU", "13:00", "16:00")],
        ),
        # nothing closes at 24:00 for a reader of HH:MM
        ("24/7", [("MO,TU,WE,TH,FR,SA,SU", "00:00", "23:59")]),
        # not the same every week: no rule, only the words of OSM
        ("Nov-Apr Mo-Fr 08:00-16:00", [(None, None, None)]),
    ],
)
def test_hours_become_weekly_rules(
    office: Callable[..., Service],
    edit: Edit,
    osm: str,
    rules: list[tuple[str | None, str | None, str | None]],
) -> None:
    edit(OFFICE, "Mo-Fr 08:00-16:00", osm)
    found = place(office())["schedules"]
    assert [(s.get("byday"), s.get("opens_at"), s.get("closes_at")) for s in found] == rules


def test_hours_keep_their_days_of_validity_and_ended_ones_are_gone(
    office: Callable[..., Service], edit: Edit
) -> None:
    edit(OFFICE, "  confirmed: true", '  confirmed: true\n  valid_to: "2026-12-31"')
    assert place(office())["schedules"][0]["valid_to"] == "2026-12-31"
    edit(OFFICE, "2026-12-31", "2026-10-31")
    assert "schedules" not in place(office())


def test_hours_that_nobody_confirmed_say_so(office: Callable[..., Service], edit: Edit) -> None:
    assert "niepotwierdzone" not in place(office())["schedules"][0]["notes"]
    edit(OFFICE, "confirmed: true", "confirmed: false")
    assert "Godziny niepotwierdzone" in place(office())["schedules"][0]["notes"]


def test_a_phone_has_its_languages_and_when_they_are_spoken(
    office: Callable[..., Service], edit: Edit
) -> None:
    edit(
        OFFICE, '    hours: "Mo-Fr 08:00-15:00"', '    languages: [pl]\n    spoken: {uk: "Mo,Th"}'
    )
    spoken = place(office())["phones"][0]["languages"]
    assert [(each["code"], each["name"], each.get("note")) for each in spoken] == [
        ("pl", "polski", None),
        ("uk", "ukraiński", "pon. 0:00-24:00; czw. 0:00-24:00"),
    ]


@pytest.mark.parametrize(
    ("validity", "status"),
    [('valid_to: "2026-11-22"', "inactive"), ('valid_from: "2027-01-01"', "inactive"),
     ('valid_to: "2026-11-23"', "active")],
)  # fmt: skip
def test_a_unit_is_active_on_its_days(
    office: Callable[..., Service], edit: Edit, validity: str, status: str
) -> None:
    edit(OFFICE, "confidence: high", f"confidence: high\n{validity}")
    assert office()["status"] == status


def test_metadata_name_page_date_and_field(office: Callable[..., Service]) -> None:
    service = office()
    fees = [each for each in service["metadata"] if each["field_name"] == "fees_description"]
    assert [(each["replacement_value"], each["last_action_date"]) for each in fees] == [
        ("https://www.bip.krakow.pl/oplaty", "2026-04-01")
    ]
    assert {each["field_name"] for each in place(service)["metadata"]} == {
        "addresses",
        "schedules",
    }


def test_a_page_without_a_date_has_an_empty_one(office: Callable[..., Service]) -> None:
    undated = [each for each in office()["metadata"] if each["as_of"] == "undated"]
    assert {each["last_action_date"] for each in undated} == {""}


def test_a_confirmation_assures_and_names_nobody(
    office: Callable[..., Service], base: Path
) -> None:
    assert "assured_date" not in office()
    with (base / OFFICE).open("a", encoding="utf-8") as file:
        file.write('confirmed:\n  hours: {on: "2026-11-20", by: "Anna Nowak"}\n')
    service = office()
    assert service["assured_date"] == "2026-11-20"
    assert "Anna Nowak" not in json.dumps(service, ensure_ascii=False)
    confirmed = [e for e in place(service)["metadata"] if e["last_action_type"] == "confirmed"]
    assert [(each["field_name"], each["last_action_date"]) for each in confirmed] == [
        ("schedules", "2026-11-20")
    ]


def test_more_pages_and_mail_boxes_are_kept(export: Export, edit: Edit) -> None:
    edit(
        LINE,
        "phones:",
        "websites: [https://116sos.pl/a, https://116sos.pl/ż]\n"
        "emails: [a@116sos.pl, b@116sos.pl]\nphones:",
    )
    found = export()[1]["organization"]
    assert (found["website"], found["email"]) == ("https://116sos.pl/a", "a@116sos.pl")
    assert [each["url"] for each in found["additional_websites"]] == ["https://116sos.pl/%C5%BC"]
    assert [each["email"] for each in found["contacts"]] == ["b@116sos.pl"]


def test_staff_notes_stay_inside(export: Export, base: Path) -> None:
    with (base / OFFICE).open("a", encoding="utf-8") as file:
        file.write("staff_notes: Zadzwonić do pani Ewy.\n")
    assert "Ewy" not in json.dumps(export(), ensure_ascii=False)


def test_the_day_is_given_not_taken_from_the_clock(base: Path, texts: Texts) -> None:
    snapshot = load(base, {}).snapshot
    days = (TODAY, date(2031, 1, 1))
    first, later = (services(read_base(base, snapshot, day), "pl", texts) for day in days)
    assert first == later
