"""What the page of a preview shows: tabs, chats, messages, buttons."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup


@dataclass(frozen=True, slots=True)
class Tab:
    """What one can switch to."""

    label: str
    chosen: bool = False
    draft: bool = False


@dataclass(frozen=True, slots=True)
class Key:
    """A button.  anchor: the message that it leads to.  switch: the input that it sets."""

    label: str
    anchor: str = ""
    switch: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    anchor: str
    pressed: str
    badges: tuple[str, ...]
    bubbles: tuple[Markup, ...]
    rows: tuple[tuple[Key, ...], ...]

    @property
    def count(self) -> int:
        return sum(map(len, self.rows))


@dataclass(frozen=True, slots=True)
class ChatView:
    """language, situation: numbers of the tabs."""

    language: int
    situation: int
    tag: str
    label: str
    draft: bool
    messages: tuple[Message, ...]
