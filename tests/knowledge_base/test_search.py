"""Searching topics and units by words, with meanings given by hand."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from bot.knowledge_base.loader import Loaded
from bot.knowledge_base.search import Found, search

Search = Callable[..., list[Found]]


@pytest.fixture
def find(loaded: Callable[[], Loaded]) -> Search:
    snapshot = loaded().snapshot

    def _find(words: str, pointed: Mapping[str, float] | None = None) -> list[Found]:
        return search(snapshot, words, "pl", pointed or {})

    return _find


@pytest.mark.parametrize("words", ["pesel", "PESEL", "numer pesel", "Номер", "numeru PESEL"])
def test_a_topic_is_found_by_its_name(find: Search, words: str) -> None:
    best = find(words)[0]
    assert (best.kind, best.id, best.label) == ("topic", "pesel", "Numer PESEL")
    assert best.places == ("name",)


@pytest.mark.parametrize(
    "words", ["urzad miasta", "miasto krakow", "wszystkich swietych", "umk-centre"]
)
def test_a_unit_is_found_without_signs_and_with_other_endings(find: Search, words: str) -> None:
    assert find(words)[0].id == "umk-centre"


def test_another_alphabet_is_left_to_the_meaning(find: Search) -> None:
    assert find("miska uprava") == []


@pytest.mark.parametrize(
    "words", ["616 55 55", "+48 12 616 55 55", "48126165555", "umk@um.krakow.pl"]
)
def test_a_unit_is_found_by_its_telephone_and_mail(find: Search, words: str) -> None:
    best, *others = find(words)
    assert best.id == "umk-centre"
    assert "card" in best.places
    assert all(each.places == ("text",) for each in others)  # a text that names the number


def test_words_of_a_text_find_its_topic(find: Search) -> None:
    (found,) = [each for each in find("zadzwoń") if each.kind == "topic"]
    assert (found.id, found.places) == ("pesel", ("text",))


def test_a_name_counts_more_than_a_text(find: Search) -> None:
    scores = {each.id: each.score for each in find("pesel")}
    assert max(scores, key=lambda each: scores[each]) == "pesel"


def test_what_the_words_mean_finds_a_topic_and_then_its_units(find: Search) -> None:
    found = find("identity number", {"pesel": 0.9})
    assert [each.id for each in found] == ["pesel", "help-line", "umk-centre"]
    assert {each.places for each in found} == {("meaning",)}


def test_a_topic_without_texts_is_found_as_well(find: Search) -> None:
    assert [each.id for each in find("prawo jazdy")] == ["driving_licence"]


def test_a_weak_meaning_finds_nothing(find: Search) -> None:
    assert find("identity", {"pesel": 0.2}) == []


def test_most_of_the_words_must_be_there(find: Search) -> None:
    assert find("pesel dla psa") == []


@pytest.mark.parametrize("words", ["", "?", "(*", "\\", "zzzzzz"])
def test_words_that_say_nothing_find_nothing(find: Search, words: str) -> None:
    assert find(words) == []
