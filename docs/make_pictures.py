"""Make the pictures of README.md and knowledge/README.md in docs/pictures/ from the real commands.

They show a copy of knowledge/ in which a few things were changed, so that there is something to
see. Run by hand when the look of an output changes; no test needs it.

Needs, beside `make setup model`: git, Chromium, and pypdfium2 for the leaflet
(uv pip install --python .venv/bin/python pypdfium2).

Run: .venv/bin/python -m docs.make_pictures [NAME...]
"""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from html import escape
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

from PIL import Image, ImageChops
from rich.console import Console
from rich.text import Text

from bot.app import terminal_assistant
from bot.channels.telegram.rendering import render
from bot.dialogue.messages import IncomingMessage, Reply
from bot.settings import read_settings

ROOT = Path(__file__).parents[1]
PICTURES = Path(__file__).parent / "pictures"
WITAJ = Path(sys.executable).parent / "witaj"
WIDTH = 110  # characters of the terminal
COLORS = 64  # of a PNG: enough for text
GIT = ("git", "-c", "user.name=witaj", "-c", "user.email=witaj@example.org")

TOPIC = "topics/stay/temporary_residence"
QUESTIONS = ("скільки коштує карта побиту для роботи",)
AT = datetime(2026, 11, 23, 10, 0, tzinfo=ZoneInfo("Europe/Warsaw"))
CHAT_STYLE = """
body { margin: 0; background: #dfe7d8; font: 15px/1.38 "Noto Sans", sans-serif; width: 560px; }
main { display: flex; flex-direction: column; gap: 8px; padding: 16px; }
.said { max-width: 84%; padding: 8px 12px; border-radius: 12px; white-space: pre-wrap; }
.me { align-self: flex-end; background: #effdde; }
.bot { align-self: flex-start; background: #fff; }
.buttons { display: grid; grid-template-columns: 1fr 1fr; gap: 4px; width: 84%; }
.buttons span { background: #7a9a7fcc; color: #fff; border-radius: 8px; padding: 6px 8px;
  text-align: center; font-size: 13px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
"""


class Desk:
    """A copy of the knowledge with a history of its own, where anything may be tried."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.folder = home / "knowledge"
        shutil.copytree(ROOT / "knowledge", self.folder)
        for step in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "as it was"]):
            subprocess.run([*GIT, *step], cwd=home, check=True)

    def put(self, name: str, pattern: str, new: str) -> None:
        path = self.folder / name
        text, count = re.subn(pattern, new, path.read_text(encoding="utf-8"), count=1)
        if not count:
            raise ValueError(f"{name} has nothing like {pattern}")
        path.write_text(text, encoding="utf-8")

    def witaj(self, *words: str) -> str:
        """What the command prints, with its colors."""
        env = {
            **os.environ,
            "KNOWLEDGE_DIR": str(self.folder),  # else it would write into the real files
            "FORCE_COLOR": "1",
            "TERM": "xterm-256color",
            "COLUMNS": str(WIDTH),
        }
        done = subprocess.run(
            [WITAJ, "knowledge", *words],
            cwd=self.home,
            env=env,
            capture_output=True,
            encoding="utf-8",
        )
        return done.stdout + done.stderr


def main(names: list[str]) -> None:
    PICTURES.mkdir(exist_ok=True)
    for name in names or MADE:
        with TemporaryDirectory() as place:
            MADE[name](Desk(Path(place)))


def check(desk: Desk) -> None:
    desk.put("units/umk-education.yml", r'osm: "[^"]*"', 'osm: "8-16"')
    desk.put(f"{TOPIC}/pl.md", r"\{fee_work\}", "{fee_work")
    terminal("check", desk, "check", "--changed-since", "HEAD")


def stale(desk: Desk) -> None:
    terminal("stale", desk, "stale", paragraphs=4)


def preview(desk: Desk) -> None:
    page = desk.home / "page.html"
    desk.witaj(
        "preview", "pesel", "--lang", "pl,uk", "--at", f"{AT:%Y-%m-%dT%H:%M}", "--html", str(page)
    )
    browser("preview", page, size=(620, 960))


def coverage(desk: Desk) -> None:
    """Texts in every state: one read by a person, one outdated, one not there."""
    confirm = ("confirm", "case_status", "--text", "--by", "redakcja")
    for language in ("pl", "uk"):
        desk.witaj(*confirm, "--lang", language)
    desk.put(f"{TOPIC}/pl.md", r"## duration\n", "## duration\n- Zachowaj potwierdzenie.\n")
    (desk.folder / "topics/stay/permanent_residence/be.md").unlink()
    page = desk.home / "page.html"
    desk.witaj("coverage", "--html", str(page))
    browser("coverage", page, size=(1120, 760))


def diff(desk: Desk) -> None:
    desk.put(f"{TOPIC}/topic.yml", r"(fee_work:\n\s+type: money\n\s+value:) \d+", r"\1 480")
    page = desk.home / "page.html"
    desk.witaj("diff", "HEAD", "--html", str(page))
    browser("diff", page, size=(900, 1000))


def leaflet(desk: Desk) -> None:
    import pypdfium2  # only this picture needs it

    pdf = desk.home / "leaflet.pdf"
    desk.witaj("leaflet", "pesel", "--lang", "uk", "--bot", "witaj_bot", "--out", str(pdf))
    document = pypdfium2.PdfDocument(pdf)
    pages = [document[number].render(scale=1.3).to_pil() for number in range(len(document))]
    gap = 12
    whole = Image.new(
        "RGB", (sum(page.width + gap for page in pages) + gap, pages[0].height + 2 * gap), "#9aa"
    )
    left = gap
    for page in pages:
        whole.paste(page, (left, gap))
        left += page.width + gap
    save(whole, "leaflet")


def conversation(desk: Desk) -> None:
    page = desk.home / "page.html"
    page.write_text(asyncio.run(chat(desk.folder)), encoding="utf-8")
    browser("conversation", page, size=(560, 2600))


MADE: dict[str, Callable[[Desk], None]] = {
    each.__name__: each for each in (check, stale, preview, coverage, diff, leaflet, conversation)
}


def terminal(name: str, desk: Desk, *words: str, paragraphs: int | None = None) -> None:
    """An SVG of what stands in the terminal; no font is fetched, the reader's own one is used."""
    printed = desk.witaj(*words).rstrip().split("\n\n")
    said = Text.from_ansi("\n\n".join(printed[:paragraphs]))
    console = Console(record=True, width=WIDTH, file=StringIO(), highlight=False)
    console.print(said)
    title = " ".join(("witaj", "knowledge", *words))
    svg = console.export_svg(title=title, unique_id=name)
    svg = re.sub(r"\s*@font-face \{.*?\}", "", svg, flags=re.S)
    svg = svg.replace("Fira Code, monospace", "'DejaVu Sans Mono', Menlo, Consolas, monospace")
    (PICTURES / f"{name}.svg").write_text(svg, encoding="utf-8")


def browser(name: str, page: Path, *, size: tuple[int, int]) -> None:
    shot = page.with_suffix(".png")
    subprocess.run(
        ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
         "--disable-background-networking", f"--user-data-dir={page.parent}/profile",
         f"--window-size={size[0]},{size[1]}", f"--screenshot={shot}", page.as_uri()],
        check=True, capture_output=True,
    )  # fmt: skip
    with Image.open(shot) as opened:
        save(without_empty_bottom(opened.convert("RGB")), name)


def without_empty_bottom(picture: Image.Image) -> Image.Image:
    corner = picture.getpixel((0, picture.height - 1))
    box = ImageChops.difference(picture, Image.new("RGB", picture.size, corner)).getbbox()
    bottom = min(box[3] + 16, picture.height) if box else picture.height
    return picture.crop((0, 0, picture.width, bottom))


def save(picture: Image.Image, name: str) -> None:
    picture.quantize(COLORS).save(PICTURES / f"{name}.png", optimize=True)


def bubble(who: str, html: str) -> str:
    return f'<div class="said {who}">{html}</div>'


def answer(reply: Reply) -> str:
    texts = "".join(bubble("bot", message.html) for message in render(reply))
    labels = [button.label for row in reply.buttons for button in row][:8]
    buttons = "".join(f"<span>{escape(label)}</span>" for label in labels)
    return f'{texts}<div class="buttons">{buttons}</div>'


async def chat(folder: Path) -> str:
    parts = []
    async with terminal_assistant(read_settings({"KNOWLEDGE_DIR": str(folder)})) as (assistant, _):
        for question in QUESTIONS:
            reply = await assistant.respond(IncomingMessage("picture", AT, text=question))
            parts += [bubble("me", escape(question)), answer(reply)]
    body = "".join(parts)
    return f"<!doctype html><meta charset=utf-8><style>{CHAT_STYLE}</style><main>{body}</main>"


if __name__ == "__main__":
    main(sys.argv[1:])
