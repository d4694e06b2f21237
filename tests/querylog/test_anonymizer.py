from __future__ import annotations

from itertools import pairwise

import pytest

from bot.querylog.anonymizer import Anonymizer, Span
from bot.querylog.normalized_text import normalize
from bot.querylog.overlaps import Finding, settle
from bot.querylog.recognizers.base import SearchRecognizer
from bot.querylog.recognizers.everyone import all_recognizers
from tests.querylog.marking import messages, unmark

MARKED = messages("marked.txt")
INNOCENT = messages("innocent.txt")
TYPES = {
    "PERSON", "PHONE", "EMAIL", "PESEL", "DOCUMENT", "ADDRESS", "DATE_OF_BIRTH", "IBAN",
    "HANDLE", "URL", "CASE_NUMBER", "PLATE", "CARD",
}  # fmt: skip


PLACES = ("Kraków", "Кракові", "Кракаў", "Кракаве", "Podgórzu", "Nowa Huta")


@pytest.fixture(scope="module")
def anonymizer() -> Anonymizer:
    return Anonymizer(places=PLACES)


@pytest.mark.parametrize("line", MARKED)
def test_what_names_a_person_is_found(anonymizer: Anonymizer, line: str) -> None:
    text, spans = unmark(line)
    assert anonymizer.anonymize(text).spans == spans


@pytest.mark.parametrize("text", INNOCENT)
def test_what_names_nobody_stays(anonymizer: Anonymizer, text: str) -> None:
    assert anonymizer.anonymize(text).text == text


def test_every_type_of_the_contract_is_in_the_table() -> None:
    assert {span.type for line in MARKED for span in unmark(line)[1]} == TYPES
    assert {each.type for each in all_recognizers()} == TYPES


def test_offsets_are_code_points_of_the_input(anonymizer: Anonymizer) -> None:
    text = "\u200b🙂 e\u0301 tel. 5\u200b01\u00a0２３４ 567 ok"
    [span] = anonymizer.anonymize(text).spans
    assert text[span.start : span.end] == "5\u200b01\u00a0２３４ 567"
    assert anonymizer.anonymize(text).text == "\u200b🙂 e\u0301 tel. <PHONE> ok"


@pytest.mark.parametrize("text", ["", " ", "\n", "\u200b\ufeff", "🙂", "\ud83d", "\x00", "a" * 9])
def test_any_text_is_taken(anonymizer: Anonymizer, text: str) -> None:
    assert anonymizer.anonymize(text).text == text


PUBLIC = (
    "ul. Stachowicza 18",
    "ul. Rakowicka 21/4, 31-510 Kraków",
    "al. Powstania Warszawskiego 10",
    "+48 887 201 598",
    "otwarty@um.krakow.pl",
    "https://otwarty.krakow.pl/kontakt",
    "Rynek Główny",  # without a number
)


@pytest.mark.parametrize(
    "text",
    [
        "jak dojechać na ul. Stachowicza 18?",
        "na ulicy Stachowicza 18",
        "Rakowicka 21/4 czy ul. Rakowickiej 21/4",
        "al. Powstania Warszawskiego 10",
        "dzwonić 887 201 598 czy 887-201-598",
        "napisać na otwarty@um.krakow.pl",
        "https://otwarty.krakow.pl/kontakt",
        "strona otwarty.krakow.pl nie działa",
    ],
)
def test_addresses_and_numbers_of_offices_stay(text: str) -> None:
    assert Anonymizer(public=PUBLIC, places=PLACES).anonymize(text).text == text


@pytest.mark.parametrize(
    "text",
    [
        "mieszkam na ul. Stachowicza 19",  # the neighbor
        "ul. Stachowicza 18/5",  # somebody lives there
        "887 201 599",
        "https://otwarty.krakow.pl/moja-sprawa",  # another page of the same site
        "Anna Nowak",
    ],
)
def test_what_only_resembles_an_office_does_not(text: str) -> None:
    assert Anonymizer(public=PUBLIC, places=PLACES).anonymize(text).spans


def test_an_office_is_the_same_with_and_without_the_name_of_the_city() -> None:
    office, text = ["ul. Rakowicka 21/4, 31-510 Kraków"], "byłam na ul. Rakowickiej 21/4"
    assert Anonymizer(public=office).anonymize(text).spans
    assert Anonymizer(public=office, places=["Kraków"]).anonymize(text).spans == ()


def test_a_name_of_a_place_is_no_name_of_a_person() -> None:
    text = "mój szef z Dowolnowa Wielkiego"
    assert Anonymizer(places=["Dowolnowo", "Dowolnowa Wielkiego"]).anonymize(text).spans == ()
    assert "<PERSON>" in Anonymizer().anonymize("nazywam się Dowolnowa Anna").text
    here = Anonymizer(places=["Dowolnowa"])
    assert "Dowolnowa" in here.anonymize("nazywam się Dowolnowa Anna").text


@pytest.mark.parametrize("line", MARKED)
def test_what_was_redacted_once_holds_no_number_any_more(
    anonymizer: Anonymizer, line: str
) -> None:
    once = anonymizer.anonymize(unmark(line)[0]).text
    assert {span.type for span in anonymizer.anonymize(once).spans} <= {"PERSON"}


def test_a_placeholder_is_no_finding(anonymizer: Anonymizer) -> None:
    text = "mój mąż <PERSON> mieszka na <ADDRESS>, tel. <PHONE>"
    assert anonymizer.anonymize(text).text == text


def test_normalizing_remembers_where_each_character_was() -> None:
    text = "a\u200bй ﬁ"
    normalized = normalize(text)
    assert normalized.text == "aй fi"
    assert normalized.in_input(1, 2) == (2, 3)
    assert normalized.in_input(3, 5) == (4, 5)


@pytest.mark.parametrize(
    ("findings", "expected"),
    [
        # the surer one
        ([(0, 9, "PHONE", 0.7), (0, 9, "PESEL", 1.0)], [(0, 9, "PESEL")]),
        # equally sure: the longer one
        ([(0, 5, "PHONE", 0.7), (0, 9, "DOCUMENT", 0.7)], [(0, 9, "DOCUMENT")]),
        # what the winner does not cover stays covered
        ([(0, 15, "PHONE", 0.7), (0, 9, "PESEL", 1.0)], [(0, 9, "PESEL"), (10, 15, "PHONE")]),
        # a rest of a space and two letters tells nothing
        ([(0, 12, "PERSON", 0.7), (3, 12, "CARD", 1.0)], [(3, 12, "CARD")]),
    ],
)
def test_overlapping_findings_are_settled(
    findings: list[tuple[int, int, str, float]], expected: list[tuple[int, int, str]]
) -> None:
    text = "na abcdef 12345" if findings[0][2] == "PERSON" else "123456789 12345"
    settled = settle(text, [Finding(*each) for each in findings])
    assert [(each.start, each.end, each.type) for each in settled] == expected


def test_presidio_can_run_them_too() -> None:
    [pesel] = [each for each in all_recognizers() if each.type == "PESEL"]
    assert isinstance(pesel, SearchRecognizer)
    [result] = pesel.analyze("PESEL 44051401458", ["PESEL"])
    assert (result.entity_type, result.start, result.end) == ("PESEL", 6, 17)
    assert pesel.analyze("PESEL 44051401458", ["PHONE"]) == []


def test_spans_do_not_overlap(anonymizer: Anonymizer) -> None:
    spans: tuple[Span, ...] = anonymizer.anonymize(" ".join(unmark(m)[0] for m in MARKED)).spans
    assert all(one.end <= two.start for one, two in pairwise(spans))
