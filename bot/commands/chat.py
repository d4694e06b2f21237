"""`witaj chat`."""

from __future__ import annotations

from contextlib import AsyncExitStack
from typing import TextIO

from rich.console import Console

from bot.app import NoUnderstanding, load_texts, terminal_assistant
from bot.channels.console import ConsoleChat
from bot.commands.jsonlines import accept_any_bytes
from bot.commands.loading import loading
from bot.settings import Settings


async def chat_in_terminal(settings: Settings, lines: TextIO) -> int:
    """Answer each line of `lines` until it ends."""
    accept_any_bytes(lines)
    console = Console(highlight=False, soft_wrap=not lines.isatty())
    async with AsyncExitStack() as stack:
        with loading("Witaj"):
            assistant, understanding = await stack.enter_async_context(
                terminal_assistant(settings)
            )
        if isinstance(understanding.engine, NoUnderstanding):
            console.print(understanding.engine.reason, style="yellow", markup=False)
        apology = load_texts().get("en", "apology")
        await ConsoleChat(assistant, console, apology=apology).run(
            lines, interactive=lines.isatty()
        )
    return 0
