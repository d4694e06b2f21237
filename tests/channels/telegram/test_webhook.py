from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import suppress
from typing import Any

import httpx
import pytest
from tornado.netutil import bind_sockets

from bot.channels.telegram.errors import WebhookRejected
from bot.channels.telegram.webhook import LARGEST_BODY, WebhookSettings
from tests.channels.telegram.conftest import MakeChannel
from tests.channels.telegram.helpers import FakeResponder, MemoryStore, said
from tests.fakes.bot_api import FakeBotApi, Fault

SECRET = "s3cret_canary"
HEADER = "X-Telegram-Bot-Api-Secret-Token"


def settings() -> WebhookSettings:
    [socket] = bind_sockets(0, "127.0.0.1")
    port = socket.getsockname()[1]
    socket.close()
    return WebhookSettings("https://witaj.example/hook", SECRET, port=port)


class Telegram:
    """The other side: posts updates as Telegram does."""

    def __init__(self, port: int) -> None:
        self.client = httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", trust_env=False)

    async def post(
        self,
        content: Any,
        *,
        secret: str | None = SECRET,
        path: str = "/hook",
        kind: str = "application/json",
    ) -> int:
        body = content if isinstance(content, bytes) else json.dumps(content).encode()
        headers = {"Content-Type": kind} | ({HEADER: secret} if secret is not None else {})
        return (await self.client.post(path, content=body, headers=headers)).status_code


@pytest.fixture
async def telegram(make_channel: MakeChannel, api: FakeBotApi) -> AsyncIterator[Telegram]:
    where, stop = settings(), asyncio.Event()
    running = asyncio.create_task(make_channel().run_webhook(where, stop))
    while not api.called("setWebhook"):
        await asyncio.sleep(0.01)
    telegram = Telegram(where.port)
    yield telegram
    await telegram.client.aclose()
    stop.set()
    await asyncio.wait_for(running, 5)


def update(text: str = "one", update_id: int = 1) -> dict[str, Any]:
    return {"update_id": update_id, **said(text)}


async def test_a_posted_update_is_answered(
    telegram: Telegram, api: FakeBotApi, store: MemoryStore
) -> None:
    assert await telegram.post(update()) == 200
    await api.has_sent(1)
    await asyncio.sleep(0.05)
    assert api.texts() == ["echo one"]
    assert not store.waiting


async def test_telegram_is_told_where_and_with_which_secret(
    telegram: Telegram, api: FakeBotApi
) -> None:
    [call] = api.called("setWebhook")
    assert call.data["url"] == "https://witaj.example/hook"
    assert call.data["secret_token"] == SECRET
    assert json.loads(call.data["allowed_updates"]) == ["message", "callback_query"]
    assert call.data["max_connections"] == "40"


async def test_200_means_stored(
    telegram: Telegram, store: MemoryStore, responder: FakeResponder
) -> None:
    responder.seconds = 0.2
    assert await telegram.post(update()) == 200
    assert list(store.waiting) == [1]


async def test_what_could_not_be_stored_is_not_confirmed(
    telegram: Telegram, api: FakeBotApi, store: MemoryStore
) -> None:
    store.broken = True
    assert await telegram.post(update()) == 500
    store.broken = False
    assert await telegram.post(update()) == 200
    await api.has_sent(1)
    assert api.texts() == ["echo one"]


async def test_an_update_that_telegram_repeats_is_answered_once(
    telegram: Telegram, api: FakeBotApi
) -> None:
    codes = await asyncio.gather(*[telegram.post(update()) for _ in range(5)])
    assert set(codes) == {200}
    await telegram.post(update("two", 2))
    await api.has_sent(2)
    assert api.texts() == ["echo one", "echo two"]


@pytest.mark.parametrize("secret", [None, "", "wrong", SECRET + "x", SECRET[:-1], "ключ"])
async def test_without_the_secret_nobody_gets_in(
    telegram: Telegram, responder: FakeResponder, secret: str | None
) -> None:
    headers = {"Content-Type": b"application/json"}
    if secret is not None:
        headers[HEADER] = secret.encode()
    answer = await telegram.client.post("/hook", json=update(), headers=headers)
    assert answer.status_code == 403
    assert not responder.heard


@pytest.mark.parametrize(
    "body",
    [
        *(b"", b"{", b"[]", b"{}", b"null", b"5", b'"x"', b"\xff\xfe", b"[" * 100_000),
        *(b'{"update_id": "1"}', b'{"update_id": -1}', b'{"update_id": 1e400}'),
        *(b'{"update_id": ' + b"9" * 30 + b"}", b"9" * 10_000),
    ],
    ids=lambda body: repr(body[:20]),
)
async def test_what_is_no_update_is_a_bad_request(telegram: Telegram, body: bytes) -> None:
    assert await telegram.post(body) == 400


@pytest.mark.parametrize("kind", ["text/plain", "", "application/x-www-form-urlencoded"])
async def test_only_json_is_taken(telegram: Telegram, kind: str) -> None:
    assert await telegram.post(update(), kind=kind) == 415


async def test_an_update_that_nobody_can_read_is_not_sent_again_for_a_day(
    telegram: Telegram,
) -> None:
    assert await telegram.post({"update_id": 1, "message": {"text": 5}}) == 200


@pytest.mark.parametrize("size", [LARGEST_BODY + 1, 3 * LARGEST_BODY])
async def test_a_large_body_is_refused(telegram: Telegram, size: int) -> None:
    assert await telegram.post(b" " * size) == 413


async def test_a_large_body_without_a_length_is_refused(telegram: Telegram) -> None:
    async def chunks() -> AsyncIterator[bytes]:
        for _ in range(20):
            yield b" " * 16_384

    headers = {"Content-Type": "application/json", HEADER: SECRET}
    answer = await telegram.client.post("/hook", content=chunks(), headers=headers)
    assert answer.status_code == 413


async def test_a_huge_body_is_not_read(telegram: Telegram) -> None:
    """The caller sees our refusal or a closed door, as it happens."""
    with suppress(httpx.HTTPError):
        assert await telegram.post(b" " * 20_000_000) == 413
    assert await telegram.post(update()) == 200


async def test_an_update_of_the_largest_size_is_taken(telegram: Telegram) -> None:
    body = json.dumps(update()).encode()
    assert await telegram.post(body + b" " * (LARGEST_BODY - len(body))) == 200


async def test_the_health_page_needs_no_secret(telegram: Telegram) -> None:
    answer = await telegram.client.get("/healthz")
    assert (answer.status_code, answer.text) == (200, "ok\n")
    assert "Server" not in answer.headers


@pytest.mark.parametrize("path", ["/", "/hook/", "/hookx", "/hook/../healthz/x", "/%00"])
async def test_other_paths_are_not_there(telegram: Telegram, path: str) -> None:
    assert await telegram.post(update(), path=path) == 404


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "HEAD", "OPTIONS"])
async def test_the_hook_takes_posts_only(telegram: Telegram, method: str) -> None:
    answer = await telegram.client.request(method, "/hook", headers={HEADER: SECRET})
    assert answer.status_code == 405


async def test_what_is_left_over_is_answered_in_webhook_mode_too(
    make_channel: MakeChannel, api: FakeBotApi, store: MemoryStore
) -> None:
    payload = {"at": 4e9, "update": update("left", 9)}
    await store.add(9, json.dumps(payload).encode())
    where, stop = settings(), asyncio.Event()
    running = asyncio.create_task(make_channel().run_webhook(where, stop))
    await api.has_sent(1)
    stop.set()
    await asyncio.wait_for(running, 5)
    assert api.texts() == ["echo left"]


async def test_an_address_that_telegram_refuses_ends_the_start(
    make_channel: MakeChannel, api: FakeBotApi
) -> None:
    api.faults.append(Fault("setWebhook", code=400))
    with pytest.raises(WebhookRejected):
        await make_channel().run_webhook(settings(), asyncio.Event())


def test_the_settings_do_not_show_the_secret() -> None:
    assert SECRET not in repr(settings())
