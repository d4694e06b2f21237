"""Utterances as they are typed on a phone."""

from __future__ import annotations

from random import Random

import pytest

from nlu.normalize import fold
from nlu.transliterate import Habit, to_latin
from nlu.variants import misspell, variants, without_diacritics


@pytest.mark.parametrize(
    ("text", "language", "habit", "typed"),
    [
        ("що чекати", "uk", Habit.ENGLISH, "shcho chekaty"),
        ("що чекати", "uk", Habit.POLISH, "szczo czekaty"),
        ("почему", "ru", Habit.ENGLISH, "pochemu"),
        ("дзе ўжонд", "be", Habit.ENGLISH, "dze wzhond"),
        ("როგორ ავიღო ბარათი", "ka", Habit.ENGLISH, "rogor avigho barati"),
        ("मुझे पैसा नहीं मिला", "hi", Habit.ENGLISH, "mujhe paisa nahin mila"),
    ],
)
def test_letters_are_typed_by_habit_and_not_by_a_standard(
    text: str, language: str, habit: Habit, typed: str
) -> None:
    assert to_latin(text, language, habit) == typed


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("що чекати", "uk"),
        ("как получить карту", "ru"),
        ("როგორ ავიღო", "ka"),
        ("कार्ड चाहिए", "hi"),
    ],
)
def test_what_is_typed_in_latin_letters_folds_like_the_original(text: str, language: str) -> None:
    latin = to_latin(text, language)
    assert latin is not None
    assert fold(latin) == fold(text)


def test_languages_in_latin_letters_lose_their_diacritics() -> None:
    assert without_diacritics("wniosek o kartę, żółć") == "wniosek o karte, zolc"
    assert without_diacritics("đăng ký tạm trú") == "dang ky tam tru"
    assert [v.kind for v in variants("çalışma izni", "tr")] == ["plain", "typos"]


def test_a_slip_changes_a_letter_and_keeps_the_words() -> None:
    text = "where do i get the residence permit for my daughter"
    for seed in range(50):
        slipped = misspell(text, Random(seed))  # noqa: S311
        assert slipped.split()[2:5] == text.split()[2:5]  # short words stay
        assert len(slipped.split()) == len(text.split())
        assert abs(len(slipped) - len(text)) <= 2


def test_numbers_and_placeholders_are_never_misspelt() -> None:
    text = "800+ 2026 {in_city}"
    assert misspell(text, Random(0)) == text  # noqa: S311


def test_the_same_text_gets_the_same_variants_each_time() -> None:
    text = "де отримати карту побиту"
    assert list(variants(text, "uk")) == list(variants(text, "uk"))
    assert {v.kind for v in variants(text, "uk")} == {"latin", "typos"}


def test_a_text_that_has_no_other_spelling_has_no_variant_of_it() -> None:
    assert list(variants("ok", "en")) == []
