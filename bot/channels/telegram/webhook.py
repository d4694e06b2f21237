"""The server that Telegram calls in webhook mode. It says 200 once the inbox holds the update."""

from __future__ import annotations

import hmac
import json
import logging
import re
from dataclasses import dataclass, field
from types import TracebackType
from urllib.parse import urlsplit

from telegram import Bot
from tornado.httpserver import HTTPServer
from tornado.web import Application, HTTPError, RequestHandler, stream_request_body, url

from bot.channels.telegram.inbox import InboxQueue
from bot.channels.telegram.updates import NotAnUpdate, parse_update

LARGEST_BODY = 256 * 1024  # an update of Telegram's is some kilobytes
_DRAINED = 4 * LARGEST_BODY  # read and thrown away, so that the caller can read our 413

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class WebhookSettings:
    """url: where Telegram finds us, https; its path is served here.  secret: A-Z a-z 0-9 _ -"""

    url: str
    secret: str = field(repr=False)
    listen: str = "127.0.0.1"
    port: int = 8080
    max_connections: int = 40

    @property
    def path(self) -> str:
        return urlsplit(self.url).path or "/"


class _Quiet(RequestHandler):
    """Says nothing about itself, logs nothing about the caller."""

    def set_default_headers(self) -> None:
        self.clear_header("Server")
        self.set_header("Content-Type", "text/plain; charset=utf-8")

    def write_error(self, status_code: int, **_: object) -> None:
        self.finish(f"{status_code}\n")

    def log_exception(
        self,
        typ: type[BaseException] | None,
        value: BaseException | None,
        tb: TracebackType | None,  # noqa: ARG002 - tornado's signature
    ) -> None:
        if not isinstance(value, HTTPError):
            logger.error("the webhook failed: %s", typ.__name__ if typ else "unknown")


class _Health(_Quiet):
    def get(self) -> None:
        self.finish("ok\n")


@stream_request_body
class _Hook(_Quiet):
    """Refuses what is not Telegram's before its body is read."""

    SUPPORTED_METHODS = ("POST",)

    def initialize(self, bot: Bot, queue: InboxQueue, secret: str) -> None:
        self._bot, self._queue, self._secret = bot, queue, secret.encode()
        self._body = bytearray()

    def prepare(self) -> None:
        header = self.request.headers.get("X-Telegram-Bot-Api-Secret-Token", "")
        if not hmac.compare_digest(header.encode(), self._secret):
            raise HTTPError(403)
        if int(self.request.headers.get("Content-Length", "0")) > LARGEST_BODY:
            raise HTTPError(413)
        if not self.request.headers.get("Content-Type", "").startswith("application/json"):
            raise HTTPError(415)

    def data_received(self, chunk: bytes) -> None:
        if len(self._body) <= LARGEST_BODY:
            self._body += chunk

    async def post(self) -> None:
        if len(self._body) > LARGEST_BODY:  # sent in chunks, without a length
            raise HTTPError(413)
        try:
            update = parse_update(json.loads(self._body), self._bot)
        except (NotAnUpdate, ValueError, RecursionError):
            raise HTTPError(400) from None
        # One that the library cannot read is taken, too: Telegram would send it again for a day.
        if update:
            await self._queue.put(update)


def make_server(settings: WebhookSettings, bot: Bot, queue: InboxQueue) -> HTTPServer:
    """A server that does not listen yet."""
    hook = {"bot": bot, "queue": queue, "secret": settings.secret}
    routes = [url(r"/healthz", _Health), url(re.escape(settings.path), _Hook, hook)]
    application = Application(routes, default_handler_class=_NotFound, log_function=_log_nothing)
    return HTTPServer(
        application,
        max_body_size=_DRAINED,
        max_header_size=16 * 1024,
        body_timeout=30,
        idle_connection_timeout=300,
    )


class _NotFound(_Quiet):
    def prepare(self) -> None:
        raise HTTPError(404)


def _log_nothing(_: RequestHandler) -> None:
    """Tornado's own line names the caller's address."""
