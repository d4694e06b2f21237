"""How a text falls into sentences and words, in the languages of the knowledge."""

from __future__ import annotations

import pytest

from bot.knowledge_base.sentences import sentences, words


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Idź na ul. Zabłocie 20. Weź paszport.", 2),
        ("Zadzwoń, np. Rano. Albo przyjdź.", 2),
        ("Punkt prowadzi im. Adama Mickiewicza.", 1),
        ("Pytaj A. Nowaka.", 1),
        ("W zagrożeniu dzwoń pod 112. Nie czekaj!", 2),
        ("Przyjdź po {fee}. {unit:umk-centre} pomoże.", 2),
        ("Зателефонуйте на вул. Довгу. Візьміть паспорт.", 2),
        ("Ідіть у понеділок! Чи зранку? Так…", 3),
        ("Ask at St. Mary's. Take your passport.", 2),
        ("The desk opens at 8 a.m. and closes early.", 1),
        ("Są dwie opłaty: jedna i druga", 1),
        ("Czy to daleko? — Is it far?", 2),
        ("Powiedz: „Chcę złożyć wniosek.” Potem czekaj.", 2),
        ("", 0),
        ("—", 0),
    ],
)
def test_sentences_end_where_readers_stop(text: str, count: int) -> None:
    assert len(sentences(text)) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Zapłać {fee} w kasie – dziś.", 5),
        ("Wniosek / podanie", 2),
        ("Адкажыце: так!", 2),
        ("PESEL-u nie ma", 3),
    ],
)
def test_a_placeholder_is_one_word_and_a_dash_is_none(text: str, count: int) -> None:
    assert len(words(text)) == count
