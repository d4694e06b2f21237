"""Replies as plain text, for the terminal and for other programs."""

from __future__ import annotations

from bot.dialogue.messages import Block, Reply, Style


def plain_text(reply: Reply) -> str:
    """The whole reply, blocks separated by an empty line; buttons are not in it."""
    return "\n\n".join(_written(block) for block in reply.blocks)


def labels(reply: Reply) -> list[str]:
    """What stands on the buttons, row by row."""
    return [button.label for row in reply.buttons for button in row]


def _written(block: Block) -> str:
    if block.style is Style.STEPS:
        return "\n".join(f"{number}. {line}" for number, line in enumerate(block.lines, 1))
    if block.style is Style.BULLETS:
        return "\n".join(f"• {line}" for line in block.lines)
    if block.style is Style.QUOTE:
        return "\n".join(f"» {line}" for line in block.lines)
    if block.style is Style.CARD:
        first, *others = block.lines
        return "\n".join([f"▸ {first}", *(f"  {line}" for line in others)])
    return "\n".join(block.lines)
