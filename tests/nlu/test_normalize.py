"""Folding: what people type in different letters becomes alike."""

from __future__ import annotations

import pytest

from nlu.normalize import MAX_CHARACTERS, clean, fold


@pytest.mark.parametrize(
    "spellings",
    [
        # one office word in Cyrillic and in Polish
        ("карта побыту", "карта побиту", "karta pobytu", "KARTA POBYTU"),
        ("мельдунек", "meldunek", "Meldunek"),
        ("песель", "pesel", "PESEL"),
        # diacritics left out on a phone
        ("wniosek o kartę", "wniosek o karte"),
        ("urząd", "urzad"),
        # Cyrillic languages typed in Latin letters
        ("муж меня", "muzh menya"),
        ("як отримати", "yak otrymaty"),
        ("дзе атрымаць", "dze atrymac"),
        # full-width letters, no-break space, soft hyphen, zero-width space
        ("ＰＥＳＥＬ", "pesel"),
        ("карта\u00a0побыту", "карта побыту"),
        ("пе\u200bсе\u00adль", "песель"),
        # apostrophes of four kinds
        ("сім'я", "сім’я", "сімʼя", "сім`я"),
    ],
    ids=lambda spellings: spellings[0],
)
def test_spellings_of_one_thing_fold_to_one_skeleton(spellings: tuple[str, ...]) -> None:
    assert len({fold(spelling) for spelling in spellings}) == 1


def test_different_words_stay_different() -> None:
    words = ["praca", "prawo", "szkoła", "szpital", "wiza", "виза", "віза", "лист", "школа"]
    assert len({fold(word) for word in words}) >= len(words) - 3  # виза, віза, wiza; школа


def test_numbers_are_kept_digit_by_digit() -> None:
    assert fold("dzwoń 112 albo 800+") == "zvon 112 albo 800"


def test_a_thumb_up_is_a_word() -> None:
    assert fold("ok👍") == "ok 👍"


@pytest.mark.parametrize(
    "text",
    ["", " ", "\0", "\u202e", "...", "\ud800"],
    ids=["empty", "space", "NUL", "right-to-left", "dots", "half an emoji"],
)
def test_nothing_to_read_folds_to_nothing(text: str) -> None:
    assert fold(text) == ""


def test_invisible_characters_and_control_characters_disappear() -> None:
    assert clean("a\0b\u202ec\u200bd\ufeffe") == "abcde"


def test_long_text_is_cut_before_it_costs_time() -> None:
    assert len(clean("ż" * 100_000)) == MAX_CHARACTERS
    assert len(clean("ﷺ" * 100_000)) <= MAX_CHARACTERS  # one character that NFKC makes eighteen
