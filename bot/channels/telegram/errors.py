"""What can go wrong with the channel as a whole, by what the operator has to do.

ChannelError
├── TokenRejected        put the right token into TELEGRAM_BOT_TOKEN
├── TelegramUnreachable  look at the network, or at TELEGRAM_API_URL
├── WebhookRejected      look at the webhook's public address and secret
└── InboxUnavailable     look at the database; Telegram keeps what could not be stored
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from telegram.error import BadRequest, InvalidToken, NetworkError, RetryAfter, TelegramError


class ChannelError(Exception):
    """Anything below; its message holds neither token nor a person's words."""


class TokenRejected(ChannelError):
    def __init__(self) -> None:
        super().__init__(
            "Telegram does not accept the bot token; check TELEGRAM_BOT_TOKEN"
            " (and TELEGRAM_API_URL, when it is set)"
        )


class TelegramUnreachable(ChannelError):
    def __init__(self, reason: str) -> None:
        super().__init__(f"Telegram cannot be reached ({reason}); check the network")


class WebhookRejected(ChannelError):
    def __init__(self) -> None:
        super().__init__("Telegram does not accept the webhook's address or its secret")


class InboxUnavailable(ChannelError):
    def __init__(self) -> None:
        super().__init__("the inbox can neither store messages nor give them back")


def is_unreachable(error: BaseException) -> bool:
    """Whether another try could help. BadRequest is a NetworkError only by name."""
    if isinstance(error, BadRequest):
        return False
    return isinstance(error, NetworkError | RetryAfter)


def may_have_arrived(error: BaseException) -> bool:
    """Whether Telegram may have done what we asked although no answer came back in time."""
    never_left = {"ConnectTimeout", "PoolTimeout"}  # of httpx, which PTB gives as the cause
    return type(error).__name__ == "TimedOut" and type(error.__cause__).__name__ not in never_left


@contextmanager
def translated() -> Iterator[None]:
    """Telegram's errors at start become ours; `from None`, for PTB's messages hold the token."""
    try:
        yield
    except InvalidToken:
        raise TokenRejected from None
    except BadRequest:
        raise WebhookRejected from None
    except TelegramError as error:
        raise TelegramUnreachable(type(error).__name__) from None
