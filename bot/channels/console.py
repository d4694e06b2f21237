"""The same assistant in a terminal: questions from standard input until its end, also piped."""

from __future__ import annotations

import asyncio
from datetime import datetime
from typing import Protocol, TextIO
from zoneinfo import ZoneInfo

from rich.console import Console
from rich.text import Text

from bot.dialogue.messages import Action, ActionKind, IncomingMessage, Kind, Reply, Style

WARSAW = ZoneInfo("Europe/Warsaw")
CONVERSATION = "console"
COMMANDS = {
    "/start": ActionKind.START,
    "/language": ActionKind.PICK_LANGUAGE,
    "/topics": ActionKind.MENU,
    "/help": ActionKind.HELP,
    "/privacy": ActionKind.PRIVACY,
}
_STYLES = {Style.HEADING: "bold", Style.NOTE: "dim italic"}
_MARKS = {Style.STEPS: "{number}. ", Style.BULLETS: "• "}


class Responder(Protocol):
    async def respond(self, message: IncomingMessage) -> Reply: ...


class ConsoleChat:
    """Buttons are numbered; typing a number presses one."""

    def __init__(self, assistant: Responder, console: Console, *, apology: str) -> None:
        self._assistant = assistant
        self._console = console
        self._apology = apology
        self._buttons: list[Action] = []

    async def run(self, lines: TextIO, *, interactive: bool) -> None:
        """Answer each line. `interactive`: a person sits there, so show a prompt."""
        if interactive:
            await self._answer(Action(ActionKind.START))
        while line := await asyncio.to_thread(self._next_line, lines, interactive):
            if text := line.strip():
                if not interactive:
                    self._console.print(Text(f"❯ {text}", "bold cyan"))
                await self._answer(self._action_for(text) or text)

    def _next_line(self, lines: TextIO, interactive: bool) -> str:
        if interactive:
            self._console.print(Text("❯ ", "bold cyan"), end="")
        return lines.readline()

    def _action_for(self, text: str) -> Action | None:
        if text in COMMANDS:
            return Action(COMMANDS[text])
        if text.isascii() and text.isdigit() and 0 < int(text) <= len(self._buttons):
            return self._buttons[int(text) - 1]
        return None

    async def _answer(self, given: Action | str) -> None:
        now = datetime.now(WARSAW)
        message = (
            IncomingMessage(CONVERSATION, now, Kind.ACTION, action=given)
            if isinstance(given, Action)
            else IncomingMessage(CONVERSATION, now, text=given)
        )
        try:
            reply = await self._assistant.respond(message)
        except Exception:  # the outer border: one bad message must not end the chat
            self._console.print(Text(self._apology))
            return
        self._show(reply)

    def _show(self, reply: Reply) -> None:
        for block in reply.blocks:
            self._show_block(block.style, block.lines)
        buttons = [button for row in reply.buttons for button in row]
        self._buttons = [button.action for button in buttons]
        shown = "  ".join(f"[{n}] {button.label}" for n, button in enumerate(buttons, 1))
        self._console.print(Text(shown, "cyan"))
        self._console.print()

    def _show_block(self, style: Style, lines: tuple[str, ...]) -> None:
        for number, line in enumerate(lines, 1):
            head = style is Style.CARD and number == 1
            indent = "  " if style is Style.CARD and not head else ""
            mark = _MARKS.get(style, "").format(number=number)
            self._console.print(
                Text(f"{indent}{mark}{line}", "bold" if head else _STYLES.get(style, ""))
            )
        self._console.print()
