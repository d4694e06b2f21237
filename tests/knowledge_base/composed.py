"""What replies are made of, for the tests of previews and comparisons: real texts, one moment."""

from __future__ import annotations

from datetime import datetime

from bot.commands.knowledge.composing import pieces_of
from bot.dialogue.knowledge import Snapshot
from bot.dialogue.messages import Reply
from bot.dialogue.pieces import Pieces
from bot.knowledge_base.reading import Screen
from tests.fakes.assistants import MONDAY, real_texts


def pieces(snapshot: Snapshot, at: datetime = MONDAY) -> Pieces:
    return pieces_of(snapshot, real_texts(), at)


def words(screen: Screen) -> str:
    return "\n".join(_lines(screen.reply))


def _lines(reply: Reply | None) -> list[str]:
    return [line for block in reply.blocks for line in block.lines] if reply else []
