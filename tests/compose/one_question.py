"""Telegram for the containers: asks the bot one question as a person and judges the answer.

Runs in a container of the bot's image (run.sh). Its output is read there: one line `VERDICT ok`
or `VERDICT <what is wrong>`, and the answer, each line after a bar.
"""

from __future__ import annotations

import asyncio
import re
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml
from tornado.netutil import bind_sockets

from tests.fakes.bot_api import NOW, FakeBotApi

PORT = 8081
QUESTION = "як отримати песель?"
TOPIC = Path("knowledge/topics/city_registration/pesel/topic.yml")
UNITS = Path("knowledge/units")
SECONDS_TO_START = 180
SECONDS_TO_ANSWER = 60
SECONDS_OF_SILENCE = 2  # after which the answer is complete

ONLY_UKRAINIAN = re.compile("[іїєґ]", re.IGNORECASE)
NEVER_UKRAINIAN = re.compile("[ыэъё]", re.IGNORECASE)


async def main() -> int:
    stopped = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stopped.set)
    api = await FakeBotApi().start()
    api._server.add_sockets(
        bind_sockets(PORT)
    )  # beside loopback: the bot lives in another container
    verdict, answer = await asked(api)
    say("\n".join(f"| {line}" for line in answer.splitlines()))
    say(f"VERDICT {verdict}")
    await stopped.wait()  # the bot goes on polling until it is stopped
    return 0


async def asked(api: FakeBotApi) -> tuple[str, str]:
    """What is wrong ("ok": nothing), and the answer."""
    if not await until(lambda: bool(api.called("getUpdates")), SECONDS_TO_START):
        return f"the bot did not ask for updates within {SECONDS_TO_START} s", ""
    say("the bot asks for updates")
    await api.push(question())
    if not await until(lambda: bool(api.texts()), SECONDS_TO_ANSWER):
        return f"no answer within {SECONDS_TO_ANSWER} s", ""
    await silence(api)
    answer = "\n\n".join(api.texts())
    return what_is_wrong(answer), answer


def what_is_wrong(answer: str) -> str:
    if not ONLY_UKRAINIAN.search(answer) or NEVER_UKRAINIAN.search(answer):
        return "the answer is not Ukrainian"
    if not any(name in plain(answer) for name in office_names()):
        return f"the answer names none of: {', '.join(office_names())}"
    return "ok"


def plain(html: str) -> str:
    return re.sub("<[^>]+>", "", html)


def office_names() -> list[str]:
    """The Ukrainian names of the units that decide or handle the topic."""
    topic = read_yaml(TOPIC)
    units = [each["unit"] for each in topic["units"] if each["does"] in ("decides", "handles")]
    return [str(read_yaml(UNITS / f"{unit}.yml")["names"]["uk"]) for unit in units]


def read_yaml(path: Path) -> dict[str, Any]:
    content: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return content


def question() -> dict[str, Any]:
    person = {"id": 700_000_001, "first_name": "Канарка", "language_code": "uk"}
    return {
        "message": {
            "message_id": 5,
            "date": NOW,
            "chat": {"id": person["id"], "type": "private", "first_name": "Канарка"},
            "from": {**person, "is_bot": False},
            "text": QUESTION,
        }
    }


async def silence(api: FakeBotApi) -> None:
    count = 0
    while count < len(api.delivered):
        count = len(api.delivered)
        await asyncio.sleep(SECONDS_OF_SILENCE)


async def until(condition: Callable[[], bool], seconds: float) -> bool:
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        await asyncio.sleep(0.1)
    return True


def say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
