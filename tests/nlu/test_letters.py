"""Guessing a language by letters, when understanding is down."""

from __future__ import annotations

import pytest

from nlu.letters import language_by_letters


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("де моя заява, її подали", "uk"),
        ("дзе мой пашпарт, ён ўжо гатовы", "be"),
        ("дзе мой пашпарт, ён яшчэ не гатовы і калі", "be"),
        ("дзе мяне чакаюць і калі", "uk"),  # without ў, ы or ё Belarusian cannot be told apart
        ("где мой паспорт, ещё не готов", "ru"),
        ("куда идти", "ru"),
        ("სად არის", "ka"),
        ("कहाँ है", "hi"),
        ("tôi cần giúp", "vi"),
        ("nasıl başvururum", "tr"),
        ("hâlâ bekliyorum, kaç gün", "tr"),
        ("¿donde esta?", "es"),
        ("cuánto cuesta el trámite", "es"),
        ("gdzie złożyć wniosek", "pl"),
        # who writes in these languages uses Polish names too
        ("¿dónde está la calle Długa?", "es"),
        ("Długa sokağı nasıl bulunur", "tr"),
        ("cómo", None),  # an ó is Polish too, and stands in names
        ("gdzie zlozyc wniosek", None),
        ("where is it", None),
        ("", None),
    ],
)
def test_letters_tell_the_language_where_they_can(text: str, language: str | None) -> None:
    assert language_by_letters(text) == language
