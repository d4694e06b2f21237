"""In which language a person is answered."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.dialogue.messages import Action, ActionKind, Reply
from tests.fakes.assistants import Person, person, pressable, shown
from tests.fakes.understanding import BrokenNlu, understood

UKRAINIAN = "де зробити песель у Кракові"
RUSSIAN = "как получить карту побыту мужу"
TEXTS = {
    UKRAINIAN: understood(("pesel", 0.9), language="uk"),
    RUSSIAN: understood(("pesel", 0.9), language="ru"),
    "как получить": understood(("pesel", 0.9), language="ru"),
    "сколько стоит песель": understood(("pesel", 0.9), language="ru"),
    "якось так сказати": understood(("pesel", 0.9), language="uk", sure=0.6),
    "pasport vkraly": understood(("pesel", 0.9), language="uk", sure=0.6),
}


async def chosen(language: str) -> Person:
    someone = person(TEXTS)
    await someone.presses(ActionKind.CHOOSE_LANGUAGE, language)
    return someone


def is_proposed(reply: Reply, language: str) -> bool:
    return Action(ActionKind.CHOOSE_LANGUAGE, language) in pressable(reply)


async def test_the_first_message_decides_whatever_the_app_is_set_to() -> None:
    reply = await person(TEXTS, client_language="en").says(UKRAINIAN)
    assert reply.language == "uk"


async def test_the_first_message_decides_even_when_its_language_is_not_quite_sure() -> None:
    assert (await person(TEXTS).says("pasport vkraly")).language == "uk"


@pytest.mark.parametrize(
    ("client_language", "expected"),
    [
        ("uk-UA", "uk"),
        ("ru_RU", "ru"),
        ("PL", "pl"),
        ("ka", "en"),  # not offered yet
        ("zh-hans", "en"),
        ("", "en"),
        (None, "en"),
    ],
)
async def test_the_language_of_the_app_is_a_guess(
    client_language: str | None, expected: str
) -> None:
    reply = await person(TEXTS, client_language=client_language).presses(ActionKind.START)
    assert reply.language == expected


async def test_the_guess_of_the_app_does_not_bind() -> None:
    someone = person(TEXTS, client_language="pl")
    assert (await someone.presses(ActionKind.START)).language == "pl"
    assert (await someone.says(UKRAINIAN)).language == "uk"


async def test_a_longer_message_in_another_language_switches_when_nothing_was_chosen() -> None:
    someone = person(TEXTS)
    await someone.says(UKRAINIAN)
    assert (await someone.says("сколько стоит песель")).language == "ru"


async def test_two_words_do_not_switch() -> None:
    someone = person(TEXTS)
    await someone.says(UKRAINIAN)
    assert (await someone.says("как получить")).language == "uk"


async def test_an_unsure_guess_does_not_switch() -> None:
    someone = person(TEXTS)
    await someone.says(RUSSIAN)
    assert (await someone.says("якось так сказати")).language == "ru"


@pytest.mark.parametrize("text", ["ok", "112", "pesel?", "👍", "Kraków", "NFZ ZUS PIT"])
async def test_words_of_no_language_flip_nothing(text: str) -> None:
    someone = person(TEXTS, client_language="pl")
    await someone.says(UKRAINIAN)
    assert (await someone.says(text)).language == "uk"


async def test_a_choice_locks() -> None:
    someone = await chosen("uk")
    reply = await someone.says(RUSSIAN)
    assert reply.language == "uk"
    assert not is_proposed(reply, "ru")


async def test_two_longer_messages_in_another_language_propose_it() -> None:
    someone = await chosen("uk")
    await someone.says(RUSSIAN)
    reply = await someone.says(RUSSIAN)
    assert reply.language == "uk"
    assert pressable(reply)[:2] == [
        Action(ActionKind.CHOOSE_LANGUAGE, "ru"),
        Action(ActionKind.KEEP_LANGUAGE),
    ]
    assert "Вы пишете по-русски" in shown(reply)


async def test_short_messages_never_propose_a_language() -> None:
    someone = await chosen("uk")
    replies = [await someone.says("сколько стоит песель") for _ in range(5)]
    assert not any(is_proposed(reply, "ru") for reply in replies)


async def test_a_message_in_the_chosen_language_in_between_starts_the_count_anew() -> None:
    someone = await chosen("uk")
    replies = [await someone.says(text) for text in (RUSSIAN, UKRAINIAN, RUSSIAN)]
    assert not any(is_proposed(reply, "ru") for reply in replies)


async def test_taking_the_proposal_switches() -> None:
    someone = await chosen("uk")
    await someone.says(RUSSIAN)
    await someone.says(RUSSIAN)
    assert (await someone.presses(ActionKind.CHOOSE_LANGUAGE, "ru")).language == "ru"
    assert (await someone.says("ok")).language == "ru"


async def test_refusing_the_proposal_keeps_the_language_and_asks_not_at_once_again() -> None:
    someone = await chosen("uk")
    await someone.says(RUSSIAN)
    await someone.says(RUSSIAN)
    kept = await someone.presses(ActionKind.KEEP_LANGUAGE)
    reply = await someone.says(RUSSIAN)
    assert (kept.language, reply.language) == ("uk", "uk")
    assert not is_proposed(reply, "ru")


async def test_after_half_an_hour_the_guess_is_forgotten() -> None:
    someone = person(TEXTS, client_language="pl")
    await someone.says(UKRAINIAN)
    someone.waits(timedelta(minutes=30))
    assert (await someone.says("ok")).language == "pl"


async def test_after_half_an_hour_the_choice_holds() -> None:
    someone = await chosen("be")
    someone.waits(timedelta(days=3))
    assert (await someone.says(RUSSIAN)).language == "be"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("їдемо до Кракова", "uk"),
        ("сколько это стоит", "ru"),
        ("дзе зрабіць пасведчанне, каб быў", "be"),
        ("gdzie załatwić zameldowanie", "pl"),
        # Latin letters without Polish signs tell nothing: the app's language stands.
        ("where is the office", "pl"),
    ],
)
async def test_when_understanding_is_down_letters_decide(text: str, expected: str) -> None:
    reply = await person(nlu=BrokenNlu(), client_language="pl").says(text)
    assert reply.language == expected


async def test_an_outage_does_not_decide_for_the_next_message() -> None:
    nlu = BrokenNlu()
    someone = person(nlu=nlu, client_language="pl")
    await someone.says("сколько это стоит")
    assert (await someone.says("ok")).language == "pl"
