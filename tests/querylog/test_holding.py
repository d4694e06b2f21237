"""What is held back, until when, and what becomes of it."""

from __future__ import annotations

import random
from collections import defaultdict
from datetime import date, timedelta

import pytest

from bot.querylog.columns import Message
from bot.querylog.holding import Holding, K
from tests.querylog.records import AT, message

TODAY = AT.date()


def come(holding: Holding, number: int, **changes: object) -> list[Message]:
    """As many conversations with a message each; what was released."""
    return [
        released
        for each in range(number)
        for released in holding.add(message(session=f"{changes}-{each}", **changes))
    ]


def kinds(messages: list[Message]) -> set[tuple[str, str | None]]:
    return {(each.language, each.topic) for each in messages}


def test_fewer_than_k_conversations_are_held() -> None:
    assert come(Holding(), K - 1) == []


def test_with_the_kth_all_are_released_as_they_came() -> None:
    holding = Holding()
    assert come(holding, K - 1) == []
    released = holding.add(message(session="last", text="Як <PERSON>?"))
    assert len(released) == K
    assert released[-1].text == "Як <PERSON>?"
    assert released[-1].units == ("umk-administrative-affairs",)


def test_later_ones_of_the_same_kind_are_released_at_once() -> None:
    holding = Holding()
    come(holding, K)
    assert len(come(holding, 3)) == 3


def test_one_person_who_asks_often_is_still_one_person() -> None:
    holding = Holding()
    assert [holding.add(message(session="chatty")) for _ in range(50)] == [[]] * 50
    come(holding, K - 2)
    assert len(holding.add(message(session="last"))) == 50 + K - 1


def test_messages_without_a_conversation_count_each() -> None:
    holding = Holding()
    released = [each for _ in range(K) for each in holding.add(message())]
    assert len(released) == K


@pytest.mark.parametrize(
    "other", [{"language": "pl"}, {"topic": "taxes"}, {"topic": None}], ids=str
)
def test_another_language_or_topic_does_not_help(other: dict[str, str | None]) -> None:
    holding = Holding()
    come(holding, K - 1)
    assert come(holding, 1, **other) == []


def test_another_day_does_not_help_and_ends_the_day_before() -> None:
    holding = Holding()
    come(holding, K - 1)
    released = come(holding, 1, at=AT + timedelta(days=1))
    assert len(released) == K - 1  # of yesterday
    assert {each.day for each in released} == {TODAY}


def test_a_day_ends_at_midnight_in_the_city() -> None:
    late = AT.replace(hour=23, minute=59)
    assert message(at=late).day == date(2026, 11, 23)
    assert message(at=late + timedelta(minutes=1)).day == date(2026, 11, 24)


def test_of_a_rare_language_with_a_common_topic_the_language_goes() -> None:
    holding = Holding()
    come(holding, 20, language="uk", topic="pesel")
    for language in ("vi", "hi", "ka"):
        come(holding, 2, language=language, topic="pesel")
    assert kinds(holding.end()) == {("other", "pesel")}  # six conversations share it


def test_of_a_common_language_with_a_rare_topic_the_topic_goes() -> None:
    holding = Holding()
    come(holding, 20, language="uk", topic="pesel")
    for topic in ("taxes", "libraries", None):
        come(holding, 2, language="uk", topic=topic)
    assert kinds(holding.end()) == {("uk", "other")}


def test_what_is_still_rare_loses_both() -> None:
    holding = Holding()
    come(holding, 20, language="uk", topic="pesel")
    come(holding, 1, language="vi", topic="pesel")
    assert kinds(holding.end()) == {("other", "other")}


def test_with_the_value_goes_what_could_give_it_away() -> None:
    holding = Holding()
    holding.add(message(session="one", text="Czy <PERSON>?"))
    [coarse] = holding.end()
    assert (coarse.text, coarse.aspect, coarse.session) == (None, None, None)
    assert (coarse.units, coarse.alternatives) == ((), ())
    assert (coarse.outcome, coarse.day) == ("answered", TODAY)


def test_ended_days_are_forgotten() -> None:
    holding = Holding()
    come(holding, K - 1)
    assert len(holding.end_before(TODAY + timedelta(days=1))) == K - 1
    assert holding.end() == []
    assert come(holding, 1) == []  # a straggler of that day begins anew


def test_a_day_that_is_not_over_stays() -> None:
    holding = Holding()
    come(holding, K - 1)
    assert holding.end_before(TODAY) == []
    assert len(holding.end()) == K - 1


def test_memory_is_bounded() -> None:
    holding = Holding(capacity=10)
    released = [each for _ in range(11) for each in holding.add(message(session="chatty"))]
    assert len(released) == 11
    assert kinds(released) == {("other", "other")}


def test_a_withdrawn_text_is_forgotten_while_it_is_held() -> None:
    holding = Holding()
    holding.add(message(session="gone", text="mine"))
    holding.add(message(session="stays", text="ours"))
    holding.forget_texts("gone")
    released = come(holding, K - 2)
    assert {each.session: each.text for each in released if each.session in ("gone", "stays")} == {
        "gone": None,
        "stays": "ours",
    }


@pytest.mark.parametrize("seed", range(20))
def test_nothing_is_lost_and_nothing_rare_comes_out(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311  (a test's dice)
    holding, released = Holding(), []
    for _ in range(400):
        released += holding.add(
            message(
                session=f"s{chance.randrange(150)}",
                language=chance.choice(["uk"] * 12 + ["pl"] * 4 + ["vi", "hi"]),
                topic=chance.choice(["pesel"] * 9 + ["taxes", "schools", "libraries", None]),
                at=AT + timedelta(days=chance.choice([0, 0, 0, 0, 1])),
                text="words",
            )
        )
    released += holding.end()
    assert len(released) == 400
    people: dict[tuple[object, ...], set[object]] = defaultdict(set)
    for each in released:
        people[each.day, each.language, each.topic].add(each.session)
    for (_, language, topic), sessions in people.items():
        exact = "other" not in (language, topic)
        assert not exact or len(sessions - {None}) >= K
    assert all(each.text is None for each in released if "other" in (each.language, each.topic))
