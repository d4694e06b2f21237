"""The knowledge as it stands today, through the assistant: nothing breaks, danger is danger."""

from __future__ import annotations

import logging

import pytest

from bot.dialogue.knowledge import ANSWER, ASPECTS, SAY, Snapshot
from bot.dialogue.messages import ActionKind, Outcome, Style
from bot.dialogue.safety import DANGER_TOPICS, FirstLook
from bot.knowledge_base.loader import load
from bot.settings import Settings
from nlu.normalize import fold
from tests.fakes.assistants import Person, person, real_texts, shown
from tests.fakes.knowledge import FixedKnowledge
from tests.fakes.understanding import BrokenNlu

LANGUAGES = ("pl", "uk", "ru", "en", "be")


@pytest.fixture(scope="module")
def knowledge() -> Snapshot:
    marks = {tag: real_texts().get(tag, "unconfirmed") for tag in LANGUAGES}
    return load(Settings().knowledge_dir, marks).snapshot


@pytest.fixture(scope="module")
def net(knowledge: Snapshot) -> FirstLook:
    return FirstLook(knowledge, fold)


def somebody(knowledge: Snapshot, language: str) -> Person:
    return person(nlu=BrokenNlu(), knowledge=FixedKnowledge(knowledge), client_language=language)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_topic_and_aspect_can_be_read(
    knowledge: Snapshot, language: str, caplog: pytest.LogCaptureFixture
) -> None:
    someone = somebody(knowledge, language)
    for topic in knowledge.topics:
        for aspect in ("", *ASPECTS, SAY):
            reply = await someone.presses(ActionKind.TOPIC, topic, aspect)
            assert reply.language == language
            assert reply.outcome in (Outcome.ANSWERED, Outcome.EMERGENCY)
            assert shown(reply)
    assert [each for each in caplog.records if each.levelno >= logging.ERROR] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("topic", DANGER_TOPICS)
async def test_an_urgent_reply_opens_with_a_number_and_has_no_small_print(
    knowledge: Snapshot, topic: str, language: str
) -> None:
    reply = await somebody(knowledge, language).presses(ActionKind.TOPIC, topic)
    first = reply.blocks[0].lines[0]
    numbers = {
        phone.number
        for role in knowledge.topics[topic].units
        for phone in knowledge.units[role.unit].phones
    }
    assert reply.outcome is Outcome.EMERGENCY
    assert any(number in first[:100] for number in numbers), first
    assert Style.NOTE not in {block.style for block in reply.blocks}
    assert (
        reply.blocks[0].lines
        == (knowledge.topics[topic].translations[language].sections[ANSWER].blocks[0][1])
    )


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        # Each language of the answers, and Latin letters.
        ("on nie oddycha", "emergency"),
        ("людина не дихає", "emergency"),
        ("человек не дышит", "emergency"),
        ("he is not breathing", "emergency"),
        ("chelovek ne dyshit", "emergency"),
        ("мой муж меня бьет", "domestic_violence"),
        ("muzh menya bjet", "domestic_violence"),
        ("чоловік мене б'є", "domestic_violence"),
        ("mąż mnie bije", "domestic_violence"),
        ("my husband beats me", "domestic_violence"),
        ("не хочу жити", "suicide_crisis"),
        ("nie chcę żyć", "suicide_crisis"),
        ("I want to kill myself", "suicide_crisis"),
        ("ya hochu pokonchit s soboy", "suicide_crisis"),
        ("they took my passport and force me to work", "human_trafficking"),
        # The languages that are next, also as typed without their signs.
        ("არ სუნთქავს", "emergency"),
        ("ქმარი მცემს", "domestic_violence"),
        ("mi marido me pega", "domestic_violence"),
        ("no quiero vivir más", "suicide_crisis"),
        ("kocam beni dovuyor", "domestic_violence"),
        ("pasaportumu geri vermiyor", "human_trafficking"),
        ("khong tho duoc", "emergency"),
        ("bị ép bán dâm", "human_trafficking"),
        ("सांस नहीं ले रहा", "emergency"),
        ("mera pati mujhe maarta hai", "domestic_violence"),
    ],
)
def test_danger_is_found(net: FirstLook, text: str, topic: str) -> None:
    assert net.danger_in(text) == topic


@pytest.mark.parametrize(
    "text",
    [
        # Figures of speech.
        "umieram z nudów w tej kolejce",
        "my phone is dying, where is a shop",
        "горят сроки по карте побыту",
        "me muero de hambre",
        "gülmekten ölüyorum",
        "em muốn từ từ học tiếng Ba Lan",
        "no quiero vivir en un hostel",
        "सांस लेने की फुर्सत नहीं",
        # Plain questions.
        "як отримати песель",
        "where do I pay the stamp duty",
        "ile kosztuje karta pobytu",
        "дзе зрабіць пасведчанне",
    ],
)
def test_a_figure_of_speech_and_a_plain_question_are_none(net: FirstLook, text: str) -> None:
    assert net.danger_in(text) is None
