from __future__ import annotations

import pytest

from bot.querylog.names.letters import LATIN_STYLES, in_letters_of, to_cyrillic, to_latin
from bot.querylog.names.words import skeleton


@pytest.mark.parametrize(
    ("name", "language", "written"),
    [
        ("Andrzej Nowakowski", "uk", "Анджей Новаковський"),
        ("Andrzej Nowakowski", "ru", "Анджей Новаковский"),
        ("Krzysztof", "be", "Кшыштоф"),
        ("Agnieszka Wójcik", "uk", "Агнєшка Вуйцік"),
    ],
)
def test_a_polish_name_is_written_as_it_sounds(name: str, language: str, written: str) -> None:
    assert to_cyrillic(name, language, polish=True) == written


def test_other_names_are_read_as_english_spells_them() -> None:
    assert to_cyrillic("Rajesh Kumar", "ru", polish=False) == "Раджеш Кумар"


def test_a_newcomer_s_name_takes_the_letters_of_the_language() -> None:
    languages = ("uk", "ru", "be")
    assert [in_letters_of(each, "Берідзе") for each in languages] == [
        "Берідзе", "Беридзе", "Берідзе",
    ]  # fmt: skip
    assert in_letters_of("ru", "Аль-Саїд") == "Аль-Саид"


@pytest.mark.parametrize(
    ("style", "written"),
    [
        ("official", "Oksana Shevchuk"),
        ("chat", "Oksana Shevchuk"),
        ("polish", "Oksana Szewczuk"),
        ("lacinka", "Oksana Ševčuk"),
    ],
)
def test_there_is_more_than_one_way_into_latin_letters(style: str, written: str) -> None:
    assert to_latin("Оксана Шевчук", style) == written


@pytest.mark.parametrize("style", LATIN_STYLES)
def test_all_ways_lead_to_one_skeleton(style: str) -> None:
    assert skeleton(to_latin("Шевчук", style)) == skeleton("Шевчук")
