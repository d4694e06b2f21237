"""What goes into the dialogue and what comes out: values without any channel in them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class Outcome(str, Enum):
    """How a message ended; the values are a contract with logs and other programs."""

    ANSWERED = "answered"
    CLARIFIED = "clarified"
    SMALL_TALK = "small_talk"
    OUT_OF_SCOPE = "out_of_scope"
    FALLBACK = "fallback"
    HANDOFF = "handoff"
    EMERGENCY = "emergency"
    NLU_UNAVAILABLE = "nlu_unavailable"
    FAILED = "failed"


class ActionKind(str, Enum):
    """What a button or a command asks for. Values are short: they travel in callback data."""

    START = "start"
    HELP = "help"
    PRIVACY = "privacy"
    PICK_LANGUAGE = "lang"
    CHOOSE_LANGUAGE = "setl"  # value: language tag
    KEEP_LANGUAGE = "keep"
    MENU = "menu"
    GROUP = "grp"  # value: group id
    TOPIC = "top"  # value: topic id, aspect: aspect id or empty
    MAP = "map"  # value: unit id
    SOURCES = "src"  # value: topic id, aspect: aspect id or empty
    HUMAN = "human"
    HELPFUL = "good"  # value: topic id
    NOT_HELPFUL = "bad"  # value: topic id
    SITUATION = "sit"  # value: topic id, aspect: situation, empty for "none of them"
    ANSWER_LANGUAGE = "ans"  # value: language tag; of answers, where menus have another one
    KEEP_TEXT = "text"  # the query log may keep what the person writes, in this conversation
    KEEP_NO_TEXT = "notext"  # the person withdraws that
    OPEN_TOPIC = "ot"  # from a leaflet; value: topic id, aspect: language tag
    OPEN_UNIT = "ou"  # from a leaflet; value: unit id, aspect: language tag


@dataclass(frozen=True, slots=True)
class Action:
    """One thing a person can press; ids only, no text in any language."""

    kind: ActionKind
    value: str = ""
    aspect: str = ""


@dataclass(frozen=True, slots=True)
class Button:
    label: str
    action: Action


@dataclass(frozen=True, slots=True)
class Point:
    """WGS84, degrees."""

    latitude: float
    longitude: float


class Kind(str, Enum):
    """What a person sent."""

    TEXT = "text"
    ACTION = "action"
    LOCATION = "location"
    UNREADABLE = "unreadable"  # photo, voice message, sticker, forged button


@dataclass(frozen=True, slots=True)
class IncomingMessage:
    """One message of a person, without name, user name or anything else about them.

    conversation: the channel's key of the chat; it lives in memory only and is never logged.
    client_language: what the app is set to (a guess, not a choice), a BCP 47 tag.
    at: with a time zone.
    """

    conversation: str
    at: datetime
    kind: Kind = Kind.TEXT
    text: str = ""
    action: Action | None = None
    client_language: str | None = None
    location: Point | None = None


class Style(str, Enum):
    """What a block of a reply is; each channel shows it in its own way."""

    TEXT = "text"
    HEADING = "heading"
    STEPS = "steps"
    BULLETS = "bullets"
    CARD = "card"  # first line: a unit's name
    NOTE = "note"  # sources, marks, small print
    QUOTE = "quote"  # words to show to somebody else


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, list or card. Plain text lines, no markup."""

    style: Style
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Venue:
    """A place to show on a map."""

    point: Point
    title: str
    address: str


@dataclass(frozen=True, slots=True)
class Alternative:
    topic: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Reply:
    """All that a channel shows and the query log counts.

    topic: id of a topic or dialogue act, None when nothing was understood.
    buttons: rows.  units: ids of the units shown, the best first.
    limited: understood by keywords alone, since the model was not there.
    """

    language: str
    outcome: Outcome
    blocks: tuple[Block, ...]
    buttons: tuple[tuple[Button, ...], ...] = ()
    topic: str | None = None
    aspect: str | None = None
    also: tuple[str, ...] = ()
    confidence: float = 0.0
    alternatives: tuple[Alternative, ...] = ()
    units: tuple[str, ...] = ()
    venue: Venue | None = None
    limited: bool = False
