"""Turn a button's action into callback data and back; what came back may be forged."""

from __future__ import annotations

import re

from bot.dialogue.messages import Action, ActionKind

VERSION = "1"  # changes when the meaning of the rest does; older buttons are then unreadable
LIMIT = 64  # bytes: https://core.telegram.org/bots/api#inlinekeyboardbutton
_PART = re.compile(r"[a-z0-9_-]{0,40}", re.ASCII)
_WITH_VALUE = frozenset(
    {
        ActionKind.CHOOSE_LANGUAGE,
        ActionKind.GROUP,
        ActionKind.TOPIC,
        ActionKind.MAP,
        ActionKind.SOURCES,
        ActionKind.HELPFUL,
        ActionKind.NOT_HELPFUL,
        ActionKind.SITUATION,
        ActionKind.ANSWER_LANGUAGE,
        ActionKind.OPEN_TOPIC,
        ActionKind.OPEN_UNIT,
    }
)
_WITH_ASPECT = frozenset(
    {
        ActionKind.TOPIC,
        ActionKind.SOURCES,
        ActionKind.SITUATION,
        ActionKind.OPEN_TOPIC,
        ActionKind.OPEN_UNIT,
    }
)
_KINDS = {kind.value: kind for kind in ActionKind}


def encode(action: Action) -> str:
    """For example "1:top:pesel:cost". ValueError for an action that could not be read back."""
    parts = [VERSION, action.kind.value, action.value, action.aspect]
    data = ":".join(parts).rstrip(":")
    if len(data) > LIMIT or not _is_possible(action):
        raise ValueError(f"no callback data for a {action.kind.value} button")
    return data


def decode(data: str | None) -> Action | None:
    """The action, or None for anything this module did not write."""
    version, *parts = (data or "").split(":")
    if version != VERSION or not 1 <= len(parts) <= 3 or len(data or "") > LIMIT:
        return None
    name, value, aspect = (*parts, "", "")[:3]
    kind = _KINDS.get(name)
    action = Action(kind, value, aspect) if kind else None
    return action if action and _is_possible(action) else None


def _is_possible(action: Action) -> bool:
    return (
        _PART.fullmatch(action.value) is not None
        and _PART.fullmatch(action.aspect) is not None
        and bool(action.value) is (action.kind in _WITH_VALUE)
        and (not action.aspect or action.kind in _WITH_ASPECT)
    )
