"""What people read of a topic or a unit, as the preview walks through it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.dialogue.messages import ActionKind, IncomingMessage, Kind
from bot.knowledge_base.loader import Loaded
from bot.knowledge_base.marking import mark
from bot.knowledge_base.preview import (
    is_topic,
    is_unit,
    outdated_sections,
    preview_topic,
    preview_unit,
)
from bot.knowledge_base.reading import Audience, Conversation
from tests.fakes.assistants import MONDAY, make_assistant
from tests.fakes.knowledge import FixedKnowledge
from tests.knowledge_base.composed import pieces, words
from tests.knowledge_base.tiny import OFFICE, POLISH, TOPIC, UKRAINIAN

Edit = Callable[[str, str, str], None]
Load = Callable[[], Loaded]


def conversation(loaded: Loaded) -> Conversation:
    return Conversation(pieces(loaded.snapshot), MONDAY)


def test_the_first_message_comes_first_then_what_each_button_gives(loaded: Load) -> None:
    screens = conversation(loaded()).topic("pesel", Audience("uk"))
    asked = [screen.action.aspect for screen in screens]
    assert asked[:2] == ["", "cost"]
    assert asked[-2:] == ["say", ""]
    assert screens[-1].action.kind is ActionKind.SOURCES
    assert "Витяг коштує 1 440 PLN." in words(screens[1])
    assert screens[-2].pressed == "Що сказати"


async def test_it_is_word_for_word_what_the_bot_answers(loaded: Load) -> None:
    snapshot = loaded().snapshot
    screens = conversation(loaded()).topic("pesel", Audience("uk"))
    bot = make_assistant(knowledge=FixedKnowledge(snapshot))
    for screen in screens:
        pressed = IncomingMessage(
            "chat", MONDAY, Kind.ACTION, action=screen.action, client_language="uk"
        )
        assert screen.reply == await bot.respond(pressed)


def test_a_situation_changes_what_is_read(base: Path, edit: Edit, loaded: Load) -> None:
    for file, words_of_eu in ((POLISH, "Dla Unii."), (UKRAINIAN, "Для Союзу.")):
        edit(file, "## cost", f"## how (eu)\n{words_of_eu}\n\n## cost")
    mark(base)
    talk = conversation(loaded())
    assert "Dla Unii." in words(talk.topic("pesel", Audience("pl", "eu"))[0])
    assert "Dla Unii." not in words(talk.topic("pesel", Audience("pl"))[0])
    made = preview_topic("pesel", loaded(), talk, ("pl", "uk"))
    assert made.situations == (None, "eu")
    assert [chat.audience for chat in made.chats] == [
        Audience("pl"), Audience("pl", "eu"), Audience("uk"), Audience("uk", "eu"),
    ]  # fmt: skip


def test_a_unit_is_its_card(loaded: Load) -> None:
    screen = conversation(loaded()).unit("umk-centre", Audience("uk"))
    assert words(screen).startswith("Міська управа Кракова\n📍 pl. Wszystkich Świętych 3-4")
    assert "зачинено" not in words(screen)


def test_a_unit_names_the_topics_that_name_it_also_by_a_phone_alone(
    base: Path, edit: Edit, loaded: Load
) -> None:
    edit(TOPIC, "  - unit: help-line\n    does: advises\n    aspects: [contact]\n", "")
    for file in (POLISH, UKRAINIAN):
        edit(file, "## cost", "## contact\n{phone:help-line}\n\n## cost")
    state = loaded()
    made = preview_unit("help-line", state, conversation(state), ("pl",), base)
    assert made.named_in == ("pesel",)


def test_only_problems_of_the_topic_and_of_its_units_are_told(
    base: Path, edit: Edit, loaded: Load
) -> None:
    edit(OFFICE, '"Mo-Fr 08:00-16:00"', '"8-16"')
    edit(UKRAINIAN, "{fee}", "{feee}")
    (base / "units" / "other.yml").write_text("nic: 1\n", encoding="utf-8")
    made = preview_topic("pesel", loaded(), conversation(loaded()), ("pl", "uk"))
    assert [(problem.path, problem.code) for problem in made.problems] == [
        (UKRAINIAN, "unknown-fact"),
        (OFFICE, "hours-form"),
    ]
    assert made.has_errors


def test_hours_that_cannot_be_read_do_not_stop_the_preview(edit: Edit, loaded: Load) -> None:
    edit(OFFICE, '"Mo-Fr 08:00-16:00"', '"8-16"')
    edit(OFFICE, '"Mo-Fr 08:00-15:00"', '"8-15"')
    screens = conversation(loaded()).topic("pesel", Audience("pl"))
    assert "godziny nieznane" in words(screens[0])


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (TOPIC, "decides: city", "decides: [city"),
        (TOPIC, "facts:", "fakty:"),
        (POLISH, "---\nstatus", "status"),
        (POLISH, "## answer", "# Odpowiedź"),
        (OFFICE, "kind: municipal", "kind: [municipal]"),
        (OFFICE, 'as_of: "2026-04-29"\n    covers', 'as_of: "2026-02-31"\n    covers'),
    ],
)
def test_no_error_of_the_files_breaks_the_preview(
    edit: Edit, loaded: Load, file: str, old: str, new: str
) -> None:
    edit(file, old, new)
    state = loaded()
    made = preview_topic("pesel", state, conversation(state), ("pl", "uk"))
    assert made.has_errors or file == OFFICE  # a unit that is not usable is left out and said
    assert len(made.chats) == 2


def test_a_topic_that_nobody_has_written_shows_what_people_then_read(loaded: Load) -> None:
    (screen,) = conversation(loaded()).topic("driving_licence", Audience("pl"))
    assert "Nie mam o nim jeszcze sprawdzonej odpowiedzi" in words(screen)


def test_an_outdated_section_is_known_by_language_and_name(edit: Edit, loaded: Load) -> None:
    edit(POLISH, "Odpis kosztuje", "Teraz odpis kosztuje")
    assert outdated_sections(loaded().problems) == {("uk", "cost")}


def test_names_are_told_from_one_another(base: Path, loaded: Load) -> None:
    snapshot = loaded().snapshot
    assert is_topic("pesel", snapshot)
    assert is_topic("driving_licence", snapshot)
    assert not is_topic("umk-centre", snapshot)
    assert is_unit("umk-centre", snapshot, base)
    assert not is_unit("../city", snapshot, base)
