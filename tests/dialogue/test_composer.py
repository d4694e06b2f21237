"""What stands in an answer, and in which order."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.dialogue.knowledge import Text
from bot.dialogue.messages import Block, Style
from bot.dialogue.referral import Referral
from tests.dialogue.composing import answered, composer, texts
from tests.fakes.knowledge import OFFICE, PESEL, topic, translation


@pytest.mark.parametrize(
    ("aspects", "expected"),
    [
        # A general question: the summary and what to do.
        ([], ["A number for everybody.", "Go with your passport."]),
        # What was asked stands first, the summary beside it.
        (["cost"], ["It costs nothing.", "A number for everybody."]),
        (
            ["documents", "cost"],
            ["Bring a passport.", "It costs nothing.", "A number for everybody."],
        ),
        # "How" is the summary continued.
        (["how"], ["A number for everybody.", "Go with your passport."]),
        (["say"], ["Dzień dobry.", "A number for everybody."]),
    ],
    ids=["nothing in particular", "one aspect", "two aspects", "how", "what to say"],
)
def test_the_asked_section_stands_first(aspects: list[str], expected: list[str]) -> None:
    assert texts(answered(PESEL, *aspects), Style.TEXT) == expected


def test_the_summary_is_not_repeated_in_a_follow_up() -> None:
    said = texts(answered(PESEL, "cost", continued=True), Style.TEXT)
    assert said == ["It costs nothing."]


def test_a_general_question_again_gets_the_summary_again() -> None:
    said = texts(answered(PESEL, continued=True), Style.TEXT)
    assert said[0] == "A number for everybody."


@pytest.mark.parametrize("continued", [False, True])
def test_an_unknown_aspect_is_said_before_what_is_known(continued: bool) -> None:
    said = texts(answered(PESEL, "hours", continued=continued), Style.TEXT)
    assert said[:2] == [
        "“Hours”: I do not know this about the matter. What I know:",
        "A number for everybody.",
    ]


def test_of_two_aspects_only_the_unknown_one_is_called_unknown() -> None:
    said = texts(answered(PESEL, "hours", "cost", continued=True), Style.TEXT)
    assert said[1:] == ["It costs nothing."]


def test_the_answer_opens_with_the_topics_label() -> None:
    assert answered(PESEL)[0] == Block(Style.HEADING, ("PESEL number",))


def test_then_who_decides_then_where_to_go_then_small_print() -> None:
    about = replace(PESEL, decides="city")
    blocks = composer(about).answer(about, ["cost"], [Referral(OFFICE, "They decide.")])
    assert [block.style for block in blocks] == [
        Style.HEADING,
        Style.TEXT,
        Style.TEXT,
        Style.TEXT,
        Style.CARD,
        Style.NOTE,
    ]
    assert blocks[3].lines == ("Who decides: the city of Testowo.",)
    assert blocks[4].lines[:2] == ("city-office", "They decide.")


def test_in_a_follow_up_the_units_are_brief() -> None:
    referrals = [Referral(replace(OFFICE, notes={"en": "Second floor."}), "")]
    first = composer(PESEL).answer(PESEL, ["cost"], referrals)
    later = composer(PESEL).answer(PESEL, ["cost"], referrals, continued=True)
    assert "Second floor." in str(first)
    assert "Second floor." not in str(later)
    assert "al. Powstania 10" in str(later)


@pytest.mark.parametrize("decides", [None, "nobody"])
def test_where_nobody_decides_nobody_is_named(decides: str | None) -> None:
    assert "decides" not in str(answered(replace(PESEL, decides=decides)))


@pytest.mark.parametrize(
    ("topic_id", "aspects", "told"),
    [
        ("case_status", [], True),
        ("case_status", ["documents"], True),
        ("pesel", ["duration"], True),
        ("pesel", ["cost", "contact"], True),
        ("pesel", ["cost"], False),
        ("pesel", [], False),
    ],
)
def test_where_to_ask_about_ones_own_file_is_told_to_those_who_wait(
    topic_id: str, aspects: list[str], told: bool
) -> None:
    about = topic(topic_id, own_case="city-office")
    said = str(answered(about, *aspects))
    assert ("I cannot see your case. Who can check it: city-office." in said) is told


def test_an_office_that_has_no_file_sees_no_case() -> None:
    assert "your case" not in str(answered(topic("case_status", own_case="vanished")))


def test_lists_stay_lists() -> None:
    steps = Text((("steps", ("One", "Two")), ("bullets", ("a",))), (), False, "en")
    blocks = answered(topic("x", translations={"en": translation(answer=steps)}))
    assert [block.style for block in blocks[1:]] == [Style.STEPS, Style.BULLETS]
