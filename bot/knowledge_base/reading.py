"""What people read of a topic or a unit: the very replies that the dialogue gives to a button."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from bot.dialogue.answers import Answers
from bot.dialogue.knowledge import Snapshot, Unit
from bot.dialogue.messages import Action, ActionKind, IncomingMessage, Kind, Reply
from bot.dialogue.pieces import Pieces
from bot.dialogue.presses import Presses
from bot.dialogue.session import Session
from bot.knowledge_base.hours import is_readable


@dataclass(frozen=True, slots=True)
class Audience:
    """situation: None for somebody of whom nothing is known."""

    language: str
    situation: str | None = None


@dataclass(frozen=True, slots=True)
class Screen:
    """One reply.

    pressed: the button that leads here, as the person reads it; empty for the first message.
    reply: None when an error in the files leaves nothing to show.
    """

    action: Action
    pressed: str
    reply: Reply | None


class Conversation:
    """Opens topics and units as somebody would who presses every button once."""

    def __init__(self, pieces: Pieces, at: datetime) -> None:
        self._presses = Presses(pieces, Answers(pieces))
        self._at = at

    def topic(self, topic: str, audience: Audience) -> tuple[Screen, ...]:
        """The first message, then what each of its own buttons gives."""
        first = Action(ActionKind.TOPIC, topic)
        reply, session = self._press(first, self._session(audience), audience)
        screens = [Screen(first, "", reply)]
        for action, label in _own_buttons(topic, reply):
            answer, _ = self._press(action, session, audience)
            screens.append(Screen(action, label, answer))
        return tuple(screens)

    def unit(self, unit: str, audience: Audience) -> Screen:
        """Its card."""
        action = Action(ActionKind.OPEN_UNIT, unit, audience.language)
        return Screen(action, "", self._press(action, self._session(audience), audience)[0])

    def _session(self, audience: Audience) -> Session:
        return Session(self._at, audience.language, locked=True, situation=audience.situation)

    def _press(
        self, action: Action, session: Session, audience: Audience
    ) -> tuple[Reply | None, Session]:
        """No reply where a topic has no text or a day does not exist: the check says so."""
        message = IncomingMessage("preview", self._at, Kind.ACTION, action=action)
        try:
            return self._presses.reply(message, session, audience.language)
        except (LookupError, ValueError):
            return None, session


def _own_buttons(topic: str, reply: Reply | None) -> list[tuple[Action, str]]:
    kinds = (ActionKind.TOPIC, ActionKind.SOURCES)
    return [
        (button.action, button.label)
        for row in (reply.buttons if reply else ())
        for button in row
        if button.action.kind in kinds and button.action.value == topic
    ]


def without_broken_hours(snapshot: Snapshot) -> Snapshot:
    """Hours that cannot be read are an error of the check; here they are as good as unknown."""
    units = {name: _with_readable_hours(unit) for name, unit in snapshot.units.items()}
    return replace(snapshot, units=units)


def _with_readable_hours(unit: Unit) -> Unit:
    phones = tuple(
        replace(
            phone,
            hours=phone.hours if phone.hours and is_readable(phone.hours) else None,
            spoken={tag: osm for tag, osm in phone.spoken.items() if is_readable(osm)},
        )
        for phone in unit.phones
    )
    hours = unit.hours if unit.hours and is_readable(unit.hours.osm) else None
    return replace(unit, phones=phones, hours=hours)
