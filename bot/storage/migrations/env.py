"""Alembic runs this for each command; the connection comes from bot.storage.upgrade.

Upgrading needs no models. Who compares or generates imports the other tables first
(bot.querylog.models): storage does not know its users.
"""

from __future__ import annotations

from alembic import context

from bot.storage.models import Base

context.configure(
    connection=context.config.attributes["connection"], target_metadata=Base.metadata
)
with context.begin_transaction():
    context.run_migrations()
