from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import Engine, select, text

from bot.querylog.models import QueryRow, ReviewRow
from bot.querylog.review.decisions import Decision, Kind
from bot.querylog.review.errors import ChangedSince, FileUnusable
from bot.querylog.review.queue import Question, waiting
from bot.querylog.review.reviewer import Reviewer
from bot.storage.errors import StorageError
from tests.querylog.review.asked import NOON, stored

QUESTION = "how do I register a dog"


@pytest.fixture
def reviewer(engine: Engine, tmp_path: Path) -> Reviewer:
    return Reviewer(engine, "Anna Nowak", tmp_path, clock=lambda: NOON)


def asked(engine: Engine) -> tuple[Question, ...]:
    return waiting(engine, str.casefold)


def reviews(engine: Engine) -> list[ReviewRow]:
    with engine.connect() as connection:
        return [row for row in connection.execute(select(ReviewRow.__table__))]  # type: ignore


def texts(engine: Engine) -> set[str | None]:
    with engine.connect() as connection:
        return set(connection.scalars(select(QueryRow.text)))


def test_a_decision_says_who_when_and_what_it_changed(
    engine: Engine, reviewer: Reviewer, tmp_path: Path
) -> None:
    stored(engine, QUESTION)
    path = tmp_path / "nlu" / "data.yml"
    decision = Decision(Kind.TOPIC, asked(engine), "pets", "how")
    reviewer.decide(decision, {path: "new"})
    [row] = reviews(engine)
    assert (row.decided_by, row.decision, row.topic, row.aspect) == (
        "Anna Nowak", "topic", "pets", "how"
    )  # fmt: skip
    assert (row.language, row.text, row.made) == ("en", QUESTION, "nlu/data.yml")
    assert path.read_text() == "new"
    assert asked(engine) == ()


def test_a_decided_wording_does_not_come_back_in_another_spelling(
    engine: Engine, reviewer: Reviewer
) -> None:
    stored(engine, QUESTION)
    reviewer.decide(Decision(Kind.SKIP, asked(engine)))
    stored(engine, QUESTION.upper())
    assert asked(engine) == ()


def test_the_last_decision_is_undone_first(
    engine: Engine, reviewer: Reviewer, tmp_path: Path
) -> None:
    stored(engine, QUESTION, "a joke")
    path, new = tmp_path / "old.yml", tmp_path / "topics" / "new.yml"
    path.write_text("before")
    one, two = asked(engine)
    reviewer.decide(Decision(Kind.TOPIC, (one,), "pets"), {path: "after", new: "made"})
    reviewer.decide(Decision(Kind.SKIP, (two,)))
    undone = reviewer.undo()
    assert undone
    assert undone.kind is Kind.SKIP
    assert asked(engine) == (two,)
    assert reviewer.undo()
    assert (path.read_text(), new.exists(), new.parent.exists()) == ("before", False, False)
    assert len(asked(engine)) == 2
    assert reviewer.undo() is None


def test_a_file_that_somebody_changed_since_is_not_put_back(
    engine: Engine, reviewer: Reviewer, tmp_path: Path
) -> None:
    stored(engine, QUESTION)
    path = tmp_path / "data.yml"
    reviewer.decide(Decision(Kind.TOPIC, asked(engine), "pets"), {path: "ours"})
    path.write_text("theirs")
    with pytest.raises(ChangedSince, match=r"data\.yml"):
        reviewer.undo()
    assert path.read_text() == "theirs"
    assert len(reviews(engine)) == 1


def test_without_its_file_a_decision_is_not_noted(
    engine: Engine, reviewer: Reviewer, tmp_path: Path
) -> None:
    stored(engine, QUESTION)
    first, wall = tmp_path / "first.yml", tmp_path / "wall"
    wall.write_text("a file where a folder should be")
    with pytest.raises(FileUnusable):
        reviewer.decide(
            Decision(Kind.TOPIC, asked(engine), "pets"), {first: "x", wall / "second.yml": "y"}
        )
    assert reviews(engine) == []
    assert not first.exists()


def test_without_its_row_a_file_is_not_changed(
    engine: Engine, reviewer: Reviewer, tmp_path: Path
) -> None:
    stored(engine, QUESTION)
    found = asked(engine)
    with engine.begin() as connection:
        connection.execute(text("DROP TABLE review"))
    with pytest.raises(StorageError):
        reviewer.decide(Decision(Kind.TOPIC, found, "pets"), {tmp_path / "data.yml": "x"})
    assert not (tmp_path / "data.yml").exists()


def test_personal_data_is_deleted_wherever_it_stands(engine: Engine, reviewer: Reviewer) -> None:
    stored(engine, "I am Olena", "i am olena too", "Olenas tea", "another", outcome="answered")
    stored(engine, "I am Olena")
    stored(engine, "earlier: Olena")
    earlier = next(each for each in asked(engine) if each.text.startswith("earlier"))
    reviewer.decide(Decision(Kind.TOPIC, (earlier,), "pets"), {})
    [question] = asked(engine)
    reviewer.forget(question, ["Olena"])
    assert texts(engine) == {None, "Olenas tea", "another"}
    assert [row.text for row in reviews(engine)] == [None, None]
    assert {row.decision for row in reviews(engine)} == {"topic", "personal_data"}
    assert asked(engine) == ()


def test_files_that_an_earlier_decision_wrote_are_named(
    engine: Engine, reviewer: Reviewer, tmp_path: Path
) -> None:
    stored(engine, "Olena asks", "and Olena again")
    one, two = asked(engine)
    reviewer.decide(Decision(Kind.TOPIC, (one,), "pets"), {tmp_path / "a.yml": "x"})
    assert reviewer.forget(two, ["Olena"]) == ("a.yml",)


def test_what_was_deleted_cannot_be_brought_back(engine: Engine, reviewer: Reviewer) -> None:
    stored(engine, "Olena asks", "a joke")
    joke, personal = asked(engine)[1], asked(engine)[0]
    reviewer.decide(Decision(Kind.SKIP, (joke,)))
    reviewer.forget(personal)
    assert reviewer.undo() is None
    assert texts(engine) == {None, "a joke"}
