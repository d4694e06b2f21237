"""Put the parts together: the only file that knows all of them."""

from __future__ import annotations

import asyncio
import logging
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tenacity import (
    AsyncRetrying,
    before_sleep_log,
    retry_if_exception_type,
    stop_after_delay,
    wait_exponential,
)

from bot.dialogue.assistant import Assistant, Parts
from bot.dialogue.knowledge import Snapshot
from bot.dialogue.ports import KnowledgeSource, QueryLog, QueryRecord
from bot.i18n import Texts
from bot.knowledge_base.hours import OsmOpeningHours
from bot.knowledge_base.reload import ReloadingKnowledge
from bot.settings import Settings, host_and_port
from bot.storage.errors import StorageUnavailable
from nlu.interface import NluEngine, NluResult, NluUnavailable
from nlu.keywords import KeywordEngine
from nlu.letters import language_by_letters
from nlu.model_files import ModelFiles
from nlu.normalize import fold

if TYPE_CHECKING:
    from bot.channels.telegram.webhook import WebhookSettings
    from bot.querylog.anonymizer import Anonymizer
    from bot.querylog.redaction import Redaction

logger = logging.getLogger(__name__)


class NoQueryLog:
    """For the terminal and for measuring: nobody's questions are counted."""

    async def record(self, entry: QueryRecord, text: str) -> None:  # noqa: ARG002
        return None


class NoUnderstanding:
    """Stands in when Rasa or its model is missing: every message is `nlu_unavailable`."""

    def __init__(self, reason: str) -> None:
        self.reason = reason

    async def parse(self, text: str) -> NluResult:  # noqa: ARG002
        raise NluUnavailable(self.reason)

    async def aclose(self) -> None:
        return None


@dataclass(frozen=True, slots=True)
class Understanding:
    """in_process: nothing can take it away while the program runs."""

    engine: NluEngine
    model_version: str
    in_process: bool = False


def load_texts(*only: str) -> Texts:
    """only: these locales, for what speaks no other; none: all."""
    return Texts.load(only=only)


def load_knowledge(settings: Settings, texts: Texts) -> ReloadingKnowledge:
    """Raises KnowledgeInvalid or KnowledgeUnusable."""
    return ReloadingKnowledge(settings.knowledge_dir, unconfirmed_marks(texts))


def unconfirmed_marks(texts: Texts) -> dict[str, str]:
    return {locale: texts.get(locale, "unconfirmed") for locale in texts.locales}


async def load_understanding(settings: Settings) -> Understanding:
    """Elsewhere when NLU_URL is set, else Rasa in this process, else none (with the reason)."""
    if settings.nlu_url:
        from nlu.rasa_http import RasaHttp

        remote = RasaHttp(settings.nlu_url, settings.nlu_token)
        try:
            return Understanding(remote, await remote.version())
        except NluUnavailable:  # it may come up later; each message asks again
            return Understanding(remote, "remote")
    from nlu.rasa_local import RasaLocal

    files = ModelFiles()
    try:
        local = await RasaLocal.load(files.archive)
    except NluUnavailable as error:
        return Understanding(NoUnderstanding(str(error)), "none")
    return Understanding(local, files.trained_fingerprint() or "unknown", in_process=True)


def make_assistant(
    settings: Settings,
    *,
    understanding: Understanding,
    knowledge: KnowledgeSource,
    texts: Texts,
    log: QueryLog,
) -> Assistant:
    keywords = KeywordEngine()
    if not understanding.in_process:
        keywords.load()
    return Assistant(
        Parts(
            knowledge=knowledge,
            nlu=understanding.engine,
            texts=texts,
            opening=OsmOpeningHours(),
            log=log,
            fold=fold,
            guess_language=language_by_letters,
            keywords=keywords,
            model_version=understanding.model_version,
            operator=settings.witaj_operator,
            keeps_text=settings.query_log_text,
        )
    )


@asynccontextmanager
async def terminal_assistant(settings: Settings) -> AsyncIterator[tuple[Assistant, Understanding]]:
    """The assistant without Telegram and without a query log."""
    texts = load_texts()
    knowledge = load_knowledge(settings, texts)
    understanding = await load_understanding(settings)
    try:
        yield (
            make_assistant(
                settings,
                understanding=understanding,
                knowledge=knowledge,
                texts=texts,
                log=NoQueryLog(),
            ),
            understanding,
        )
    finally:
        await understanding.engine.aclose()


async def run_telegram(settings: Settings) -> None:
    """Serve Telegram until SIGINT or SIGTERM, by webhook when WEBHOOK_URL is set, else by polling.

    Raises KnowledgeInvalid, StorageError, TokenRejected, TelegramUnreachable, WebhookRejected.
    """
    from bot.channels.telegram.application import TelegramChannel
    from bot.querylog.store import DatabaseQueryLog
    from bot.querylog.upkeep import Upkeep
    from bot.storage.database import make_engine
    from bot.storage.inbox_store import DatabaseInbox
    from bot.storage.upgrade import upgrade

    texts = load_texts()
    knowledge = load_knowledge(settings, texts)
    engine = make_engine(settings.database_url)
    await _patiently(lambda: upgrade(engine))
    understanding = await load_understanding(settings)
    log = DatabaseQueryLog(
        engine,
        store_text=settings.query_log_text,
        redaction=_redaction(knowledge.current()) if settings.query_log_text else None,
    )
    inbox = DatabaseInbox(engine, settings.telegram_bot_token)
    assistant = make_assistant(
        settings, understanding=understanding, knowledge=knowledge, texts=texts, log=log
    )
    channel = TelegramChannel(
        settings.telegram_bot_token,
        responder=assistant,
        store=inbox,
        texts=texts,
        api_root=settings.telegram_api_url,
    )
    upkeep = Upkeep(log, engine, days=settings.query_log_days)
    beside = [asyncio.create_task(work) for work in (knowledge.watch(), upkeep.run())]
    try:
        stop = _stop_on_signals()
        if settings.webhook_url:
            await channel.run_webhook(_webhook(settings), stop)
        else:
            await channel.run_polling(stop)
    finally:
        for task in beside:
            task.cancel()
        await inbox.aclose()
        await log.aclose()
        await understanding.engine.aclose()
        engine.dispose()


def _redaction(snapshot: Snapshot) -> Redaction:
    from bot.querylog.redaction import Redaction

    return Redaction(lambda: make_anonymizer(snapshot))


def make_anonymizer(snapshot: Snapshot, *, rules_only: bool = False) -> Anonymizer:
    """rules_only: names by rules alone, not good enough to store. Raises NamesModelMissing."""
    from bot.querylog.anonymizer import Anonymizer
    from bot.querylog.names.files import NAMES_FILES
    from bot.querylog.names.model import NamesModel

    names = None if rules_only else NamesModel.load(NAMES_FILES)
    return Anonymizer(public=public_words(snapshot), places=snapshot.city.place_names, names=names)


def public_words(snapshot: Snapshot) -> tuple[str, ...]:
    """Addresses, phones and pages of offices: they name nobody."""
    words: list[str] = []
    for unit in snapshot.units.values():
        words += [phone.number for phone in unit.phones]
        words += [*unit.emails, *unit.websites]
        if unit.address:
            words.append(unit.address.street)
    return tuple(dict.fromkeys(words))


def _webhook(settings: Settings) -> WebhookSettings:
    from bot.channels.telegram.webhook import WebhookSettings

    host, port = host_and_port(settings.webhook_listen)
    return WebhookSettings(
        url=settings.webhook_url, secret=settings.webhook_secret, listen=host, port=port
    )


async def _patiently(work: Callable[[], None]) -> None:
    """A database that starts beside us needs a moment; after a minute its error is raised."""
    async for attempt in AsyncRetrying(
        retry=retry_if_exception_type(StorageUnavailable),
        wait=wait_exponential(multiplier=0.2, max=5),
        stop=stop_after_delay(60),
        before_sleep=before_sleep_log(logger, logging.WARNING),
        reraise=True,
    ):
        with attempt:
            await asyncio.to_thread(work)


def _stop_on_signals() -> asyncio.Event:
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    return stop
