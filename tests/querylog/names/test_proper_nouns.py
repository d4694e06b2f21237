from __future__ import annotations

import pytest

from bot.querylog.recognizers.common_words import Reading, reading
from bot.querylog.recognizers.proper_nouns import is_proper_noun


@pytest.mark.parametrize(
    "word",
    ["Филиппин", "Сакавік", "Жешувом", "Hungary", "Turcja", "Болтам", "Biedronki", "Кельце"],
)
def test_towns_countries_months_and_companies_are_known_in_their_cases(word: str) -> None:
    assert is_proper_noun(word)


@pytest.mark.parametrize("word", ["Коваленко", "Okonkwo", "Nowak", "Сяомей", "Ян"])
def test_a_persons_name_is_none_of_them(word: str) -> None:
    assert not is_proper_noun(word)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Пасажирка", Reading.COMMON),
        ("Блакитною", Reading.COMMON),
        ("Тетянці", Reading.NAME),
        ("Марина", Reading.BOTH),
        ("Фыщхъ", Reading.UNKNOWN),
        ("Anna", Reading.UNKNOWN),
    ],
)
def test_a_word_is_read_by_the_dictionaries(word: str, expected: Reading) -> None:
    assert reading(word) is expected
