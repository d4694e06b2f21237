"""Alembic runs this for each command; the connection comes from bot.storage.upgrade."""

from __future__ import annotations

from alembic import context

import bot.querylog.models  # noqa: F401  (its table joins the metadata)
from bot.storage.models import Base

context.configure(
    connection=context.config.attributes["connection"], target_metadata=Base.metadata
)
with context.begin_transaction():
    context.run_migrations()
