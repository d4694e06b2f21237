"""A month is read from the daily counts, and published so that later versions respect it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Engine, select

from bot.querylog.columns import Message
from bot.querylog.counting import add_counts, counts_of
from bot.querylog.models import PublishedRow
from bot.querylog.month import Month, read_month
from bot.querylog.month_tables import band, week
from bot.querylog.publishing import publish
from bot.querylog.tables import TOTAL, Table
from tests.querylog.records import AT, message

NOVEMBER = Month(date(2026, 11, 1))
DECEMBER_2 = datetime(2026, 12, 2, 9, tzinfo=AT.tzinfo)


def store(engine: Engine, messages: Iterable[Message]) -> None:
    with engine.begin() as connection:
        add_counts(connection, counts_of(messages))


def asked(number: int, *, days: int = 0, **changes: Any) -> list[Message]:
    """days: after 23 November."""
    return [message(at=AT + timedelta(days=days), **changes)] * number


def tables(engine: Engine) -> dict[str, Table]:
    return {table.name: table for table in read_month(engine, NOVEMBER).tables}


def test_a_month_is_its_first_day() -> None:
    assert Month.parse("2026-12") == Month(date(2026, 12, 1))
    assert Month.parse("2026-12").next == date(2027, 1, 1)
    assert str(NOVEMBER) == "2026-11"


@pytest.mark.parametrize("text", ["2026", "2026-13", "11-2026", ""])
def test_what_is_no_month_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        Month.parse(text)


def test_weeks_begin_on_monday_and_hours_go_two_by_two() -> None:
    assert week(date(2026, 11, 22)) == "2026-W47"
    assert week(date(2026, 11, 23)) == "2026-W48"
    assert [band(hour) for hour in (0, 9, 23)] == ["00-02", "08-10", "22-24"]


def test_questions_are_counted_by_topic_language_and_week(engine: Engine) -> None:
    store(engine, [*asked(3), *asked(2, days=-7, language="pl"), *asked(1, topic=None)])
    found = tables(engine)
    assert found["questions_by_topic_and_language"].cells["pesel", "uk"] == 3
    assert found["questions_by_topic_and_language"].cells["none", "uk"] == 1
    assert found["questions_by_topic_and_week"].cells["pesel", "2026-W47"] == 2
    assert found["questions_by_language_and_week"].cells["uk", "2026-W48"] == 4


def test_questions_are_counted_by_what_was_asked_about_a_topic(engine: Engine) -> None:
    store(engine, [*asked(3), *asked(2, aspect=None), *asked(1, topic=None, aspect=None)])
    found = tables(engine)["questions_by_topic_and_aspect"].cells
    assert found["pesel", "documents"] == 3
    assert found["pesel", "none"] == 2
    assert found["none", "none"] == 1


def test_other_months_do_not_count(engine: Engine) -> None:
    store(engine, [*asked(3), *asked(2, days=8), *asked(2, days=-23)])
    assert tables(engine)["questions_by_topic_and_language"].cells[TOTAL, TOTAL] == 3


def test_an_answer_without_a_place_is_a_result_of_its_own(engine: Engine) -> None:
    store(engine, [*asked(5), *asked(2, units=()), *asked(4, outcome="fallback", units=())])
    found = tables(engine)["questions_by_topic_and_result"].cells
    assert found["pesel", "answered"] == 5
    assert found["pesel", "answered_without_unit"] == 2
    assert found["pesel", "fallback"] == 4
    assert found["pesel", TOTAL] == 11


def test_presses_and_votes_are_no_questions(engine: Engine) -> None:
    store(engine, [*asked(3, pressed="good"), *asked(1, pressed="bad"), *asked(2, pressed="map")])
    found = tables(engine)
    assert found["votes_by_topic"].cells["pesel", "helpful"] == 3
    assert found["votes_by_language"].cells["uk", "not_helpful"] == 1
    assert found["presses_by_button_and_language"].cells["map", "uk"] == 2
    assert found["questions_by_topic_and_language"].cells == {(TOTAL, TOTAL): 0}


def test_units_are_counted_by_the_hour_of_the_citys_clock(engine: Engine) -> None:
    store(engine, asked(3))
    month = read_month(engine, NOVEMBER)
    assert [(key.day, key.hour, count) for key, count in month.named] == [
        (date(2026, 11, 23), 10, 3)
    ]
    assert tables(engine)["questions_by_weekday_and_hour"].cells["1", "10-12"] == 3
    assert tables(engine)["units_by_hour"].cells["umk-administrative-affairs", "10-12"] == 3


def test_versions_of_the_knowledge_come_in_the_order_of_their_use(engine: Engine) -> None:
    newer, older = asked(1, knowledge_version="a"), asked(1, days=-3, knowledge_version="b")
    store(engine, [*newer, *older])
    assert list(read_month(engine, NOVEMBER).versions.items()) == [
        ("b", date(2026, 11, 20)),
        ("a", date(2026, 11, 23)),
    ]


def test_what_was_published_is_remembered(engine: Engine) -> None:
    store(engine, [*asked(30), *asked(3, language="ka")])
    shown = publish(engine, NOVEMBER, tables(engine).values(), DECEMBER_2)
    table = shown["questions_by_topic_and_language"].shown
    assert table.cells[TOTAL, TOTAL] == 33
    with engine.connect() as connection:
        kept = connection.execute(select(PublishedRow.table, PublishedRow.final)).all()
    assert ("questions_by_topic_and_language", True) in [tuple(row) for row in kept]


def test_publishing_again_shows_the_same_and_remembers_nothing_more(engine: Engine) -> None:
    store(engine, asked(30))
    first = publish(engine, NOVEMBER, tables(engine).values(), DECEMBER_2)
    again = publish(engine, NOVEMBER, tables(engine).values(), DECEMBER_2 + timedelta(days=1))
    assert {name: each.shown for name, each in again.items()} == {
        name: each.shown for name, each in first.items()
    }
    with engine.connect() as connection:
        names = list(connection.scalars(select(PublishedRow.table)))
    assert len(names) == len(set(names))


def test_a_few_late_questions_are_not_given_away_by_a_second_version(engine: Engine) -> None:
    store(engine, asked(30))
    publish(engine, NOVEMBER, tables(engine).values(), DECEMBER_2 - timedelta(days=5))
    store(engine, asked(4))
    late = publish(engine, NOVEMBER, tables(engine).values(), DECEMBER_2)
    version = late["questions_by_topic_and_language"]
    assert version.shown.cells[TOTAL, TOTAL] == 30
    assert version.day == date(2026, 11, 27)


def kept(engine: Engine) -> list[tuple[bool, set[str]]]:
    """Of the table of topics and languages, oldest first: final, what is kept."""
    wanted = select(PublishedRow.final, PublishedRow.cells).order_by(PublishedRow.published_at)
    wanted = wanted.where(PublishedRow.table == "questions_by_topic_and_language")
    with engine.connect() as connection:
        return [(final, set(cells)) for final, cells in connection.execute(wanted)]


@pytest.mark.parametrize("more", [0, 40], ids=["the last version stands", "a new version"])
def test_what_was_hidden_is_forgotten_when_no_version_can_come(engine: Engine, more: int) -> None:
    store(engine, [*asked(30), *asked(3, language="ka"), *asked(2, language="hi")])
    publish(engine, NOVEMBER, tables(engine).values(), DECEMBER_2 - timedelta(days=1))
    assert kept(engine) == [(False, {"shown", "whole"})]
    store(engine, asked(more))
    publish(engine, NOVEMBER, tables(engine).values(), DECEMBER_2)
    assert kept(engine) == [(True, {"shown"})] * (2 if more else 1)


def test_a_final_version_is_shown_for_good(engine: Engine) -> None:
    store(engine, asked(30))
    final = publish(engine, NOVEMBER, tables(engine).values(), DECEMBER_2)
    store(engine, asked(100))
    again = publish(engine, NOVEMBER, tables(engine).values(), DECEMBER_2 + timedelta(days=9))
    name = "questions_by_topic_and_language"
    assert again[name] == final[name]
    assert again[name].shown.cells[TOTAL, TOTAL] == 30


def test_a_table_that_is_too_small_is_neither_shown_nor_remembered(engine: Engine) -> None:
    store(engine, asked(4))
    shown = publish(engine, NOVEMBER, tables(engine).values(), DECEMBER_2)
    assert all(version.shown.cells == {} for version in shown.values())
    with engine.connect() as connection:
        assert connection.execute(select(PublishedRow)).all() == []


def test_other_months_are_published_on_their_own(engine: Engine) -> None:
    store(engine, asked(30))
    found = tables(engine)["questions_by_topic_and_language"]
    publish(engine, NOVEMBER, [found], DECEMBER_2)
    larger = replace(found, cells={cell: (count or 0) + 1 for cell, count in found.cells.items()})
    december = publish(engine, Month(date(2026, 12, 1)), [larger], DECEMBER_2)
    assert december[found.name].shown.cells[TOTAL, TOTAL] == 31
