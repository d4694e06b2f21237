"""Whole turns: what a person reads for each decision, and what the next message may refer to."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.dialogue.messages import Action, ActionKind, Outcome
from bot.dialogue.policy import SMALL_TALK
from tests.fakes.assistants import person, pressable, shown
from tests.fakes.understanding import understood

POINT = "info-point-foreigners"
KNOWN = {
    "pesel": understood(("pesel", 0.9), language="en"),
    "the price of a pesel": understood(("pesel", 0.9), aspects=["cost"], language="en"),
    "how much": understood(("work_permit", 0.3), aspects=["cost"], language="en"),
    "the price of a permit": understood(("work_permit", 0.9), aspects=["cost"], language="en"),
    "card or permit": understood(("work_permit", 0.4), ("pesel", 0.39), language="en"),
    "taxes": understood(("taxes", 0.9), aspects=["cost"], language="en"),
    "yes": understood(("affirm", 0.9)),
    "no": understood(("deny", 0.9)),
    "thanks": understood(("thanks", 0.9), language="en"),
    "weather": understood(("out_of_scope", 0.9), language="en"),
    "a human": understood(("talk_to_human", 0.9), language="en"),
}


async def test_an_answer_names_topic_aspect_units_and_confidence() -> None:
    reply = await person(KNOWN).says("the price of a pesel")
    assert reply.outcome is Outcome.ANSWERED
    assert (reply.topic, reply.aspect, reply.confidence) == ("pesel", "cost", 0.9)
    assert reply.units == ("city-office", POINT)
    assert "It costs nothing." in shown(reply)


async def test_a_follow_up_stays_with_the_topic_and_does_not_repeat_it() -> None:
    someone = person(KNOWN)
    await someone.says("pesel")
    reply = await someone.says("how much")
    assert (reply.topic, reply.aspect) == ("pesel", "cost")
    assert "It costs nothing." in shown(reply)
    assert "A number for everybody." not in shown(reply)


async def test_a_sure_new_topic_leaves_the_old_one() -> None:
    someone = person(KNOWN)
    await someone.says("pesel")
    assert (await someone.says("the price of a permit")).topic == "work_permit"


async def test_after_half_an_hour_a_follow_up_has_nothing_to_follow() -> None:
    someone = person(KNOWN)
    await someone.says("pesel")
    someone.waits(timedelta(minutes=30))
    assert (await someone.says("how much")).topic == "work_permit"


async def test_a_new_start_forgets_the_topic() -> None:
    someone = person(KNOWN)
    await someone.says("pesel")
    await someone.presses(ActionKind.START)
    assert (await someone.says("how much")).topic == "work_permit"


async def test_two_close_topics_become_buttons_and_something_else() -> None:
    reply = await person(KNOWN).says("card or permit")
    assert reply.outcome is Outcome.CLARIFIED
    assert pressable(reply) == [
        Action(ActionKind.TOPIC, "work_permit"),
        Action(ActionKind.TOPIC, "pesel"),
        Action(ActionKind.MENU),
    ]
    assert reply.buttons[0][0].label == "Working legally"


async def test_yes_takes_the_first_topic_that_was_offered() -> None:
    someone = person(KNOWN)
    await someone.says("card or permit")
    reply = await someone.says("yes")
    assert (reply.outcome, reply.topic) == (Outcome.ANSWERED, "work_permit")


async def test_no_asks_to_say_it_differently_and_names_a_person() -> None:
    someone = person(KNOWN)
    await someone.says("card or permit")
    reply = await someone.says("no")
    assert (reply.outcome, reply.units) == (Outcome.FALLBACK, (POINT,))


async def test_no_and_a_miss_hand_off_to_a_person() -> None:
    someone = person(KNOWN)
    await someone.says("card or permit")
    await someone.says("no")
    assert (await someone.says("qwerty")).outcome is Outcome.HANDOFF


async def test_a_button_closes_the_question() -> None:
    someone = person(KNOWN)
    await someone.says("card or permit")
    pressed = await someone.presses(ActionKind.TOPIC, "pesel")
    assert (pressed.outcome, pressed.topic) == (Outcome.ANSWERED, "pesel")
    assert (await someone.says("yes")).outcome is Outcome.SMALL_TALK


async def test_yes_without_a_question_is_small_talk() -> None:
    reply = await person(KNOWN).says("yes")
    assert (reply.outcome, reply.topic) == (Outcome.SMALL_TALK, "affirm")


async def test_a_first_miss_falls_back_a_second_hands_off_a_third_starts_anew() -> None:
    someone = person(KNOWN)
    replies = [await someone.says(text) for text in ("qwerty", "asdf", "zxcv")]
    assert [reply.outcome for reply in replies] == [
        Outcome.FALLBACK,
        Outcome.HANDOFF,
        Outcome.FALLBACK,
    ]
    assert all(reply.topic is None and reply.units == (POINT,) for reply in replies)
    assert all("+48 12 000 00 00" in shown(reply) for reply in replies)


async def test_an_answer_in_between_forgives_the_miss() -> None:
    someone = person(KNOWN)
    replies = [await someone.says(text) for text in ("qwerty", "pesel", "asdf")]
    assert replies[-1].outcome is Outcome.FALLBACK


async def test_out_of_scope_says_so_and_counts_as_no_miss() -> None:
    someone = person(KNOWN)
    reply = await someone.says("weather")
    assert (reply.outcome, reply.topic, reply.units) == (Outcome.OUT_OF_SCOPE, "out_of_scope", ())
    assert (await someone.says("qwerty")).outcome is Outcome.FALLBACK


async def test_a_person_is_named_when_one_is_wanted() -> None:
    reply = await person(KNOWN).says("a human")
    assert (reply.outcome, reply.topic) == (Outcome.HANDOFF, "talk_to_human")
    assert "+48 12 000 00 00" in shown(reply)


async def test_a_topic_without_knowledge_is_handed_to_the_information_point() -> None:
    reply = await person(KNOWN).says("taxes")
    assert (reply.outcome, reply.topic, reply.aspect) == (Outcome.HANDOFF, "taxes", "cost")
    assert reply.units == (POINT,)
    assert "“Taxes”. I have no checked answer about it yet" in shown(reply)


@pytest.mark.parametrize(
    "act",
    sorted(SMALL_TALK),
)
async def test_small_talk_has_a_text_and_its_id_as_topic(act: str) -> None:
    reply = await person(otherwise=understood((act, 0.9), language="en")).says("...")
    assert (reply.outcome, reply.topic) == (Outcome.SMALL_TALK, act)
    assert shown(reply)


async def test_to_change_the_language_shows_all_of_them_by_their_own_names() -> None:
    reply = await person(otherwise=understood(("change_language", 0.9))).says("...")
    labels = [button.label for row in reply.buttons for button in row]
    assert labels == ["Polski", "Українська", "Русский", "English", "Беларуская"]


@pytest.mark.parametrize("keeps_text", [False, True])
async def test_the_privacy_notice_says_what_really_happens(keeps_text: bool) -> None:
    someone = person(otherwise=understood(("privacy", 0.9)), keeps_text=keeps_text)
    for reply in (await someone.says("..."), await someone.presses(ActionKind.PRIVACY)):
        assert ("do not keep the text of your question" in shown(reply)) is not keeps_text


async def test_other_topics_that_were_thought_of_stand_beside_the_answer() -> None:
    names = ["pesel", "taxes", "work_permit", "greet", "deny", "thanks"]
    result = understood(*((name, 0.9 - number / 6) for number, name in enumerate(names)))
    reply = await person(otherwise=result).says("...")
    assert [each.topic for each in reply.alternatives] == ["taxes", "work_permit", "greet", "deny"]


async def test_conversations_do_not_mix() -> None:
    from bot.dialogue.messages import IncomingMessage
    from tests.fakes.assistants import MONDAY, make_assistant
    from tests.fakes.understanding import FakeNlu

    assistant = make_assistant(FakeNlu(KNOWN))
    await assistant.respond(IncomingMessage("one", MONDAY, text="pesel"))
    reply = await assistant.respond(IncomingMessage("two", MONDAY, text="how much"))
    assert reply.topic == "work_permit"
