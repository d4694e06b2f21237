"""Who withdraws takes their words out of what reviewers decided, too."""

from __future__ import annotations

from sqlalchemy import Engine, select

from bot.querylog.models import ReviewRow
from bot.querylog.review.decisions import Decision, Kind, Stamp, keep
from bot.querylog.review.queue import Question
from bot.querylog.writing import delete_texts, write
from tests.querylog.records import AT, message


def decided(engine: Engine, *texts: str) -> None:
    questions = tuple(Question(text, "uk", "fallback") for text in texts)
    with engine.begin() as connection:
        keep(connection, Decision(Kind.TOPIC, questions, topic="pesel"), Stamp("Analyst", AT))


def reviewed_texts(engine: Engine) -> list[str | None]:
    with engine.connect() as connection:
        return sorted(connection.scalars(select(ReviewRow.text)), key=str)


def test_the_copy_of_a_withdrawn_text_goes_and_the_decision_stays(engine: Engine) -> None:
    mine, theirs = message(session="mine", text="A"), message(session="theirs", text="B")
    write(engine, [mine, theirs])
    decided(engine, "A", "B")
    delete_texts(engine, "mine", mine.day)
    assert reviewed_texts(engine) == ["B", None]


def test_words_that_somebody_else_allowed_too_stay(engine: Engine) -> None:
    write(engine, [message(session=name, text="A") for name in ("mine", "theirs")])
    decided(engine, "A")
    delete_texts(engine, "mine", message().day)
    assert reviewed_texts(engine) == ["A"]
