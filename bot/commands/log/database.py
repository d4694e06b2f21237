"""The database that the commands `witaj log ...` work on, with all its tables."""

from __future__ import annotations

from sqlalchemy import Engine

from bot.settings import Settings
from bot.storage.database import make_engine
from bot.storage.upgrade import upgrade


def log_engine(settings: Settings) -> Engine:
    """Of DATABASE_URL. Raises StorageError, which says what is wrong and holds no password."""
    engine = make_engine(settings.database_url)
    upgrade(engine)
    return engine
