"""Keep what libraries log about people and tokens out of every log.

PTB logs whole updates at DEBUG and received data in errors, httpx URLs with the token at INFO,
tornado logs callers' addresses. Their warnings are passed on as a place in their code, wordless.
"""

from __future__ import annotations

import logging

LIBRARIES = ("telegram", "httpx", "httpcore", "hpack", "tornado")

logger = logging.getLogger(__name__)


class _PlaceOnly(logging.Handler):
    """Says that a library warned, where and with which exception."""

    def emit(self, record: logging.LogRecord) -> None:
        kind = record.exc_info[0] if record.exc_info else None
        logger.log(
            record.levelno,
            "%s reports a problem at %s:%d%s",
            record.name,
            record.filename,
            record.lineno,
            f" ({kind.__name__})" if kind else "",
        )


def redact_library_logs() -> None:
    """Idempotent; holds for the whole process, whatever level the root logger has."""
    for name in LIBRARIES:
        library = logging.getLogger(name)
        library.setLevel(logging.WARNING)
        library.handlers = [_PlaceOnly(logging.WARNING)]
        library.propagate = False
