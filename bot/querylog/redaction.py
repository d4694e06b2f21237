"""Decide what may be stored of a message's text: with placeholders, or nothing at all."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from bot.querylog.doubt import is_doubtful
from bot.querylog.timelimit import TooSlow, within

if TYPE_CHECKING:
    from bot.querylog.anonymizer import Anonymizer

SECONDS_A_MESSAGE = 1.0  # 100 times what it takes
SECONDS_TO_LOAD = 60.0
LONGEST = 4096  # characters; Telegram sends no longer text
FAILURES_TO_GIVE_UP = 3
ROUNDS = 3  # what one round leaves may show when its neighbor is gone

logger = logging.getLogger(__name__)


def load_anonymizer() -> Anonymizer:
    """Import it when it is needed first: presidio takes seconds and 100 MB."""
    from bot.querylog.anonymizer import Anonymizer
    from bot.querylog.names.files import NAMES_FILES
    from bot.querylog.names.model import NamesModel

    return Anonymizer(names=NamesModel.load(NAMES_FILES))


class AnonymizerIncomplete(Exception):
    """A part of it is missing, so no text may be stored. Its words say what to do."""


class Redaction:
    """Gives the redacted text; None whenever there is a doubt. Not for the event loop.

    After three failures it stores no text any more: something is wrong, and each failure may
    have left a thread behind. After AnonymizerIncomplete, at once.
    """

    def __init__(
        self,
        load: Callable[[], Anonymizer] = load_anonymizer,
        *,
        seconds: float = SECONDS_A_MESSAGE,
    ) -> None:
        self._load = load
        self._seconds = seconds
        self._anonymizer: Anonymizer | None = None
        self._failures = 0

    def __call__(self, text: str) -> str | None:
        if not text or len(text) > LONGEST or self._failures >= FAILURES_TO_GIVE_UP:
            return None
        try:
            return self._redacted(text)
        except AnonymizerIncomplete as error:
            self._failures = FAILURES_TO_GIVE_UP
            logger.error("no text will be stored until the next start: %s", error)
        except TooSlow:
            self._failed("it took too long")
        except Exception as error:  # the outer border: a bug in a recognizer must not stop the log
            self._failed(type(error).__name__)
        return None

    def _redacted(self, text: str) -> str | None:
        anonymizer = self._anonymizer or within(SECONDS_TO_LOAD, self._load)
        self._anonymizer = anonymizer
        return within(self._seconds, lambda: _surely_redacted(anonymizer, text))

    def _failed(self, why: str) -> None:
        self._failures += 1
        logger.error("a text could not be anonymized and is not stored: %s", why)
        if self._failures == FAILURES_TO_GIVE_UP:
            logger.error("no text will be stored until the next start")


def _surely_redacted(anonymizer: Anonymizer, text: str) -> str | None:
    redacted = _until_nothing_is_found(anonymizer, text)
    if redacted is None or is_doubtful(redacted, anonymizer.is_public):
        return None
    return redacted


def _until_nothing_is_found(anonymizer: Anonymizer, text: str) -> str | None:
    """Redact again what was redacted; None when there is still something after three rounds."""
    for _ in range(ROUNDS):
        done = anonymizer.anonymize(text)
        if not done.spans:
            return done.text
        text = done.text
    return None if anonymizer.anonymize(text).spans else text


def store_nothing(_text: str) -> str | None:
    """What takes the place of a Redaction when texts are not to be stored."""
    return None
