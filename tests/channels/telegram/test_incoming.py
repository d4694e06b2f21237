from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

import pytest
from telegram import Update

from bot.channels.telegram.incoming import read
from bot.dialogue.messages import Action, ActionKind, IncomingMessage, Kind, Point
from tests.channels.telegram.helpers import CHAT, message, pressed, said, user
from tests.fakes.bot_api import NOW

AT = datetime(2026, 11, 23, 10, 0, tzinfo=timezone.utc)
GROUP = {"id": -100_500, "type": "supergroup", "title": "Сусіди"}
PHOTO = {"file_id": "f", "file_unique_id": "u", "width": 9, "height": 9}
FILE = {"file_id": "f", "file_unique_id": "u"}
MEMBER = {
    "chat": {"id": CHAT, "type": "private"},
    "from": user(),
    "date": NOW,
    "old_chat_member": {"status": "member", "user": user()},
    "new_chat_member": {"status": "kicked", "user": user(), "until_date": 0},
}


def understood(content: dict[str, Any]) -> IncomingMessage | None:
    update = Update.de_json({"update_id": 1, **content}, None)
    assert update
    return read(update, username="witaj_bot", at=AT)


def test_a_text_keeps_its_words_and_loses_the_person() -> None:
    assert understood(said("Де отримати PESEL?")) == IncomingMessage(
        str(CHAT), AT, Kind.TEXT, "Де отримати PESEL?", client_language="uk"
    )


def test_nothing_of_a_name_comes_through() -> None:
    heard = repr([understood(said("привіт")), understood(pressed("1:menu"))])
    assert "Канарка" not in heard
    assert "canary_user" not in heard


def test_an_app_without_a_language_is_no_guess() -> None:
    heard = understood(said("hi", language=None))
    assert heard
    assert heard.client_language is None


def test_a_leaflets_link_opens_its_topic_in_its_language() -> None:
    heard = understood(said("/start t1-uk-pesel"))
    assert heard
    assert heard.action == Action(ActionKind.OPEN_TOPIC, "pesel", "uk")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("/start", ActionKind.START),
        ("/start from_poster", ActionKind.START),
        ("/START", ActionKind.START),
        ("/language", ActionKind.PICK_LANGUAGE),
        ("/topics", ActionKind.MENU),
        ("/help@witaj_bot", ActionKind.HELP),
        ("/help@Witaj_Bot", ActionKind.HELP),
        ("/privacy", ActionKind.PRIVACY),
    ],
)
def test_a_command_is_an_action(text: str, kind: ActionKind) -> None:
    heard = understood(said(text))
    assert heard
    assert (heard.kind, heard.action) == (Kind.ACTION, Action(kind))


@pytest.mark.parametrize("text", ["/helping", "/unknown", "/help@other_bot", "say /help", "/"])
def test_what_is_no_command_of_ours_is_text(text: str) -> None:
    heard = understood(said(text))
    assert heard
    assert (heard.kind, heard.text) == (Kind.TEXT, text)


def test_a_button_is_its_action() -> None:
    heard = understood(pressed("1:top:pesel:cost"))
    assert heard
    assert heard.action == Action(ActionKind.TOPIC, "pesel", "cost")
    assert heard.client_language == "uk"


def test_a_button_under_a_forgotten_message_works_too() -> None:
    heard = understood(pressed("1:menu", old=True))
    assert heard
    assert (heard.conversation, heard.action) == (str(CHAT), Action(ActionKind.MENU))


def test_a_button_without_any_message_is_answered_to_the_person() -> None:
    query = {"id": "1", "from": user(), "chat_instance": "c", "data": "1:menu"}
    heard = understood({"callback_query": query})
    assert heard
    assert (heard.conversation, heard.action) == (str(CHAT), Action(ActionKind.MENU))


@pytest.mark.parametrize("data", ["", "\0", "1:top:' OR 1=1", "x" * 65, None])
def test_a_forged_button_is_unreadable(data: str | None) -> None:
    heard = understood(pressed(data))
    assert heard
    assert (heard.kind, heard.action) == (Kind.UNREADABLE, None)


def test_a_location_is_a_point() -> None:
    heard = understood({"message": message(location={"latitude": 50.06, "longitude": 19.94})})
    assert heard
    assert (heard.kind, heard.location) == (Kind.LOCATION, Point(50.06, 19.94))


@pytest.mark.parametrize(
    "content",
    [
        {"photo": [PHOTO], "caption": "Що тут написано?"},
        {"voice": {**FILE, "duration": 3}},
        {"video_note": {**FILE, "length": 9, "duration": 3}},
        {
            "sticker": {
                **FILE,
                "width": 9,
                "height": 9,
                "type": "regular",
                "is_animated": False,
                "is_video": False,
            }
        },
        {"document": FILE},
        {"contact": {"phone_number": "+48123", "first_name": "X"}},
        {"dice": {"emoji": "🎲", "value": 3}},
        {"text": "\0"},
        {"text": " "},
    ],
    ids=lambda content: str(next(iter(content))),
)
def test_what_is_no_text_is_unreadable(content: dict[str, Any]) -> None:
    heard = understood({"message": message(**content)})
    assert heard
    assert (heard.kind, heard.text) == (Kind.UNREADABLE, "")


@pytest.mark.parametrize(
    "content",
    [
        {"edited_message": message(text="PESEL", edit_date=NOW)},
        {"edited_message": message(text="/start", edit_date=NOW)},
        {"channel_post": {"message_id": 1, "date": NOW, "chat": GROUP, "text": "/start"}},
        {"message": message(pinned_message=message(text="x"))},
        {"message": message(message_auto_delete_timer_changed={"message_auto_delete_time": 9})},
        {"my_chat_member": MEMBER},
        {},
    ],
    ids=["edited", "edited command", "channel", "pin", "timer", "blocked", "unknown"],
)
def test_what_nobody_said_to_us_is_not_answered(content: dict[str, Any]) -> None:
    assert understood(content) is None


@pytest.mark.parametrize(
    "content",
    [
        {"text": "Де отримати PESEL?"},
        {"text": "/help@other_bot"},
        {"photo": [PHOTO]},
        {"location": {"latitude": 50.0, "longitude": 19.9}},
    ],
    ids=["text", "another bot's command", "photo", "location"],
)
def test_in_a_group_people_talk_to_each_other(content: dict[str, Any]) -> None:
    assert understood({"message": message(**content) | {"chat": GROUP}}) is None


def test_in_a_group_commands_and_buttons_are_answered_there() -> None:
    command = understood({"message": message(text="/help") | {"chat": GROUP}})
    query = pressed("1:menu")
    query["callback_query"]["message"]["chat"] = GROUP
    button = understood(query)
    assert command
    assert button
    assert command.conversation == button.conversation == "-100500"


@pytest.mark.parametrize(
    "text",
    ["a\0b", "\u202eабв", "\u200b", "😀" * 4096, "x" * 100_000, "\ud83d", "' OR 1=1 --", "<b>"],
    ids=["nul", "rtl", "zero width", "emoji", "100k", "half a pair", "sql", "html"],
)
def test_odd_characters_break_nothing(text: str) -> None:
    heard = understood(said(text))
    assert heard
    heard.text.encode()
    assert "\0" not in heard.text
