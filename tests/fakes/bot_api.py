"""Telegram's Bot API on loopback: what the channel calls, a log of calls, faults on demand."""

from __future__ import annotations

import asyncio
import json
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from tornado.httpserver import HTTPServer
from tornado.iostream import StreamClosedError
from tornado.netutil import bind_sockets
from tornado.web import Application, RequestHandler

TOKEN = "42:TEST"
ME = {"id": 42, "is_bot": True, "first_name": "Witaj", "username": "witaj_bot"}
NOW = 1_780_000_000


@dataclass
class Fault:
    """What goes wrong with the next calls of a method ("*": any), maybe of one chat only.

    drop: the connection is cut "before" or "after" the call has had its effect.
    """

    method: str
    times: int = 1
    code: int = 0
    retry_after: int = 0
    delay: float = 0
    drop: str = ""
    chat: int | None = None

    def concerns(self, method: str, data: dict[str, Any]) -> bool:
        named = self.method in ("*", method)
        there = self.chat is None or str(self.chat) == str(data.get("chat_id"))
        return self.times > 0 and named and there


@dataclass
class Call:
    method: str
    data: dict[str, Any]
    at: float


@dataclass
class FakeBotApi:
    """`calls` is everything that was asked, `delivered` what people would see in their chats."""

    token: str = TOKEN
    calls: list[Call] = field(default_factory=list)
    delivered: list[Call] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    updates: list[dict[str, Any]] = field(default_factory=list)
    root: str = ""
    echo: dict[str, Any] = field(default_factory=dict)  # more fields of the messages sent back
    webhook: dict[str, Any] = field(default_factory=dict)

    async def start(self) -> FakeBotApi:
        self._news = asyncio.Condition()
        self._next_id = 1000
        sockets = bind_sockets(0, "127.0.0.1")
        self.root = f"http://127.0.0.1:{sockets[0].getsockname()[1]}"
        routes = [(r"/bot([^/]+)/(\w+)", _Method, {"api": self})]
        self._server = HTTPServer(Application(routes, log_function=lambda _: None))
        self._server.add_sockets(sockets)
        return self

    async def stop(self) -> None:
        self._server.stop()
        await self._server.close_all_connections()

    async def push(self, content: dict[str, Any]) -> int:
        """A new update, as if a person had done something."""
        self._next_id += 1
        await self.push_raw({"update_id": self._next_id, **content})
        return self._next_id

    async def push_raw(self, update: dict[str, Any]) -> None:
        self.updates.append(update)
        async with self._news:
            self._news.notify_all()

    def texts(self, chat: int | None = None) -> list[str]:
        return [
            call.data["text"]
            for call in self.delivered
            if "text" in call.data and chat in (None, int(call.data["chat_id"]))
        ]

    def called(self, method: str) -> list[Call]:
        return [call for call in self.calls if call.method == method]

    async def has_sent(self, count: int, seconds: float = 10) -> None:
        """Wait until so many messages have reached people."""
        deadline = asyncio.get_running_loop().time() + seconds
        while len(self.delivered) < count:
            if asyncio.get_running_loop().time() > deadline:
                raise AssertionError(f"{len(self.delivered)} of {count} messages came")
            await asyncio.sleep(0.01)

    async def result_of(self, method: str, data: dict[str, Any]) -> object:
        if method == "getMe":
            return ME
        if method == "getUpdates":
            return await self._get_updates(data)
        if method in ("sendMessage", "sendVenue"):
            self.delivered.append(Call(method, data, asyncio.get_running_loop().time()))
            chat = {"id": int(data["chat_id"]), "type": "private"}
            return {"message_id": len(self.delivered), "date": NOW, "chat": chat, **self.echo}
        if method in ("setWebhook", "deleteWebhook"):
            self.webhook = data
        return True

    async def _get_updates(self, data: dict[str, Any]) -> list[dict[str, Any]]:
        offset = int(data.get("offset", 0))
        self.updates = [each for each in self.updates if each["update_id"] >= offset]
        if not self.updates:
            try:
                async with self._news:
                    await asyncio.wait_for(self._news.wait(), float(data.get("timeout", 0)))
            except asyncio.TimeoutError:
                return []
        return self.updates[:100]


class _Method(RequestHandler):
    def initialize(self, api: FakeBotApi) -> None:
        self.api = api

    async def post(self, token: str, method: str) -> None:
        data: dict[str, Any] = {key: self.get_argument(key) for key in self.request.arguments}
        self.api.calls.append(Call(method, data, asyncio.get_running_loop().time()))
        if token != self.api.token:
            self._refuse(401, "Unauthorized")
            return
        fault = next((each for each in self.api.faults if each.concerns(method, data)), None)
        if not fault or await self._survives(fault, method, data):
            self._write({"ok": True, "result": await self.api.result_of(method, data)})

    async def _survives(self, fault: Fault, method: str, data: dict[str, Any]) -> bool:
        fault.times -= 1
        if fault.delay:
            await asyncio.sleep(fault.delay)
            return True
        if fault.drop:
            if fault.drop == "after":
                await self.api.result_of(method, data)
            self.request.connection.stream.close()  # type: ignore[attr-defined]
            return False
        code = 429 if fault.retry_after else fault.code
        extra = {"parameters": {"retry_after": fault.retry_after}} if fault.retry_after else {}
        self._refuse(code, "Something went wrong", **extra)
        return False

    def _refuse(self, code: int, description: str, **extra: object) -> None:
        self.set_status(code)
        self._write({"ok": False, "error_code": code, "description": description, **extra})

    def _write(self, answer: dict[str, Any]) -> None:
        self.set_header("Content-Type", "application/json")
        with suppress(StreamClosedError):
            self.finish(json.dumps(answer))
