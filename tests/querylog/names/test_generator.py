from __future__ import annotations

from random import Random

import pytest

from bot.querylog.names.gendered import feminine, patronymic
from bot.querylog.names.generator import messages
from bot.querylog.names.name_lists import names_of
from bot.querylog.names.noise import Piece, spoiled
from bot.querylog.names.people import person

PLAIN = {"pl": ["gdzie jest urząd"], "uk": ["де уженд"], "vi": ["phường ở đâu"]}


def test_the_same_seed_makes_the_same_messages() -> None:
    assert list(messages(50, PLAIN, seed=3)) == list(messages(50, PLAIN, seed=3))
    assert list(messages(50, PLAIN, seed=3)) != list(messages(50, PLAIN, seed=4))


def test_names_lie_where_the_message_says() -> None:
    for message in messages(500, PLAIN):
        for start, end in message.spans:
            name = message.text[start:end]
            assert name == name.strip()
            assert any(letter.isalpha() for letter in name)


def test_some_messages_name_somebody_and_some_nobody() -> None:
    named = [bool(message.spans) for message in messages(500, PLAIN)]
    assert 150 < sum(named) < 350


def test_messages_without_names_of_other_languages_are_among_them() -> None:
    assert any("phường" in message.text.lower() for message in messages(300, PLAIN))


def test_careless_writing_keeps_the_name_a_name() -> None:
    pieces = [Piece("мене звати "), Piece("Оксана", named=True)]
    random = Random(1)  # noqa: S311 - no secrets
    for _ in range(200):
        before, name = spoiled(pieces, random, "uk")
        assert not before.named
        assert name.named


@pytest.mark.parametrize(
    ("father", "language", "son", "daughter"),
    [
        ("Сергій", "uk", "Сергійович", "Сергіївна"),
        ("Павло", "uk", "Павлович", "Павлівна"),
        ("Николай", "ru", "Николаевич", "Николаевна"),
        ("Пётр", "be", "Пётравіч", "Пётраўна"),  # near enough: real ones change more
    ],
)
def test_father_s_names(father: str, language: str, son: str, daughter: str) -> None:
    assert patronymic(father, "m", language) == son
    assert patronymic(father, "f", language) == daughter


def test_some_surnames_are_in_no_list() -> None:
    random = Random(1)  # noqa: S311 - no secrets
    names = names_of("be")
    listed = {name for each in names.surnames for name in each}
    last = [names.last(random) for _ in range(300)]
    assert 10 < sum(name not in listed for name in last) < 100


def test_a_woman_has_a_womans_surname() -> None:
    assert feminine("Ковальський", "uk") == "Ковальська"
    assert feminine("Смирнов", "ru") == "Смирнова"
    assert feminine("Nowak", "pl") == "Nowak"


@pytest.mark.parametrize("language", ["uk", "ru", "be"])
def test_everybody_is_written_in_the_letters_of_the_message(language: str) -> None:
    random = Random(1)  # noqa: S311 - no secrets
    for _ in range(300):
        one = person(random, language)
        assert "a" <= one.first[0].lower() <= "z" or "Ѐ" <= one.first[0] <= "ӿ"
        assert not any("a" <= letter <= "z" for letter in one.last), one
