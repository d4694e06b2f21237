"""A database that is away for a while."""

from __future__ import annotations

from sqlalchemy import Engine, event
from sqlalchemy.exc import OperationalError


class Refusing:
    """Makes a database refuse every new transaction, as a locked or stopped one does."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        event.listen(engine, "begin", self._refuse)

    def stop(self) -> None:
        event.remove(self._engine, "begin", self._refuse)

    def _refuse(self, _connection: object) -> None:
        raise OperationalError("", {}, Exception())
