"""`witaj log review`, answered line by line as a person would."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import yaml
from sqlalchemy import Engine, select
from typer.testing import CliRunner

from bot.cli import app
from bot.commands.log.review import Request, git_user, review
from bot.knowledge_base.loader import load
from bot.querylog.models import QueryRow, ReviewRow
from bot.settings import Settings
from bot.storage.database import make_engine
from bot.storage.upgrade import upgrade
from tests.databases import files_of
from tests.knowledge_base.conftest import base
from tests.knowledge_base.tiny import MARKS, TODAY
from tests.querylog.review.asked import project, stored

__all__ = ["base"]
DOG = "how do i register my dog"


class Desk:
    """A project with its log, and somebody who types answers."""

    def __init__(self, folder: Path, knowledge: Path) -> None:
        self.folder = project(folder)
        self.knowledge = knowledge
        self.settings = Settings(
            database_url=f"sqlite:///{folder}/data/witaj.db", knowledge_dir=knowledge
        )
        self.engine: Engine = make_engine(self.settings.database_url)
        upgrade(self.engine)

    def types(self, *lines: str, by: str = "Anna Nowak", language: str | None = None) -> int:
        answers = iter(lines)

        def ask(_: str) -> str:
            try:
                return next(answers)
            except StopIteration:
                raise EOFError from None

        code = review(self.settings, Request(by, language, self.folder), ask)
        assert list(answers) == [], "not all that was typed was asked for"
        return code

    def read(self, name: str) -> str:
        return (self.folder / name).read_text(encoding="utf-8")

    @property
    def decisions(self) -> list[tuple[str, str | None, str | None]]:
        with self.engine.connect() as connection:
            rows = connection.execute(select(ReviewRow.decision, ReviewRow.topic, ReviewRow.made))
            return [(row[0], row[1], row[2]) for row in rows]


@pytest.fixture
def desk(tmp_path: Path, base: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path / "project", base)
    yield desk
    desk.engine.dispose()


def test_the_right_topic_becomes_utterances(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    stored(desk.engine, DOG, f"{DOG}?", "как зарегистрировать собаку", alternatives=["pesel"])
    desk.types("t 1 2", "1", "how", "", "where is my dog registered", "q")
    learned = desk.read("nlu/data/en/city_registration.yml")
    assert f"get a pesel\n    - {DOG}\n    - where is my dog registered\n" in learned
    assert desk.decisions == [("topic", "pesel", "nlu/data/en/city_registration.yml")] * 2
    said = capsys.readouterr().out
    assert "You decide as Anna Nowak." in said
    assert "Next: witaj train" in said


def test_a_question_in_another_language_than_its_answer_goes_to_its_own_file(desk: Desk) -> None:
    stored(desk.engine, "як зареєструвати пса")
    desk.types("l", "uk", "t", "number", "driving", "", "")
    assert "як зареєструвати пса" in desk.read("nlu/data/uk/city_registration.yml")


def test_the_right_topic_may_become_a_question_to_measure_with(desk: Desk) -> None:
    stored(desk.engine, f"{DOG} w Krakowie", language="en")
    desk.types("e", "pesel", "", "mixed", f"{DOG} quickly")
    [*_, entry] = yaml.safe_load(desk.read("nlu/evaluation/en.yml"))
    assert entry == {"text": f"{DOG} quickly", "topic": "pesel", "variant": "mixed"}
    assert DOG not in desk.read("nlu/data/en/city_registration.yml")


def test_out_of_scope_is_learned_as_such(desk: Desk) -> None:
    stored(desk.engine, "sing me a song")
    desk.types("o", "")
    assert desk.read("nlu/data/en/out_of_scope.yml").endswith("    - sing me a song\n")
    assert desk.decisions == [("out_of_scope", "out_of_scope", "nlu/data/en/out_of_scope.yml")]


def test_missing_knowledge_becomes_a_topic_to_write(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    stored(desk.engine, DOG)
    desk.types("m", "city_registration/pets", "Zwierzęta")
    loaded = load(desk.knowledge, MARKS, today=TODAY)
    assert loaded.errors == ()
    assert loaded.snapshot.labels["pets"] == {"pl": "Zwierzęta"}
    assert (desk.knowledge / "topics/city_registration/pets/pl.md").is_file()
    assert [row[:2] for row in desk.decisions] == [("missing_knowledge", "pets")]


def test_a_topic_that_cannot_be_is_told_and_the_question_waits(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    stored(desk.engine, DOG)
    desk.types("m", "city/pets", "Zwierzęta", "q")
    assert desk.decisions == []
    assert "city_registration" in capsys.readouterr().err


@pytest.mark.parametrize("act", ["greet", "out_of_scope"])
def test_what_is_no_topic_gets_no_item(
    desk: Desk, capsys: pytest.CaptureFixture[str], act: str
) -> None:
    stored(desk.engine, DOG)
    desk.types("m", "", "Jak zgłosić psa", act, "q")
    assert f"{act} is no topic of the knowledge." in capsys.readouterr().out
    assert not (desk.knowledge / "todo.yml").exists()


def test_missing_knowledge_becomes_an_item_for_the_owner(desk: Desk) -> None:
    stored(desk.engine, DOG, alternatives=["pesel"])
    (desk.knowledge / "owners.yml").write_text(
        'languages: {}\nunits: {}\ntopics: {groups: {city_registration: "sprawy miejskie"}}\n'
    )
    desk.types("m", "", "Jak zgłosić psa", "1")
    [item] = yaml.safe_load((desk.knowledge / "todo.yml").read_text(encoding="utf-8"))
    assert (item["what"], item["topic"], item["owner"]) == (
        "Jak zgłosić psa", "pesel", "sprawy miejskie"
    )  # fmt: skip
    codes = {each.code for each in load(desk.knowledge, MARKS, today=TODAY).problems}
    assert "stray-file" not in codes
    assert DOG not in (desk.knowledge / "todo.yml").read_text(encoding="utf-8")


def test_personal_data_is_deleted_to_the_last_byte_and_becomes_a_test(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    stored(desk.engine, "I am Olexandra Kovalchuk, a visa?", "also Olexandra Kovalchuk")
    desk.types(
        "p 1", "Olexandra Kovalchuk", "PERSON", "Iryna Bondar", "", "y"
    )  # fmt: skip
    with desk.engine.connect() as connection:
        assert set(connection.scalars(select(QueryRow.text))) == {None}
    assert (
        desk.read("tests/querylog/reported.txt")
        == "# reported\nI am [PERSON:Iryna Bondar], a visa?\n"
    )
    assert desk.decisions == [("personal_data", None, "tests/querylog/reported.txt")]
    desk.engine.dispose()
    for folder in (desk.folder, desk.knowledge):
        assert b"Olexandra" not in files_of(folder)


def test_without_a_test_the_text_is_deleted_all_the_same(desk: Desk) -> None:
    stored(desk.engine, "I am Olexandra, a visa?")
    desk.types("p", "")
    assert desk.decisions == [("personal_data", None, None)]
    assert desk.read("tests/querylog/reported.txt") == "# reported\n"


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (["t", "pesel", "", "/pesel [x]", "q"], "Rasa"),
        (["t", "pesel", "", "tell me a joke", "q"], "as out_of_scope"),
        (["t", "no such thing", "", "q"], "There is no such topic."),
        (["t 7", "q"], "no question with that number"),
        (["t", "", "q"], "Nothing decided."),
        (["x", "q"], "one of the letters"),
        (["u", "q"], "nothing to undo"),
    ],
)
def test_what_cannot_be_done_is_told_and_the_question_waits(
    desk: Desk, capsys: pytest.CaptureFixture[str], lines: list[str], said: str
) -> None:
    stored(desk.engine, DOG)
    desk.types(*lines)
    assert said in capsys.readouterr().out
    assert desk.decisions == []


def test_a_placeholder_must_be_written_otherwise(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    stored(desk.engine, "I am <PERSON>, a pesel?")
    desk.types("t", "pesel", "", "", "t", "pesel", "", "a pesel for me, now?")
    assert "in the place of <PERSON>" in capsys.readouterr().out
    assert "a pesel for me, now?" in desk.read("nlu/data/en/city_registration.yml")


def test_the_last_decision_can_be_undone(desk: Desk) -> None:
    before = desk.read("nlu/data/en/out_of_scope.yml")
    stored(desk.engine, DOG, "what is the time on Mars")
    desk.types("o", "", "u", "n", "q")
    assert desk.read("nlu/data/en/out_of_scope.yml") == before
    assert desk.decisions == []


def test_what_is_skipped_does_not_come_again(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    stored(desk.engine, DOG)
    desk.types("s")
    assert "Nothing waits." in capsys.readouterr().out
    assert desk.decisions == [("skip", None, None)]


def test_only_questions_of_the_language_are_shown(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    stored(desk.engine, DOG)
    desk.types(language="uk")
    assert "Nothing waits." in capsys.readouterr().out


def test_nobody_decides_without_a_name(
    desk: Desk, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    assert desk.types(by=" ") == 2
    assert "--by" in capsys.readouterr().out


def test_git_knows_who_decides(tmp_path: Path) -> None:
    for step in (["init", "-q"], ["config", "user.name", "Anna Nowak"]):
        subprocess.run(["git", *step], cwd=tmp_path, check=True)
    assert git_user(tmp_path) == "Anna Nowak"


def test_an_installed_program_has_no_files_to_write(
    desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert review(desk.settings, Request("Anna", project=tmp_path / "nowhere")) == 2
    assert "copy of the project" in capsys.readouterr().out


def test_the_command_reads_the_keyboard(desk: Desk, set_environment: Callable[[], None]) -> None:
    set_environment()
    stored(desk.engine, DOG)
    result = CliRunner().invoke(app, ["log", "review", "--by", "Anna"], input="n\n")
    assert result.exit_code == 0, result.output
    assert DOG in result.output


@pytest.fixture
def set_environment(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    def set_now() -> None:
        monkeypatch.setenv("DATABASE_URL", desk.settings.database_url)
        monkeypatch.setenv("KNOWLEDGE_DIR", str(desk.knowledge))

    return set_now
