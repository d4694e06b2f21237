from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from bot.querylog.review.effects import Meaning, NluFolder, Sentence, Todo, noted, reported
from bot.querylog.review.errors import FileUnusable, SentenceRefused
from nlu.normalize import fold
from tests.querylog.review.asked import project

PESEL = Meaning("pesel", "city_registration", "how")
JOKES = Meaning("out_of_scope", "out_of_scope")


@pytest.fixture
def nlu(tmp_path: Path) -> NluFolder:
    return NluFolder(project(tmp_path) / "nlu", fold)


def english(*texts: str) -> list[Sentence]:
    return [Sentence(text, "en") for text in texts]


def test_sentences_of_several_languages_go_into_a_file_each(nlu: NluFolder) -> None:
    new = [*english("a number please", "the number, how"), Sentence("як номер", "uk")]
    edits = nlu.learned(new, PESEL)
    changed = {path.relative_to(nlu.folder).as_posix(): text for path, text in edits.items()}
    assert set(changed) == {"data/en/city_registration.yml", "data/uk/city_registration.yml"}
    assert changed["data/en/city_registration.yml"].count("number") == 2


def test_what_the_topic_has_already_is_not_repeated(nlu: NluFolder) -> None:
    assert nlu.learned(english("How do I get a PESEL?"), PESEL) == {}
    [text] = nlu.learned(english("a number please", "A number, please!"), PESEL).values()
    assert text.count("number") == 1


@pytest.mark.parametrize("text", ["tell me a joke!", "who issues the number for foreigners?"])
def test_what_stands_elsewhere_is_refused(nlu: NluFolder, text: str) -> None:
    with pytest.raises(SentenceRefused, match=r"already, as out_of_scope|evaluation"):
        nlu.learned(english(text), PESEL)


def test_what_is_learned_is_not_measured(nlu: NluFolder) -> None:
    with pytest.raises(SentenceRefused, match="already, as pesel"):
        nlu.measured(english("how do i get a pesel"), PESEL, "standard")
    [text] = nlu.measured(english("my pesel, how?"), PESEL, "standard").values()
    assert yaml.safe_load(text)[-1]["text"] == "my pesel, how?"


def test_a_broken_file_is_told_and_nothing_is_made(nlu: NluFolder) -> None:
    (nlu.folder / "data" / "en" / "out_of_scope.yml").write_bytes(b"\xff")
    with pytest.raises(FileUnusable, match="out_of_scope"):
        nlu.learned(english("another joke"), JOKES)


def test_items_for_owners_are_a_list_that_grows(tmp_path: Path) -> None:
    for what in ("Opłata za psa: ile", "Gdzie ślub"):
        todo = Todo(what, "opiekun", "2026-11-23", "pets")
        for path, text in noted(tmp_path / "todo.yml", todo).items():
            path.write_text(text, encoding="utf-8")
    found = yaml.safe_load((tmp_path / "todo.yml").read_text(encoding="utf-8"))
    assert [each["what"] for each in found] == ["Opłata za psa: ile", "Gdzie ślub"]
    assert found[0] == {
        "what": "Opłata za psa: ile", "topic": "pets", "owner": "opiekun", "since": "2026-11-23"
    }  # fmt: skip


def test_a_reported_line_follows_the_others(tmp_path: Path) -> None:
    file = tmp_path / "reported.txt"
    file.write_text("# head\n[PERSON:A B]", encoding="utf-8")
    assert reported(file, "to [PERSON:C D]") == {file: "# head\n[PERSON:A B]\nto [PERSON:C D]\n"}
