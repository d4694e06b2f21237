"""The city's words in utterances: filled in before training, never in the files."""

from __future__ import annotations

from pathlib import Path

import pytest

from nlu.city_words import FORMS, CityWords, CityWordsUnreadable
from nlu.model_files import ModelFiles
from tests.nlu.test_training_data import LANGUAGES, examples, questions

WORDS = CityWords(
    forms={
        "city": {"pl": "Dolnowo", "uk": "Дольново"},
        "in_city": {"pl": "w Dolnowie", "uk": "у Дольнові"},
    },
    names=("Dolnowo", "Górka"),
)


@pytest.mark.parametrize(
    ("text", "language", "filled"),
    [
        ("jak dostać pesel", "pl", "jak dostać pesel"),
        ("pesel {in_city}, {city}", "pl", "pesel w Dolnowie, Dolnowo"),
        ("песель {in_city}", "uk", "песель у Дольнові"),
        # typed in Latin letters: so are the words
        ("pesel {in_city}", "uk", "pesel u dolnovi"),
        # no word for it: left out
        ("pesel {in_city}", "en", None),
        ("{resident_card}", "pl", None),
        # what is no placeholder stays
        ("{name} {", "pl", "{name} {"),
    ],
)
def test_placeholders_are_filled(text: str, language: str, filled: str | None) -> None:
    assert WORDS.fill(text, language) == filled


def test_without_words_the_utterances_that_need_some_are_left_out() -> None:
    text = "nlu:\n- intent: pesel\n  examples: |\n    - pesel\n    - pesel {in_city}\n"
    assert CityWords().fill_lines(text, "pl") == text.replace("    - pesel {in_city}\n", "")


def test_the_data_hold_no_other_placeholders() -> None:
    texts = [each.text for each in (*examples(), *questions())]
    filled = CityWords({form: dict.fromkeys(LANGUAGES, "x") for form in FORMS})
    assert [each for each in texts if "{" in (filled.fill(each, "pl") or "{")] == []


def test_words_are_read_from_the_file_of_the_city(tmp_path: Path) -> None:
    path = tmp_path / "city.yml"
    path.write_text(
        "city: {pl: Dolnowo}\nin_city: {pl: w Dolnowie}\nauthorities: {}\n"
        "place_names: {pl: [Górka, Dolnowo], uk: [Дольново]}\n",
        encoding="utf-8",
    )
    words = CityWords.read(path)
    assert words.forms == {"city": {"pl": "Dolnowo"}, "in_city": {"pl": "w Dolnowie"}}
    assert words.names == ("Dolnowo", "Górka", "Дольново")


def test_without_a_file_there_are_no_words(tmp_path: Path) -> None:
    assert CityWords.read(tmp_path / "city.yml") == CityWords()


@pytest.mark.parametrize("broken", ["city: {pl: [", "- a\n- b\n", "city: 5\n", "place_names: 5\n"])
def test_a_broken_file_is_said_to_be_broken(tmp_path: Path, broken: str) -> None:
    path = tmp_path / "city.yml"
    path.write_text(broken, encoding="utf-8")
    with pytest.raises(CityWordsUnreadable, match=r"city\.yml"):
        CityWords.read(path)


@pytest.fixture
def files(tmp_path: Path) -> ModelFiles:
    data = tmp_path / "nlu" / "data" / "pl"
    data.mkdir(parents=True)
    text = "nlu:\n- intent: pesel\n  examples: |\n    - pesel {in_city}\n"
    (data / "stay.yml").write_text(text, encoding="utf-8")
    (tmp_path / "config.yml").write_text("pipeline: []\n")
    return ModelFiles(tmp_path, WORDS)


def test_training_reads_filled_files_and_a_list_of_names(files: ModelFiles) -> None:
    found = {path.as_posix(): text for path, text in files.training_files()}
    assert "- pesel w Dolnowie" in found["pl/stay.yml"]
    assert found["places.yml"].endswith("- lookup: place_names\n  examples: |\n"
                                        "    - Dolnowo\n    - Górka\n")  # fmt: skip


def test_other_words_ask_for_a_new_training(files: ModelFiles) -> None:
    renamed = CityWords({**WORDS.forms, "in_city": {"pl": "w Górnowie"}}, WORDS.names)
    more_names = CityWords(WORDS.forms, (*WORDS.names, "Zarzecze"))
    unused = CityWords({**WORDS.forms, "of_city": {"ka": "..."}}, WORDS.names)
    prints = [ModelFiles(files.root, each).fingerprint() for each in (renamed, more_names, unused)]
    assert files.fingerprint() not in prints[:2]
    assert files.fingerprint() == prints[2]
