"""Danger before anything else, by phrases that need no model."""

from __future__ import annotations

import pytest

from bot.dialogue.knowledge import Phrases
from bot.dialogue.messages import ActionKind, Outcome, Style
from bot.dialogue.safety import FirstLook
from nlu.interface import NluEngine
from nlu.normalize import fold
from tests.fakes.assistants import person, pressable, shown
from tests.fakes.knowledge import LITTLE_CITY, snapshot
from tests.fakes.understanding import BrokenNlu, FakeNlu, SlowNlu, understood

SURE_OF_PESEL = FakeNlu(otherwise=understood(("pesel", 0.99), language="en"))


def net(*phrases: str, harmless: tuple[str, ...] = ()) -> FirstLook:
    written = tuple(("emergency", each) for each in phrases)
    return FirstLook(snapshot(danger=Phrases(written, harmless)), fold)


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("on nie oddycha", "emergency"),
        ("NIE ODDYCHA!!!", "emergency"),
        ("help my husband beats me every day", "domestic_violence"),
        # The alphabet does not matter, nor what somebody's keyboard can do.
        ("муж меня бьёт", "domestic_violence"),
        ("muzh menya bjet", "domestic_violence"),
        ("не оддыха, nie oddycha", "emergency"),
        # Invisible characters do not hide it.
        ("nie\u200b od\u00addycha", "emergency"),
        ("\u202enie oddycha", "emergency"),
        # Line breaks are spaces.
        ("nie\noddycha", "emergency"),
    ],
)
def test_a_phrase_is_found_however_it_is_typed(text: str, topic: str) -> None:
    assert FirstLook(LITTLE_CITY, fold).danger_in(text) == topic


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # A star stands for any ending, also none.
        ("jest nieprzytomny", True),
        ("jest nieprzytomn", True),
        ("jest przytomny", False),
        # Three dots stand for at most three other words.
        ("pali się dom", True),
        ("pali się nam tu cały dom", True),
        ("pali się papieros a my idziemy dom", False),
        # Whole words only.
        ("dom się pali", False),
        ("pali się domofon", False),
    ],
)
def test_stars_and_dots_mean_what_staff_read_about_them(text: str, found: bool) -> None:
    assert bool(net("nieprzytomn*", "pali się ... dom").danger_in(text)) is found


@pytest.mark.parametrize("text", ["It beats me why", "моё сердце бьет рекорды", "сердце бьет"])
def test_a_figure_of_speech_is_harmless(text: str) -> None:
    assert FirstLook(LITTLE_CITY, fold).danger_in(text) is None


def test_a_figure_of_speech_does_not_hide_what_else_is_said() -> None:
    safety = FirstLook(LITTLE_CITY, fold)
    assert safety.danger_in("it beats me why, but he beats me") == "domestic_violence"


def test_a_plain_question_is_no_danger() -> None:
    assert FirstLook(LITTLE_CITY, fold).danger_in("how do I get a PESEL") is None


def test_no_phrases_find_nothing() -> None:
    assert FirstLook(snapshot(danger=Phrases()), fold).danger_in("nie oddycha") is None


def test_danger_at_the_end_of_a_long_story_is_found() -> None:
    story = "I came to Kraków in spring and we rented a flat. " * 80
    assert len(story) > 3000
    assert FirstLook(LITTLE_CITY, fold).danger_in(f"{story} Since then he beats me.")


def test_the_words_of_staff_are_no_regular_expressions() -> None:
    assert net("(a+b", "ab[c").danger_in("a plain text") is None


@pytest.mark.parametrize(
    "nlu",
    [SURE_OF_PESEL, BrokenNlu()],
    ids=["sure of another topic", "down"],
)
async def test_danger_wins_whatever_understanding_says(nlu: NluEngine) -> None:
    reply = await person(nlu=nlu).says("help, he beats me")
    assert reply.outcome is Outcome.EMERGENCY
    assert reply.topic == "domestic_violence"


async def test_danger_wins_when_understanding_is_too_slow() -> None:
    reply = await person(nlu=SlowNlu(), patience=0.05).says("on nie oddycha")
    assert reply.outcome is Outcome.EMERGENCY


async def test_danger_wins_over_an_open_question_of_ours() -> None:
    known = {"permit": understood(("pesel", 0.3), ("work_permit", 0.28), language="en")}
    someone = person(known)
    assert (await someone.says("permit")).outcome is Outcome.CLARIFIED
    assert (await someone.says("he beats me")).outcome is Outcome.EMERGENCY


async def test_the_phone_stands_first_and_there_is_no_small_print() -> None:
    reply = await person(nlu=SURE_OF_PESEL).says("he beats me")
    assert reply.blocks[0].lines[0] == "In danger call 112."
    assert Style.NOTE not in {block.style for block in reply.blocks}
    assert Style.HEADING not in {block.style for block in reply.blocks}
    assert "Who decides" not in shown(reply)
    assert reply.units == ("emergency-112", "crisis-centre")


async def test_a_draft_is_not_marked_in_danger() -> None:
    reply = await person(nlu=SURE_OF_PESEL).says("on nie oddycha")
    assert reply.blocks[0].lines[0] == "Call 112 now."
    assert "checked by a person" not in shown(reply)


async def test_danger_is_answered_in_the_persons_language() -> None:
    someone = person(nlu=BrokenNlu(), client_language="uk")
    reply = await someone.says("nie oddycha")
    assert reply.blocks[0].lines[0] == "Телефонуйте 112 негайно."


async def test_danger_offers_a_person_and_the_map() -> None:
    reply = await person(nlu=SURE_OF_PESEL).says("he beats me")
    assert ActionKind.HUMAN in {action.kind for action in pressable(reply)}


async def test_a_danger_topic_that_nobody_wrote_about_still_names_112() -> None:
    knowledge_without_it = FakeNlu(otherwise=understood(("suicide_crisis", 0.9), language="en"))
    reply = await person(nlu=knowledge_without_it).says("I am so tired of it all")
    assert reply.outcome is Outcome.EMERGENCY
    assert "112" in shown(reply)


async def test_new_phrases_hold_from_the_next_message_on() -> None:
    from dataclasses import replace

    from tests.fakes.knowledge import LITTLE_CITY, FixedKnowledge

    knowledge = FixedKnowledge()
    someone = person(nlu=SURE_OF_PESEL, knowledge=knowledge)
    assert (await someone.says("smoke everywhere")).outcome is Outcome.ANSWERED
    danger = Phrases((("emergency", "smoke everywhere"),))
    knowledge.now = replace(LITTLE_CITY, version="v2", danger=danger)
    assert (await someone.says("smoke everywhere")).outcome is Outcome.EMERGENCY
