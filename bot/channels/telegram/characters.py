"""What Telegram takes as text: how it counts, and which characters it refuses."""

from __future__ import annotations

import re

# Control characters save tab and line feed, and halves of surrogate pairs. JSON can carry all;
# UTF-8 cannot carry the halves, and Telegram answers 400 to some of the others.
_REFUSED = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


def readable(text: str) -> str:
    """The text without characters that could not be sent."""
    return _REFUSED.sub("", text.replace("\r\n", "\n"))


def units(text: str) -> int:
    """UTF-16 code units, in which Telegram measures: an emoji outside the BMP counts as two."""
    return len(text) + sum(character > "\uffff" for character in text)


def shorten(text: str, limit: int) -> str:
    """At most `limit` characters; an ellipsis shows that something was cut."""
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"
