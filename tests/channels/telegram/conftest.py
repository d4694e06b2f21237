from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from bot.channels.telegram.application import Limits, TelegramChannel
from bot.i18n import Texts
from tests.channels.telegram.helpers import FakeResponder, MemoryStore
from tests.fakes.bot_api import TOKEN, FakeBotApi

# As in life, only faster.
QUICK = Limits(
    messages_per_second=10_000,
    answer=3,
    request=1,
    first_wait=0.01,
    later=(0.05, 0.1),
    poll=2,
    wind_down=1,
)
FTL = """
apology = {apology}
cmd-start = start {locale}
cmd-language = language {locale}
cmd-topics = topics {locale}
cmd-help = help {locale}
cmd-privacy = privacy {locale}
bot-description = description {locale}
bot-short-description = short {locale}
"""
APOLOGIES = {"en": "Sorry", "uk": "Перепрошую"}

MakeChannel = Callable[..., TelegramChannel]


@pytest.fixture
def texts(tmp_path: Path) -> Texts:
    for locale, apology in APOLOGIES.items():
        (tmp_path / locale).mkdir()
        ftl = FTL.format(locale=locale, apology=apology)
        (tmp_path / locale / "bot.ftl").write_text(ftl, encoding="utf-8")
    return Texts.load(tmp_path)


@pytest.fixture
async def api() -> AsyncIterator[FakeBotApi]:
    api = await FakeBotApi().start()
    yield api
    await api.stop()


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


@pytest.fixture
def responder() -> FakeResponder:
    return FakeResponder()


@pytest.fixture
def make_channel(
    api: FakeBotApi, store: MemoryStore, responder: FakeResponder, texts: Texts
) -> MakeChannel:
    def make(token: str = TOKEN, **changes: Any) -> TelegramChannel:
        parts = {"responder": responder, "store": store, "texts": texts, "limits": QUICK}
        return TelegramChannel(token, **{**parts, "api_root": api.root, **changes})

    return make


@asynccontextmanager
async def polling(channel: TelegramChannel) -> AsyncIterator[TelegramChannel]:
    """The channel at work; stopped as by SIGTERM."""
    stop = asyncio.Event()
    running = asyncio.create_task(channel.run_polling(stop))
    try:
        yield channel
    finally:
        stop.set()
        await asyncio.wait_for(running, 10)
