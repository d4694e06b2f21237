"""`witaj log purge`: delete old messages now; the running bot does so once a day by itself."""

from __future__ import annotations

from datetime import datetime, timezone

import typer

from bot.commands.log.database import log_engine
from bot.querylog.retention import overwrite, purge
from bot.settings import Settings


def purge_messages(settings: Settings, days: int | None) -> int:
    """days: instead of the setting. Raises StorageError."""
    kept = settings.query_log_days if days is None else days
    engine = log_engine(settings)
    try:
        purged = purge(engine, datetime.now(timezone.utc), kept)
        overwrite(engine)
    finally:
        engine.dispose()
    typer.echo(
        f"Deleted: {purged.messages} messages older than {kept} days, and the texts of "
        f"{purged.reviews} reviews. The counts stay."
    )
    return 0
