"""The assistant in a terminal: typed, piped, with numbers for buttons."""

from __future__ import annotations

from io import StringIO

import pytest
from rich.console import Console

from bot.channels.console import COMMANDS, ConsoleChat
from bot.dialogue.messages import (
    Action,
    ActionKind,
    Block,
    Button,
    IncomingMessage,
    Kind,
    Outcome,
    Reply,
    Style,
)

BUTTONS = (
    (Button("One", Action(ActionKind.TOPIC, "one")), Button("Two", Action(ActionKind.MENU))),
    (Button("Three", Action(ActionKind.HUMAN)),),
)


class Recorder:
    """Answers everything with the same blocks and buttons; fails when told to."""

    def __init__(self, *blocks: Block) -> None:
        self.heard: list[IncomingMessage] = []
        self.blocks = blocks or (Block(Style.TEXT, ("an answer",)),)

    async def respond(self, message: IncomingMessage) -> Reply:
        self.heard.append(message)
        if "crash" in message.text:
            raise ValueError("CANARY")
        return Reply("en", Outcome.ANSWERED, self.blocks, BUTTONS)

    def given(self) -> list[str | Action | None]:
        return [each.action if each.kind is Kind.ACTION else each.text for each in self.heard]


async def typed(*lines: str, to: Recorder | None = None, interactive: bool = False) -> str:
    """What stands on the screen afterwards."""
    screen = StringIO()
    console = Console(file=screen, highlight=False, soft_wrap=True, color_system=None)
    chat = ConsoleChat(to or Recorder(), console, apology="Sorry [broken]")
    await chat.run(StringIO("".join(f"{line}\n" for line in lines)), interactive=interactive)
    return screen.getvalue()


async def test_piped_questions_are_repeated_and_answered_until_the_end() -> None:
    recorder = Recorder()
    screen = await typed("one question", "", "   ", "another", to=recorder)
    assert recorder.given() == ["one question", "another"]
    assert [line for line in screen.splitlines() if line.startswith("❯")] == [
        "❯ one question",
        "❯ another",
    ]
    assert screen.count("an answer") == 2


async def test_the_last_question_needs_no_line_end() -> None:
    recorder = Recorder()
    chat = ConsoleChat(recorder, Console(file=StringIO()), apology="")
    await chat.run(StringIO("where"), interactive=False)
    assert recorder.given() == ["where"]


async def test_a_person_at_the_keyboard_is_welcomed_and_prompted() -> None:
    recorder = Recorder()
    screen = await typed("hello", to=recorder, interactive=True)
    assert recorder.given() == [Action(ActionKind.START), "hello"]
    assert screen.count("❯") == 2
    assert "❯ hello" not in screen


async def test_no_input_asks_nothing() -> None:
    recorder = Recorder()
    assert await typed(to=recorder) == ""
    assert recorder.heard == []


async def test_buttons_are_numbered_and_a_number_presses_one() -> None:
    recorder = Recorder()
    screen = await typed("question", "3", to=recorder)
    assert "[1] One  [2] Two  [3] Three" in screen
    assert recorder.given() == ["question", Action(ActionKind.HUMAN)]


@pytest.mark.parametrize("text", ["0", "4", "112", "-1", "1.", "١", "²"])
async def test_a_number_without_a_button_is_a_question(text: str) -> None:
    recorder = Recorder()
    await typed("question", text, to=recorder)
    assert recorder.given()[1] == text


async def test_a_number_before_any_answer_is_a_question() -> None:
    recorder = Recorder()
    await typed("1", to=recorder)
    assert recorder.given() == ["1"]


@pytest.mark.parametrize(("command", "kind"), COMMANDS.items())
async def test_commands_work_as_in_telegram(command: str, kind: ActionKind) -> None:
    recorder = Recorder()
    await typed(command, to=recorder)
    assert recorder.given() == [Action(kind)]


async def test_an_unknown_command_is_text() -> None:
    recorder = Recorder()
    await typed('/pesel{"a": 1}', to=recorder)
    assert recorder.given() == ['/pesel{"a": 1}']


async def test_one_bad_message_does_not_end_the_conversation() -> None:
    recorder = Recorder()
    screen = await typed("crash", "again", to=recorder)
    assert "Sorry [broken]" in screen
    assert "CANARY" not in screen
    assert "an answer" in screen


async def test_every_style_is_shown_and_nothing_is_taken_for_markup() -> None:
    recorder = Recorder(
        Block(Style.HEADING, ("[bold]PESEL[/bold]",)),
        Block(Style.STEPS, ("Go", "Ask")),
        Block(Style.BULLETS, ("a passport",)),
        Block(Style.CARD, ("Office", "☎ 123")),
        Block(Style.NOTE, ("Sources: [x].",)),
    )
    lines = (await typed("[red]?", to=recorder)).splitlines()
    assert [line for line in lines if line][:8] == [
        "❯ [red]?",
        "[bold]PESEL[/bold]",
        "1. Go",
        "2. Ask",
        "• a passport",
        "Office",
        "  ☎ 123",
        "Sources: [x].",
    ]


async def test_all_messages_are_one_conversation_with_a_time_in_warsaw() -> None:
    recorder = Recorder()
    await typed("one", "two", to=recorder)
    assert len({message.conversation for message in recorder.heard}) == 1
    assert {str(message.at.tzinfo) for message in recorder.heard} == {"Europe/Warsaw"}
