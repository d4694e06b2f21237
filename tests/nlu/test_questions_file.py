"""What files of evaluation questions may say, and what is told of a broken one."""

from __future__ import annotations

from pathlib import Path

import pytest

from nlu.city_words import CityWords
from nlu.questions import Question, chosen
from nlu.questions_file import QuestionsUnreadable, read_questions

NO_CITY = CityWords()


def read(
    tmp_path: Path, text: str, language: str = "uk", words: CityWords = NO_CITY
) -> list[Question]:
    (tmp_path / f"{language}.yml").write_text(text, encoding="utf-8")
    return read_questions(tmp_path, words)


def test_a_question_has_all_that_its_file_says(tmp_path: Path) -> None:
    text = (
        "- text: how much and where\n  topic: pesel\n  aspect: cost\n  variant: typos\n"
        "  also: school\n  harmless: true\n"
    )
    assert read(tmp_path, text) == [
        Question("how much and where", "uk", "pesel", "typos", "cost", "school", (), True)
    ]


def test_a_file_without_questions_is_no_fault(tmp_path: Path) -> None:
    assert read(tmp_path, "# to come\n") == []


def test_also_may_name_more_aspects(tmp_path: Path) -> None:
    [found] = read(tmp_path, "- {text: a, topic: pesel, variant: story, also: [how, visa]}\n")
    assert (found.also, found.more_aspects) == ("visa", ("how",))


@pytest.mark.parametrize(
    ("language", "variant"), [("pl", "plain"), ("vi", "plain"), ("ka", "latin")]
)
def test_latin_is_for_languages_of_another_script(
    tmp_path: Path, language: str, variant: str
) -> None:
    [found] = read(tmp_path, "- {text: a, topic: pesel, variant: latin}\n", language)
    assert found.variant == variant


def test_a_question_that_the_city_has_no_word_for_is_left_out(tmp_path: Path) -> None:
    text = "- {text: 'pesel {in_city}', topic: pesel, variant: standard}\n"
    assert read(tmp_path, text) == []
    words = CityWords({"in_city": {"uk": "у місті"}})
    assert [each.text for each in read(tmp_path, text, words=words)] == ["pesel u misti"]


def test_every_fault_is_told_at_once_and_no_question_is_repeated(tmp_path: Path) -> None:
    (tmp_path / "en.yml").write_text("- just words\n- {text: secret, topic: pesel, variant: x}\n")
    with pytest.raises(QuestionsUnreadable) as told:
        read(
            tmp_path,
            "- {text: secret, topik: pesel, variant: standard}\n"
            "- {text: secret, topic: pesel, variant: standard, aspect: costs}\n",
        )
    assert str(told.value).splitlines() == [
        "en.yml, question 1: write text, topic and variant",
        "en.yml, question 2: variant is one of standard, plain, typos, mixed, latin, story",
        "uk.yml, question 1: there is no field 'topik'; did you mean topic?",
        "uk.yml, question 1: topic is missing",
        "uk.yml, question 2: there is no aspect 'costs'; did you mean cost?",
    ]


@pytest.mark.parametrize("text", ["a: [", "text: a"], ids=["no YAML", "no list"])
def test_a_file_that_is_no_list_is_named(tmp_path: Path, text: str) -> None:
    with pytest.raises(QuestionsUnreadable, match=r"^uk\.yml: is no"):
        read(tmp_path, text)


def test_questions_are_chosen_by_language_and_variant() -> None:
    every = [
        Question("a", "uk", "pesel", "typos"),
        Question("b", "uk", "pesel", "latin"),
        Question("c", "ru", "pesel", "typos"),
    ]
    assert chosen(every) == every
    assert [each.text for each in chosen(every, language="uk", variant="typos")] == ["a"]
