"""Write a reply as Telegram messages in HTML, within Telegram's limits."""

from __future__ import annotations

import html
import logging
from collections.abc import Sequence
from dataclasses import dataclass

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.channels.telegram.callback_data import encode
from bot.channels.telegram.characters import readable, shorten
from bot.channels.telegram.splitting import Line, Paragraph, paginate
from bot.dialogue.messages import Block, Button, Reply, Style

LABEL_LIMIT = 60  # characters; a phone shows about 35 on a row of its own

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class TelegramText:
    """One message: HTML for Telegram's parser, buttons under it."""

    html: str
    buttons: InlineKeyboardMarkup | None = None


def render(reply: Reply) -> list[TelegramText]:
    """The messages of a reply, in order; the buttons stand under the last one."""
    pages = paginate(paragraph for block in reply.blocks if (paragraph := _paragraph(block)))
    texts = [TelegramText(_html(page)) for page in pages]
    if texts:
        texts[-1] = TelegramText(texts[-1].html, _keyboard(reply.buttons))
    return texts


def _paragraph(block: Block) -> Paragraph:
    lines = [text for line in block.lines if (text := readable(line).strip())]
    return [_line(block.style, index, text) for index, text in enumerate(lines)]


def _line(style: Style, index: int, text: str) -> Line:
    if style is Style.STEPS:
        return Line(f"{index + 1}. {text}")
    if style is Style.BULLETS:
        return Line(f"• {text}")
    if style is Style.NOTE:
        return Line(text, "i")
    if style is Style.QUOTE:
        return Line(text, "blockquote")
    is_bold = style is Style.HEADING or (style is Style.CARD and index == 0)
    return Line(text, "b" if is_bold else "")


def _html(lines: Sequence[Line]) -> str:
    return "\n".join(_tagged(line) for line in lines)


def _tagged(line: Line) -> str:
    text = html.escape(line.text, quote=False)
    return f"<{line.tag}>{text}</{line.tag}>" if line.tag else text


def _keyboard(rows: Sequence[Sequence[Button]]) -> InlineKeyboardMarkup | None:
    keyboard = [
        shown for row in rows if (shown := [made for button in row if (made := _button(button))])
    ]
    return InlineKeyboardMarkup(keyboard) if keyboard else None


def _button(button: Button) -> InlineKeyboardButton | None:
    """One that cannot be sent is left out: the answer matters more."""
    label = shorten(readable(button.label).strip(), LABEL_LIMIT)
    try:
        data = encode(button.action)
    except ValueError as error:
        logger.error("button left out: %s", error)
        return None
    return InlineKeyboardButton(label, callback_data=data) if label else None
