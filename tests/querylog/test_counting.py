"""What a message counts for, and that counts and messages are written together."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Engine, text

from bot.querylog.counting import add_counts, counts_of
from bot.querylog.models import NO_HOUR
from bot.querylog.writing import write
from bot.storage.errors import StorageUnusable
from tests.querylog.records import AT, counts, message, rows

UNIT = "umk-administrative-affairs"


def measures(**changes: Any) -> dict[str, int]:
    found: Counter[str] = Counter()
    for each, number in counts_of([message(**changes)]).items():
        found[each.measure] += number
    return dict(found)


def test_a_question_counts_in_a_few_small_tables(engine: Engine) -> None:
    write(engine, [message(units=("one", "two"))])
    assert counts(engine) == {
        ("question", "uk", "pesel", "answered", "k1"): 1,
        ("aspect", "pesel", "documents"): 1,
        ("hour", 10): 1,
        ("unit", 10, "one"): 1,
        ("unit", 10, "two"): 1,
    }


@pytest.mark.parametrize(("pressed", "measure"), [("good", "helpful"), ("bad", "not_helpful")])
def test_a_vote_counts_as_a_vote_only(engine: Engine, pressed: str, measure: str) -> None:
    write(engine, [message(pressed=pressed, aspect=None, outcome="small_talk", units=())])
    assert counts(engine) == {(measure, "uk", "pesel", "k1"): 1}


def test_a_button_counts_with_its_kind_and_the_units_it_showed(engine: Engine) -> None:
    write(engine, [message(pressed="map", aspect="where")])
    assert counts(engine) == {("pressed", "uk", "map"): 1, ("unit", 10, UNIT): 1}


def test_what_is_not_known_is_an_empty_word(engine: Engine) -> None:
    write(engine, [message(topic=None, aspect=None, outcome="fallback", units=(), confidence=0.1)])
    assert counts(engine) == {
        ("question", "uk", "fallback", "k1"): 1,
        ("aspect",): 1,
        ("hour", 10): 1,
    }


def test_how_sure_the_understanding_was_makes_no_difference() -> None:
    assert counts_of([message(confidence=0.1)]) == counts_of([message(confidence=0.9)])


def outcomes(**changes: Any) -> set[str]:
    return {each.outcome for each in counts_of([message(**changes)])} - {""}


def test_an_answer_without_a_unit_is_an_outcome_of_its_own() -> None:
    assert outcomes(units=()) == {"answered_without_unit"}


@pytest.mark.parametrize(
    ("changes", "outcome"),
    [
        ({"outcome": "fallback"}, "fallback"),
        ({"pressed": "top"}, "top"),
        ({"topic": "other"}, "answered"),
        ({"language": "other"}, "answered"),
    ],
    ids=str,
)
def test_only_an_answered_question_whose_units_are_known_can_lack_one(
    changes: dict[str, str], outcome: str
) -> None:
    assert outcomes(units=(), **changes) == {outcome}


@pytest.mark.parametrize(("pressed", "measure"), [(None, "question"), ("good", "helpful")])
def test_a_message_is_one_of_a_language_and_topic_once(pressed: str | None, measure: str) -> None:
    """k = 5 is a promise about these."""
    found = measures(pressed=pressed, units=("one", "two"))
    assert found.pop("unit") == 2
    assert found.pop(measure) == 1
    assert set(found) == ({"aspect", "hour"} if pressed is None else set())


def test_the_hour_is_that_of_the_city_in_summer_and_winter() -> None:
    summer = AT.replace(month=7)
    hours = {each.hour for each in counts_of([message(), message(at=summer)])}
    assert hours == {10, NO_HOUR}


def test_counts_add_up_over_many_writes(engine: Engine) -> None:
    for number in (1, 2, 300):
        write(engine, [message(units=())] * number)
    assert counts(engine)["aspect", "pesel", "documents"] == 303
    assert len(rows(engine)) == 303


def test_a_new_version_of_the_knowledge_is_counted_apart(engine: Engine) -> None:
    write(engine, [message(units=()), message(units=(), knowledge_version="k2")])
    with engine.connect() as connection:
        found = connection.execute(
            text("SELECT knowledge_version FROM daily_count WHERE measure = 'question'")
        ).scalars()
        assert sorted(found) == ["k1", "k2"]


def test_another_day_is_counted_apart() -> None:
    found = counts_of([message(), message(at=AT + timedelta(days=1))])
    assert {each.day for each in found} == {message().day, message().day + timedelta(days=1)}


def test_nothing_is_nothing(engine: Engine) -> None:
    with engine.begin() as connection:
        add_counts(connection, counts_of([]))
    assert counts(engine) == {}


def test_without_the_counts_there_are_no_messages_either(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.execute(text("DROP TABLE daily_count"))
    with pytest.raises(StorageUnusable if engine.name == "postgresql" else Exception):
        write(engine, [message()])
    assert rows(engine) == []
