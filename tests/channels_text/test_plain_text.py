"""A reply as plain text."""

from __future__ import annotations

from bot.channels.plain_text import labels, plain_text
from bot.dialogue.messages import Action, ActionKind, Block, Button, Outcome, Reply, Style

MENU = Action(ActionKind.MENU)


def reply(*blocks: Block, **more: object) -> Reply:
    return Reply("en", Outcome.ANSWERED, blocks, **more)


def test_every_style_has_its_own_shape() -> None:
    blocks = (
        Block(Style.HEADING, ("PESEL",)),
        Block(Style.TEXT, ("One.", "Two.")),
        Block(Style.STEPS, ("Go", "Ask")),
        Block(Style.BULLETS, ("a passport", "a form")),
        Block(Style.CARD, ("Office", "📍 ul. Długa 1", "☎ 123")),
        Block(Style.NOTE, ("Sources: x.",)),
    )
    assert plain_text(reply(*blocks)) == (
        "PESEL\n\n"
        "One.\nTwo.\n\n"
        "1. Go\n2. Ask\n\n"
        "• a passport\n• a form\n\n"
        "▸ Office\n  📍 ul. Długa 1\n  ☎ 123\n\n"
        "Sources: x."
    )


def test_nothing_is_an_empty_text() -> None:
    assert plain_text(reply()) == ""


def test_buttons_are_listed_row_by_row_and_stand_not_in_the_text() -> None:
    rows = ((Button("a", MENU), Button("b", MENU)), (Button("c", MENU),))
    with_buttons = reply(Block(Style.TEXT, ("x",)), buttons=rows)
    assert labels(with_buttons) == ["a", "b", "c"]
    assert plain_text(with_buttons) == "x"
