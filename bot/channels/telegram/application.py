"""The Telegram channel as a whole: built from its parts, started, stopped."""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any

from telegram import Update
from telegram.ext import Application, ApplicationBuilder, ExtBot, TypeHandler
from telegram.request import HTTPXRequest

from bot.channels.telegram.apology import Apology
from bot.channels.telegram.delivery import Postman
from bot.channels.telegram.errors import TokenRejected, translated
from bot.channels.telegram.handlers import Desk, Responder
from bot.channels.telegram.inbox import Clock, Inbox, InboxQueue, InboxStore
from bot.channels.telegram.library_logs import redact_library_logs
from bot.channels.telegram.polling import Poller
from bot.channels.telegram.processor import PerChatProcessor
from bot.channels.telegram.profile import publish
from bot.channels.telegram.sending import PatientSender
from bot.channels.telegram.updates import ALLOWED
from bot.channels.telegram.webhook import WebhookSettings, make_server
from bot.i18n import Texts

TELEGRAM = "https://api.telegram.org"
_TOKEN = re.compile(r"\d+:[\w-]+", re.ASCII)

logger = logging.getLogger(__name__)
Ptb = Application[ExtBot[int], Any, Any, Any, Any, Any]


def utc_now() -> datetime:
    return datetime.now(timezone.utc)


@dataclass(frozen=True, slots=True)
class Limits:
    """How fast, how many and how long; times in seconds.

    messages_per_second: https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
    later: waits before an answer is tried again after the short retries have failed.
    """

    messages_per_second: float = 30
    answers_at_once: int = 32
    answer: float = 60
    request: float = 15
    first_wait: float = 0.5
    later: tuple[float, ...] = (15, 60, 240)
    poll: float = 30
    wind_down: float = 10


class TelegramChannel:
    """One bot. Opens nothing before it runs; runs once."""

    def __init__(
        self,
        token: str,
        *,
        responder: Responder,
        store: InboxStore,
        texts: Texts,
        api_root: str = TELEGRAM,
        limits: Limits = Limits(),
        clock: Clock = utc_now,
    ) -> None:
        if not _TOKEN.fullmatch(token):
            raise TokenRejected
        redact_library_logs()
        self._texts = texts
        self._limits = limits
        self._stopping = asyncio.Event()
        self._inbox = Inbox(store, clock)
        self._queue = InboxQueue(self._inbox)
        self.processor = PerChatProcessor(self._inbox, self._stopping)
        self.application = self._build(token, api_root.rstrip("/"))
        self._register_handlers(responder, clock)

    def _build(self, token: str, api_root: str) -> Ptb:
        limits = self._limits
        sender = PatientSender(limits.messages_per_second, limits.first_wait)
        builder = ApplicationBuilder().token(token).updater(None).job_queue(None)
        return (
            builder.base_url(f"{api_root}/bot")
            .base_file_url(f"{api_root}/file/bot")
            .request(_request(limits.request, connections=64))
            .rate_limiter(sender)
            .update_queue(self._queue)
            .concurrent_updates(self.processor)
            .build()
        )

    def _register_handlers(self, responder: Responder, clock: Clock) -> None:
        postman = Postman(self._limits.later, self._stopping)
        desk = Desk(
            responder,
            self._inbox,
            postman,
            clock=clock,
            at_once=self._limits.answers_at_once,
            time_limit=self._limits.answer,
        )
        self.application.add_handler(TypeHandler(Update, desk.handle))
        self.application.add_error_handler(Apology(self._texts, self._inbox, postman).handle)

    async def run_polling(self, stop: asyncio.Event) -> None:
        """Fetch and answer until `stop` is set. Raises TokenRejected or TelegramUnreachable."""
        request = _request(self._limits.request, connections=2)
        poller = Poller(
            self.application.bot,
            self._queue,
            request,
            hold=self._limits.poll,
            first_wait=self._limits.first_wait,
        )
        async with self._running():
            with translated():
                await self.application.bot.delete_webhook()
            await poller.run(stop)

    async def run_webhook(self, settings: WebhookSettings, stop: asyncio.Event) -> None:
        """Serve Telegram's calls until `stop` is set. Raises WebhookRejected, too."""
        bot = self.application.bot
        server = make_server(settings, bot, self._queue)
        async with self._running():
            server.listen(settings.port, address=settings.listen)
            try:
                await self._announce(settings)
                await stop.wait()
            finally:
                server.stop()
                await server.close_all_connections()

    async def _announce(self, settings: WebhookSettings) -> None:
        with translated():
            await self.application.bot.set_webhook(
                settings.url,
                secret_token=settings.secret,
                allowed_updates=ALLOWED,
                max_connections=settings.max_connections,
            )

    @asynccontextmanager
    async def _running(self) -> AsyncIterator[None]:
        profile = None
        try:
            with translated():
                await self.application.initialize()
            await self._queue.restore(await self._inbox.left_over(self.application.bot))
            await self.application.start()
            profile = asyncio.create_task(publish(self.application.bot, self._texts))
            logger.info("the Telegram channel runs")
            yield
        finally:
            if profile:
                profile.cancel()
            await self._close()

    async def _close(self) -> None:
        """Finish what is under way, in bounded time. The rest waits in the inbox."""
        self._stopping.set()
        await self.processor.wind_down(self._limits.wind_down)
        if self.application.running:
            await self.application.stop()
        await self.application.bot.shutdown()
        await self.application.shutdown()


def _request(timeout: float, connections: int) -> HTTPXRequest:
    return HTTPXRequest(
        connection_pool_size=connections,
        connect_timeout=min(timeout, 5),
        read_timeout=timeout,
        write_timeout=timeout,
        pool_timeout=timeout,
    )
