"""How storage fails, in words that hold no password and nothing of what is stored.

StorageError
├── StorageUnusable      the address or the file is wrong: stop and show the message
└── StorageUnavailable   down, locked, full or closed for now: go on without it, try again later
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import exc


class StorageError(Exception):
    """Anything that keeps us from reading or writing."""


class StorageUnusable(StorageError):
    """Trying again does not help: a person must change something."""


class StorageUnavailable(StorageError):
    """Trying again may help."""


_FOR_NOW = (
    exc.OperationalError,
    exc.InterfaceError,
    exc.TimeoutError,
    exc.DisconnectionError,
)


@contextmanager
def translated() -> Iterator[None]:
    """Turn SQLAlchemy's errors into ours.

    `from None`, against the house rule: drivers quote whole rows ("Key (id)=(...) already
    exists"), and a logged cause would put them into the application log.
    """
    try:
        yield
    except _FOR_NOW as error:
        raise StorageUnavailable(
            f"the database cannot be reached, refuses us or is locked ({_kind(error)})"
        ) from None
    except exc.SQLAlchemyError as error:
        raise StorageUnusable(
            f"the database does not take what we ask of it ({_kind(error)})"
        ) from None


def _kind(error: exc.SQLAlchemyError) -> str:
    """ "OperationalError" or, with the standard code of the cause, "OperationalError 57P01"."""
    code = getattr(getattr(error, "orig", None), "sqlstate", None)
    return f"{type(error).__name__} {code}" if code else type(error).__name__
