from __future__ import annotations

import pytest

from bot.querylog.names.model import Word
from bot.querylog.names.words import WORD
from bot.querylog.recognizers.gazetteer import NotNames
from bot.querylog.recognizers.person import PersonRecognizer
from bot.querylog.recognizers.person_model import PersonByModelRecognizer
from bot.querylog.recognizers.public_figures import is_public_figure


class FakeModel:
    """Knows the chances of some words; all others have none."""

    def __init__(self, chances: dict[str, float]) -> None:
        self._chances = chances

    def words(self, text: str) -> list[Word]:
        found = WORD.finditer(text)
        return [Word(m.start(), m.end(), self._chances.get(m.group(), 0.0)) for m in found]


def found(text: str, **chances: float) -> list[str]:
    """What rules and model both find stands there once."""
    places = ("Kraków",)
    recognizer = PersonByModelRecognizer(
        FakeModel(chances), PersonRecognizer(places), NotNames(places)
    )
    return list(dict.fromkeys(text[start:end] for start, end, _ in recognizer.search(text)))


def test_what_the_model_is_sure_of_is_a_name() -> None:
    assert found("czeka Xyzzy od rana", Xyzzy=0.9) == ["Xyzzy"]


def test_a_doubtful_word_beside_a_sure_one_belongs_to_the_name() -> None:
    assert found("czeka Xyzzy Plugh od rana", Xyzzy=0.9, Plugh=0.2) == ["Xyzzy Plugh"]


def test_a_word_in_small_letters_must_be_surer() -> None:
    assert found("czeka xyzzy od rana", xyzzy=0.6) == []
    assert found("czeka xyzzy od rana", xyzzy=0.9) == ["xyzzy"]


def test_a_capital_letter_inside_a_sentence_says_more_than_at_its_beginning() -> None:
    assert found("czeka Xyzzy od rana", Xyzzy=0.3) == ["Xyzzy"]
    assert found("Xyzzy czeka od rana", Xyzzy=0.3) == []


@pytest.mark.parametrize("text", ["пішу ад імя Xyzzy", "пишу от имени Xyzzy", "від імені Xyzzy"])
def test_who_writes_on_behalf_of_somebody_names_a_person(text: str) -> None:
    assert found(text, Xyzzy=0.99) == ["Xyzzy"]


def test_a_place_of_two_words_names_nobody() -> None:
    assert found("do Kraków Kraków jadę", Kraków=0.9) == []


def test_an_initial_keeps_its_period() -> None:
    chances = {"Xyzzy": 0.9, "P": 0.9, ".": 0.9}
    assert found("czeka Xyzzy P. od rana", **chances) == ["Xyzzy P."]


def test_what_only_the_list_of_names_finds_needs_the_models_leave() -> None:
    assert found("Magdalena kwitnie w parku") == []
    assert found("Magdalena kwitnie w parku", Magdalena=0.25) == ["Magdalena"]


def test_what_the_text_introduces_needs_no_leave() -> None:
    assert found("nazywam się Xyzzy") == ["Xyzzy"]


@pytest.mark.parametrize(
    "text",
    [
        "szkoła im. Xyzzy",
        "ulica Xyzzy zamknięta",
        "Xyzzy Hospital is closed",
        "the Xyzzy Memorial Library",
        "на Святога Xyzzy служба",
    ],
)
def test_a_name_that_a_place_bears_names_nobody(text: str) -> None:
    assert found(text, Xyzzy=0.99) == []


@pytest.mark.parametrize(
    "text",
    [
        "директор школы Xyzzy отказал",
        "w firmie pracuje Xyzzy",
        "w szkole uczy Xyzzy",
        "імя Xyzzy, прозвішча іншае",
    ],
)
def test_a_person_at_an_institution_is_a_person(text: str) -> None:
    assert found(text, Xyzzy=0.99) == ["Xyzzy"]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Света нет второй день", "Света"),
        ("Слава героям, а деньги когда", "Слава"),
        ("Любов до міста", "Любов"),
        ("Roma people get no flats", "Roma"),
    ],
)
def test_a_word_of_a_saying_names_nobody(text: str, word: str) -> None:
    assert found(text, **{word: 0.99}) == []


def test_an_institution_that_was_taken_for_a_surname_names_nobody() -> None:
    assert found("ask Xyzzy Institute", Xyzzy=0.99, Institute=0.9) == []


def test_the_head_of_a_school_that_is_named_after_somebody_leaves_that_name() -> None:
    assert found("dyrektor szkoły im. Xyzzy", Xyzzy=0.99) == []


def test_an_english_genitive_is_no_part_of_the_name() -> None:
    assert found("Xyzzy's card expired", Xyzzy=0.9) == ["Xyzzy"]


def test_a_surname_behind_what_somebody_does_needs_the_models_leave() -> None:
    assert found("kierowniczka Xyzzowa krzyczy") == []
    assert found("kierowniczka Xyzzowa krzyczy", Xyzzowa=0.1) == ["Xyzzowa"]


def test_the_word_behind_a_placeholder_is_no_name() -> None:
    assert found("мой муж \ufffc\ufffc\ufffc Xyzzy") == []


def test_a_word_between_the_name_and_the_institution_keeps_the_person() -> None:
    assert found("Xyzzy from foundation called", Xyzzy=0.9) == ["Xyzzy"]


def test_the_city_names_nobody() -> None:
    assert found("do Kraków jadę", Kraków=0.9) == []


@pytest.mark.parametrize("name", ["Adam Mickiewicz", "Adama Mickiewicza", "Адам Мицкевич"])
def test_public_figures_are_known_in_every_case_and_script(name: str) -> None:
    assert is_public_figure(name)
    assert not is_public_figure("Adam Nowak")
    assert not is_public_figure(name.split()[0])


def test_who_bears_a_famous_name_and_says_so_is_a_person() -> None:
    assert found("nazywam się Adam Mickiewicz", Adam=0.9, Mickiewicz=0.9) == ["Adam Mickiewicz"]
    assert found("wiersz napisał Adam Mickiewicz", Adam=0.9, Mickiewicz=0.9) == []


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("ехаў Болтам уранку", "Болтам"),
        ("поезд до Xyzzy во сколько", "Xyzzy"),
        ("Przystanek Xyzzy, tramwaj 4", "Xyzzy"),
        ("ці праходзіць Xyzzy 2020 года тэхагляд", "Xyzzy"),
        ("Sakavik, Сакавік, усе тэрміны занятыя", "Сакавік"),
        ("Справедливо так штрафувати?", "Справедливо"),
        ("Надія тільки на вас", "Надія"),
        ("Марина - это какой автовокзал?", "Марина"),
    ],
)
def test_what_speaks_against_a_name_asks_for_a_surer_model(text: str, word: str) -> None:
    assert found(text, **{word: 0.65}) == []


@pytest.mark.parametrize("text", ["Xyzzy, 9 lat, szuka szkoły", "agent Xyzzy 9 lat pracuje"])
def test_an_age_behind_a_name_does_not_speak_against_it(text: str) -> None:
    assert found(text, Xyzzy=0.65) == ["Xyzzy"]


@pytest.mark.parametrize(
    "text",
    ["парень по имени Xyzzy", "wujek Xyzzy przyjedzie", "a man named Xyzzy", "дядя Xyzzy болен"],
)
def test_a_relative_or_somebody_named_so_needs_no_leave(text: str) -> None:
    assert found(text) == ["Xyzzy"]


def test_a_role_beside_a_name_makes_up_for_a_doubtful_model() -> None:
    assert found("adwokat Xyzzy nie odbiera", Xyzzy=0.15) == ["Xyzzy"]
