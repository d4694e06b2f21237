"""Links that open the bot at a topic or unit in a language: for leaflets and posters.

https://core.telegram.org/bots/features#deep-linking: t.me/<bot>?start=<payload>, the payload of at
most 64 characters A-Z a-z 0-9 _ -.
"""

from __future__ import annotations

import re

from bot.dialogue.messages import Action, ActionKind

LIMIT = 64
_KINDS = {"t1": ActionKind.OPEN_TOPIC, "u1": ActionKind.OPEN_UNIT}  # 1: version of the payload
_PAYLOAD = re.compile(r"(t1|u1)-([a-z]{2,3})-([a-z0-9_-]{1,40})", re.ASCII)


def link(bot: str, action: Action) -> str:
    """bot: its user name.  ValueError for what cannot be opened by a link."""
    return f"https://t.me/{bot.lstrip('@')}?start={payload(action)}"


def payload(action: Action) -> str:
    """For example "t1-uk-pesel"."""
    prefix = next((name for name, kind in _KINDS.items() if kind is action.kind), "")
    written = f"{prefix}-{action.aspect}-{action.value}"
    if read_payload(written) != action:
        raise ValueError(f"no link for a {action.kind.value} action")
    return written


def read_payload(written: str) -> Action | None:
    """None for what this program did not write: it may be forged, or of another version."""
    found = _PAYLOAD.fullmatch(written) if len(written) <= LIMIT else None
    return Action(_KINDS[found[1]], found[3], found[2]) if found else None
