from __future__ import annotations

import pytest

from bot.querylog.review.errors import SentenceRefused
from bot.querylog.review.reported import TYPES, Replaced, marked_line
from bot.querylog.review.wording import check_sentence, on_one_line, with_city_forms
from tests.querylog.marking import unmark

FORMS = {"city": "Wymyślin", "in_city": "w Wymyślinie", "of_city": "Wymyślina"}


@pytest.mark.parametrize(
    "text", ["gdzie zrobić pesel {in_city}", "ok", "karta krakersów", "PESEL за 17 zł", "12 345"]
)
def test_a_plain_sentence_may_enter_the_data(text: str) -> None:
    check_sentence(text, "Kraków" if "krak" not in text else "Wymyślin")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "empty"),
        ("mam na imię <PERSON>", "<PERSON>"),
        ("mój numer 123 456 789", "nine"),
        ("[pesel](x)", "Rasa"),
        ("/start pesel", "Rasa"),
        ("каrta pobytu", "alphabets"),
        ("sprawy wymyślińskie", "{in_city}"),
    ],
)
def test_what_must_not_enter_the_data_is_refused_without_repeating_it(
    text: str, said: str
) -> None:
    with pytest.raises(SentenceRefused) as refused:
        check_sentence(text, "Wymyślin")
    assert said in str(refused.value)
    assert not text or text not in str(refused.value)


def test_all_reasons_come_at_once() -> None:
    with pytest.raises(SentenceRefused) as refused:
        check_sentence("/<PHONE>", "")
    assert len(refused.value.reasons) == 2


def test_the_city_becomes_a_placeholder() -> None:
    text = "Pesel W WYMYŚLINIE albo urząd Wymyślina"
    assert with_city_forms(text, FORMS) == "Pesel {in_city} albo urząd {of_city}"


def test_a_text_becomes_one_line_of_what_can_be_seen() -> None:
    assert on_one_line(" a\n\tb\u200b\x1b[1m ") == "a b[1m"


def test_a_test_line_has_invented_data_in_marks() -> None:
    line = marked_line(
        "To Olena Koval, tel. olena koval [dom]",
        [Replaced("Olena Koval", "PERSON", "Iryna Bondar")],
    )
    assert line == "To [PERSON:Iryna Bondar], tel. [PERSON:Iryna Bondar] (dom)"
    text, spans = unmark(line)
    assert {text[span.start : span.end] for span in spans} == {"Iryna Bondar"}


@pytest.mark.parametrize(
    ("replaced", "said"),
    [
        (Replaced("Olena", "NAME", "Iryna"), "PERSON"),
        (Replaced("Anna", "PERSON", "Iryna"), "Copy"),
        (Replaced("Olena", "PERSON", " "), "invented"),
        (Replaced("Olena", "PERSON", "olena"), "Invent other data"),
    ],
)
def test_a_test_line_that_would_say_too_much_is_not_made(replaced: Replaced, said: str) -> None:
    with pytest.raises(SentenceRefused, match=said):
        marked_line("To Olena", [replaced])


def test_the_types_are_those_of_the_recognizers() -> None:
    from bot.querylog.recognizers.everyone import all_recognizers

    assert {each.type for each in all_recognizers()} <= set(TYPES)
