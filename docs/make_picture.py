"""Make docs/conversation.png: a real conversation, drawn like a chat. Needs Chromium.

Run: .venv/bin/python docs/make_picture.py
"""

from __future__ import annotations

import asyncio
import subprocess
import tempfile
from datetime import datetime
from html import escape
from pathlib import Path
from zoneinfo import ZoneInfo

from PIL import Image, ImageChops

from bot.app import terminal_assistant
from bot.channels.telegram.rendering import render
from bot.dialogue.messages import IncomingMessage, Reply
from bot.settings import read_settings

QUESTIONS = ("де зробити мельдунек", "а скільки коштує?")
PICTURE = Path(__file__).parent / "conversation.png"
AT = datetime(2026, 11, 23, 10, 0, tzinfo=ZoneInfo("Europe/Warsaw"))
STYLE = """
body { margin: 0; background: #dfe7d8; font: 15px/1.38 "Noto Sans", sans-serif; width: 560px; }
main { display: flex; flex-direction: column; gap: 8px; padding: 16px; }
.said { max-width: 84%; padding: 8px 12px; border-radius: 12px; white-space: pre-wrap; }
.me { align-self: flex-end; background: #effdde; }
.bot { align-self: flex-start; background: #fff; }
.buttons { display: grid; grid-template-columns: 1fr 1fr; gap: 4px; width: 84%; }
.buttons span { background: #7a9a7fcc; color: #fff; border-radius: 8px; padding: 6px 8px;
  text-align: center; font-size: 13px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
"""


def bubble(who: str, html: str) -> str:
    return f'<div class="said {who}">{html}</div>'


def answer(reply: Reply) -> str:
    texts = "".join(bubble("bot", message.html) for message in render(reply))
    labels = [button.label for row in reply.buttons for button in row][:8]
    buttons = "".join(f"<span>{escape(label)}</span>" for label in labels)
    return f'{texts}<div class="buttons">{buttons}</div>'


async def page() -> str:
    parts = []
    async with terminal_assistant(read_settings({})) as (assistant, _):
        for question in QUESTIONS:
            reply = await assistant.respond(IncomingMessage("picture", AT, text=question))
            parts += [bubble("me", escape(question)), answer(reply)]
    body = "".join(parts)
    return f"<!doctype html><meta charset=utf-8><style>{STYLE}</style><main>{body}</main>"


def crop_empty_bottom(path: Path) -> None:
    with Image.open(path) as opened:
        picture = opened.convert("RGB")
    background = Image.new("RGB", picture.size, picture.getpixel((0, 0)))
    box = ImageChops.difference(picture, background).getbbox()
    bottom = box[3] + 16 if box else picture.height
    picture.crop((0, 0, picture.width, bottom)).quantize(64).save(path, optimize=True)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "chat.html"
        path.write_text(asyncio.run(page()), encoding="utf-8")
        subprocess.run(
            ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
             "--disable-background-networking", f"--user-data-dir={folder}/profile",
             "--window-size=560,2600", f"--screenshot={PICTURE}", path.as_uri()],
            check=True,
        )  # fmt: skip
    crop_empty_bottom(PICTURE)


if __name__ == "__main__":
    main()
