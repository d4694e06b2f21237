"""Guessing a language by letters, when understanding is down."""

from __future__ import annotations

import pytest

from nlu.letters import language_by_letters


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("де моя заява, її подали", "uk"),
        ("дзе мой пашпарт, ён ўжо гатовы", "be"),
        ("дзе мяне чакаюць і калі", "uk"),  # without ў, ы or ё Belarusian cannot be told apart
        ("где мой паспорт, ещё не готов", "ru"),
        ("куда идти", "ru"),
        ("gdzie złożyć wniosek", "pl"),
        ("gdzie zlozyc wniosek", None),
        ("where is it", None),
        ("", None),
    ],
)
def test_letters_tell_the_language_where_they_can(text: str, language: str | None) -> None:
    assert language_by_letters(text) == language
