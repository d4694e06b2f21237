"""Nothing of a person and no token in any log, whatever the level and whatever goes wrong."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

import httpx
import pytest

from bot.channels.telegram.errors import TokenRejected
from bot.channels.telegram.library_logs import redact_library_logs
from tests.channels.telegram.conftest import MakeChannel, polling
from tests.channels.telegram.helpers import (
    CHAT,
    FakeResponder,
    MemoryStore,
    message,
    pressed,
    reply,
    said,
)
from tests.channels.telegram.test_webhook import HEADER, SECRET, Telegram, settings
from tests.fakes.bot_api import TOKEN, FakeBotApi, Fault

CANARIES = ("PESELCANARY", "Канарка", "canary_user", str(CHAT), TOKEN, "TEST", SECRET, "50.123")


def leaks(caplog: pytest.LogCaptureFixture) -> list[str]:
    lines = [caplog.text, *(repr(record.__dict__) for record in caplog.records)]
    return [canary for canary in CANARIES if any(canary in line for line in lines)]


def crash_sometimes(incoming: Any) -> Any:
    if "crash" in incoming.text:
        raise ValueError(incoming)
    return reply(f"echo {incoming.text}")


async def test_polling_with_every_fault_logs_no_person_and_no_token(
    make_channel: MakeChannel,
    api: FakeBotApi,
    store: MemoryStore,
    responder: FakeResponder,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    responder.answer = crash_sometimes
    async with polling(make_channel()):
        for number, fault in enumerate(_faults()):
            api.faults.append(fault)
            await api.push(said(f"PESELCANARY {number}"))
            await asyncio.sleep(0.03)
        await api.push(said("PESELCANARY crash"))
        await api.push(pressed("1:top:' PESELCANARY"))
        await api.push({"message": message(location={"latitude": 50.123, "longitude": 1})})
        await api.push({"message": {"PESELCANARY": "Канарка"}})
        await api.has_sent(8)
        store.broken = True
        await api.push(said("PESELCANARY"))
        await asyncio.sleep(0.1)
    assert caplog.records
    assert not leaks(caplog)


def _faults() -> list[Fault]:
    return [
        Fault("sendMessage", code=500),
        Fault("sendMessage", code=400),
        Fault("sendMessage", code=403),
        Fault("sendMessage", drop="before"),
        Fault("sendMessage", drop="after"),
        Fault("getUpdates", code=500),
        Fault("getUpdates", code=409),
        Fault("getUpdates", drop="before"),
        Fault("setMyCommands", code=400),
    ]


async def test_a_rejected_token_is_in_no_log_and_no_error(
    make_channel: MakeChannel, api: FakeBotApi, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    api.token = "43:OTHER"
    with pytest.raises(TokenRejected) as caught:
        await make_channel().run_polling(asyncio.Event())
    logging.getLogger("app").error("start failed", exc_info=caught.value)
    assert not leaks(caplog)


async def test_the_webhook_logs_no_person_and_no_secret(
    make_channel: MakeChannel,
    api: FakeBotApi,
    store: MemoryStore,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    where, stop = settings(), asyncio.Event()
    running = asyncio.create_task(make_channel().run_webhook(where, stop))
    while not api.called("setWebhook"):
        await asyncio.sleep(0.01)
    telegram = Telegram(where.port)
    await telegram.post({"update_id": 1, **said("PESELCANARY")})
    await telegram.post(b"PESELCANARY {")
    await telegram.post({"update_id": 2, "message": {"text": "PESELCANARY"}})
    await telegram.post(b"x" * 300_000)
    await telegram.client.get("/PESELCANARY", headers={HEADER: SECRET})
    store.broken = True
    await telegram.post({"update_id": 3, **said("PESELCANARY")})
    await telegram.client.aclose()
    stop.set()
    await asyncio.wait_for(running, 5)
    assert "the webhook failed: InboxUnavailable" in caplog.text
    assert not leaks(caplog)
    assert "127.0.0.1" not in caplog.text


def test_a_librarys_warning_keeps_its_place_and_loses_its_words(
    caplog: pytest.LogCaptureFixture,
) -> None:
    redact_library_logs()
    try:
        raise httpx.ConnectError("PESELCANARY")
    except httpx.ConnectError:
        logging.getLogger("telegram.ext.Updater").exception("failed for %s", "PESELCANARY")
    assert "telegram.ext.Updater reports a problem at test_privacy.py:" in caplog.text
    assert "(ConnectError)" in caplog.text
    assert not leaks(caplog)
