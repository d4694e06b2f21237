"""Every call to Telegram: not too fast, and once more when it is worth it."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Coroutine
from datetime import timedelta
from typing import Any

from aiolimiter import AsyncLimiter
from telegram.error import RetryAfter
from telegram.ext import BaseRateLimiter
from tenacity import AsyncRetrying, RetryCallState, retry_if_exception, wait_random_exponential

from bot.channels.telegram.errors import is_unreachable, may_have_arrived

# PTB 22.8 warns on every 429 until one opts in to time spans as timedelta.
os.environ.setdefault("PTB_TIMEDELTA", "1")

ATTEMPTS = 5
LINES = 16  # sends at a time, first come first served: httpx's pool lets some wait for seconds
_ANSWERS = frozenset({"sendMessage", "sendVenue"})
# The spinner on a button and "typing" are worth nothing later. The bot's commands and descriptions
# have flood limits of hours, and the next start sets them again.
_ONE_TRY = ("answerCallbackQuery", "sendChatAction", "setMy")
_Result = bool | dict[str, Any] | list[dict[str, Any]]


class PatientSender(BaseRateLimiter[int]):
    """Waits out a 429 for the chat it was meant for, and outlives short network failures."""

    def __init__(self, messages_per_second: float, first_wait: float) -> None:
        self._limiter = AsyncLimiter(messages_per_second, 1)
        self._lines = asyncio.Semaphore(LINES)
        self._growing_wait = wait_random_exponential(multiplier=first_wait, max=8)

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, _Result]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],  # noqa: ARG002 - PTB passes it by name
        rate_limit_args: int | None,  # noqa: ARG002
    ) -> _Result:
        async def call() -> _Result:
            if endpoint not in _ANSWERS:
                return await callback(*args, **kwargs)
            await self._limiter.acquire()
            async with self._lines:
                return _receipt(await callback(*args, **kwargs))

        if endpoint.startswith(_ONE_TRY):
            return await call()
        return await self._retrying()(call)

    def _retrying(self) -> AsyncRetrying:
        """A new one a request: tenacity keeps the state of a call in it."""
        return AsyncRetrying(
            retry=retry_if_exception(is_unreachable),
            wait=self._wait,
            stop=_is_enough,
            reraise=True,
        )

    def _wait(self, state: RetryCallState) -> float:
        error = _error(state)
        return seconds_of(error) if isinstance(error, RetryAfter) else self._growing_wait(state)


def seconds_of(error: RetryAfter) -> float:
    """What Telegram asks for."""
    wait = error.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)


def _receipt(sent: _Result) -> _Result:
    """All that PTB needs of a sent message. We read nothing that Telegram sends back, and a shape
    that the library cannot read must not turn an answer into an apology."""
    message = sent if isinstance(sent, dict) else {}
    chat = {"id": 0, "type": "private"}
    return {"message_id": message.get("message_id", 0), "date": 0, "chat": chat}


def _is_enough(state: RetryCallState) -> bool:
    """A send that timed out may have arrived. We repeat it once, no more: better an answer twice
    than none, but not five times."""
    error = _error(state)
    doubtful = error is not None and may_have_arrived(error)
    return state.attempt_number >= (2 if doubtful else ATTEMPTS)


def _error(state: RetryCallState) -> BaseException | None:
    return state.outcome.exception() if state.outcome else None
