"""What can be pressed under an answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.dialogue.knowledge import ASPECTS, COUNTER, SAY, SENT_AWAY, Snapshot, Topic
from bot.dialogue.messages import Action, ActionKind, Button
from bot.dialogue.reader import Reader
from bot.dialogue.referral import Referral
from bot.i18n import Texts

Row = tuple[Button, ...]
ROW_LENGTH = 2
RELATED_SHOWN = 4
EXTRA_BUTTONS = ((SENT_AWAY, "button-sent-away"), (COUNTER, "button-counter"), (SAY, "button-say"))


@dataclass(frozen=True, slots=True)
class ButtonWriter:
    """Writes for one reader from one snapshot."""

    texts: Texts
    snapshot: Snapshot
    reader: Reader

    def aspects(self, topic: Topic, shown: Sequence[str]) -> tuple[Row, ...]:
        _, translation = self.reader.translation_of(topic)
        written = translation.sections_for(self.reader.situation)
        buttons = [
            Button(
                self.snapshot.label(aspect, self.reader.language),
                Action(ActionKind.TOPIC, topic.id, aspect),
            )
            for aspect in ASPECTS
            if aspect in written and aspect not in shown
        ]
        for section, key in EXTRA_BUTTONS:
            if section in written and section not in shown:
                buttons.append(
                    Button(self._text(key), Action(ActionKind.TOPIC, topic.id, section))
                )
        return in_rows(buttons)

    def related(self, topic: Topic) -> tuple[Row, ...]:
        """What comes after the matter first, then what lies beside it."""
        steps = [self.topic(name, "➡ ") for name in self.snapshot.written(topic.next)]
        others = [name for name in topic.related if name not in topic.next]
        beside = [self.topic(name) for name in self.snapshot.written(others)]
        return in_rows([*steps, *beside[: max(ROW_LENGTH, RELATED_SHOWN - len(steps))]])

    def situations(self, topic: Topic) -> tuple[Row, ...]:
        """For whom the answer differs; the way back when one of them was chosen."""
        buttons = [
            Button(
                self.snapshot.label(name, self.reader.language),
                Action(ActionKind.SITUATION, topic.id, name),
            )
            for name in topic.situations
            if name != self.reader.situation
        ]
        if topic.situations and self.reader.situation:
            back = Action(ActionKind.SITUATION, topic.id)
            buttons.append(Button(self._text("button-everyone"), back))
        return in_rows(buttons)

    def maps(self, referrals: Sequence[Referral]) -> tuple[Row, ...]:
        return tuple(
            (
                Button(
                    self._text("button-map", place=each.unit.address.street),
                    Action(ActionKind.MAP, each.unit.id),
                ),
            )
            for each in referrals
            if each.unit.point and each.unit.address
        )

    def closing(self, topic: str, aspect: str = "") -> tuple[Row, ...]:
        return (
            (
                Button("👍", Action(ActionKind.HELPFUL, topic)),
                Button("👎", Action(ActionKind.NOT_HELPFUL, topic)),
                Button(self._text("button-sources"), Action(ActionKind.SOURCES, topic, aspect)),
            ),
            (
                Button(self._text("button-human"), Action(ActionKind.HUMAN)),
                Button(self._text("button-menu"), Action(ActionKind.MENU)),
            ),
        )

    def topic(self, topic: str, before: str = "") -> Button:
        label = before + self.snapshot.label(topic, self.reader.language)
        return Button(label, Action(ActionKind.TOPIC, topic))

    def _text(self, key: str, **values: str | int | float) -> str:
        return self.texts.get(self.reader.language, key, **values)


def in_rows(buttons: Sequence[Button]) -> tuple[Row, ...]:
    starts = range(0, len(buttons), ROW_LENGTH)
    return tuple(tuple(buttons[start : start + ROW_LENGTH]) for start in starts)
