"""A text shows facts of other topics: {driving_licence.fee_licence}."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.dialogue.knowledge import Text
from bot.knowledge_base.loader import Loaded, load
from bot.knowledge_base.marking import mark
from tests.knowledge_base.planted import LICENCE, LICENCE_POLISH
from tests.knowledge_base.tiny import MARKS, POLISH, TODAY, TOPIC, UKRAINIAN

Change = Callable[[str, str, str], None]
FEE = "{driving_licence.fee_licence}"


@pytest.fixture
def shown(town: Path, edit: Change) -> Callable[[], Loaded]:
    """Both languages of the topic pesel show the fee of the topic driving_licence."""
    edit(POLISH, "{fee}.", f"{{fee}}. Prawo jazdy: {FEE}.")
    edit(UKRAINIAN, "{fee}.", f"{{fee}}. Права: {FEE}.")
    mark(town)
    return lambda: load(town, MARKS, today=TODAY)


def cost(loaded: Loaded, language: str = "pl", situation: str | None = None) -> Text:
    return loaded.snapshot.topics["pesel"].translations[language].sections_for(situation)["cost"]


def codes(loaded: Loaded) -> list[tuple[str, str]]:
    return [(problem.path, problem.code) for problem in loaded.problems]


def test_it_reads_like_a_fact_of_the_own_topic(shown: Callable[[], Loaded]) -> None:
    loaded = shown()
    assert codes(loaded) == []
    assert cost(loaded).blocks[0][1] == ("Odpis kosztuje 1 440 zł. Prawo jazdy: 100 zł.",)
    assert cost(loaded, "uk").blocks[0][1] == ("Витяг коштує 1 440 PLN. Права: 100 PLN.",)


def test_its_page_stands_under_the_text_and_nowhere_else(shown: Callable[[], Loaded]) -> None:
    pages = {
        name: [source.url for source in text.sources]
        for name, text in shown().snapshot.topics["pesel"].translations["pl"].sections.items()
    }
    assert "https://www.gov.pl/prawo-jazdy" in pages.pop("cost")
    assert all("https://www.gov.pl/prawo-jazdy" not in urls for urls in pages.values())


def test_a_fact_that_changes_often_says_so_there_too(
    shown: Callable[[], Loaded], edit: Change
) -> None:
    edit(TOPIC, "volatile: true", "volatile: false")
    assert cost(shown()).volatile
    edit(LICENCE, "volatile: true", "volatile: false")
    assert not cost(shown()).volatile


def test_an_unconfirmed_fact_is_marked_there_too(
    shown: Callable[[], Loaded], edit: Change
) -> None:
    edit(LICENCE, "confidence: high", "confidence: low")
    assert "100 zł (niepotwierdzone)" in cost(shown()).blocks[0][1][0]


def test_a_line_with_a_fact_for_some_people_is_left_out_for_the_others(
    shown: Callable[[], Loaded], edit: Change
) -> None:
    edit(LICENCE, "    sections: [cost]", "    sections: [cost]\n    only_for: [student]")
    edit(POLISH, f" Prawo jazdy: {FEE}.", f"\n- Prawo jazdy: {FEE}.")
    loaded = shown()
    assert len(cost(loaded, situation="student").blocks) == 2
    assert [style for style, _ in cost(loaded, situation="eu").blocks] == ["text"]


def test_a_fact_that_only_another_topic_shows_is_used(
    shown: Callable[[], Loaded], edit: Change
) -> None:
    edit(LICENCE_POLISH, "Zapłacisz {fee_licence}.", "Zapłacisz w kasie.")
    assert (LICENCE, "unused-fact") not in codes(shown())
    edit(POLISH, FEE, "zapytaj")
    edit(UKRAINIAN, FEE, "запитайте")
    assert (LICENCE, "unused-fact") in codes(shown())


@pytest.mark.parametrize(
    ("name", "code", "near"),
    [
        ("driving_license.fee_licence", "no-topic-of-fact", "driving_licence"),
        ("driving_licence.fee_license", "no-fact-of-topic", "driving_licence.fee_licence"),
        ("bank.fee", "no-topic-of-fact", "none"),
        ("driving_licence.", "no-fact-of-topic", "none"),
        ("pesel.in_person", "no-fact-of-topic", "none"),  # a rule has no value
    ],
)
def test_a_name_that_does_not_exist_is_an_error_with_the_nearest(
    shown: Callable[[], Loaded], edit: Change, name: str, code: str, near: str
) -> None:
    edit(POLISH, FEE, f"{{{name}}}")
    (problem,) = shown().errors
    assert (problem.path, problem.code, dict(problem.values)["near"]) == (POLISH, code, near)


def test_a_topic_that_cannot_be_read_is_reported_once(
    shown: Callable[[], Loaded], edit: Change
) -> None:
    edit(LICENCE, "type: money", "type: mony")
    assert [problem.path for problem in shown().errors] == [LICENCE]


def test_a_topic_that_somebody_has_begun_to_write_gives_no_facts(
    shown: Callable[[], Loaded], edit: Change
) -> None:
    edit(LICENCE, "Opłata za prawo jazdy.", "UZUPEŁNIJ")
    assert {(each.path, each.code) for each in shown().errors} == {
        (POLISH, "unfinished-topic"),
        (UKRAINIAN, "unfinished-topic"),
    }


def test_a_translation_must_show_it_too(shown: Callable[[], Loaded], edit: Change) -> None:
    edit(UKRAINIAN, FEE, "{fee}")
    assert (UKRAINIAN, "placeholders-differ") in codes(shown())
