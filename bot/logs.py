"""The application log: for operators, on standard error, never with a person's words in it."""

from __future__ import annotations

import logging
import os

FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"

# Libraries that write people's text, whole updates or the bot's token, at the levels where they
# would: telegram (updates, DEBUG), httpx and httpcore (URLs with the token, INFO and DEBUG), rasa
# (message text, DEBUG and in warnings), sqlalchemy (values of statements, INFO), tornado (request
# paths), presidio (texts, DEBUG), asyncio (representations of tasks, DEBUG).
SILENCED = {
    "telegram": logging.WARNING,
    "httpx": logging.WARNING,
    "httpcore": logging.WARNING,
    "h11": logging.WARNING,
    "hpack": logging.WARNING,
    "rasa": logging.CRITICAL,
    "sqlalchemy": logging.WARNING,
    "alembic": logging.WARNING,
    "tornado": logging.WARNING,
    "aiohttp": logging.WARNING,
    "presidio-analyzer": logging.CRITICAL,
    "spacy": logging.WARNING,
    "asyncio": logging.WARNING,
    "markdown_it": logging.WARNING,
}


def set_up_logging(level: str) -> None:
    """Our own modules at `level`; libraries never below the level at which they are harmless."""
    logging.basicConfig(level=level, format=FORMAT, force=True)
    for name, lowest in SILENCED.items():
        logging.getLogger(name).setLevel(max(lowest, logging.getLogger().level))
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"
