"""What people read of a topic or a unit, in passages that can be compared one by one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from bot.dialogue.composer import Composer
from bot.dialogue.knowledge import ANSWER, ASPECTS, EXTRAS, Text, Topic, Translation, Unit
from bot.dialogue.referral import Referral

AROUND = "around"  # label, who decides, what comes next, buttons
UNITS = "units"  # who is named, in which order and why
CARD = "card"
LABEL = "label"
ORDER = (LABEL, ANSWER, *ASPECTS, *EXTRAS, UNITS, AROUND, CARD)

# Their lines depend on it: whoever can look into a file is named when one asks how long it takes.
_OWN_CASE = "duration"


@dataclass(frozen=True, slots=True)
class Place:
    """situation: None for the text that everybody reads who says nothing of themselves."""

    section: str
    situation: str | None = None

    @property
    def order(self) -> tuple[int, str]:
        return ORDER.index(self.section), self.situation or ""


Passages = Mapping[Place, tuple[str, ...]]


def passages_of(topic: Topic, composer: Composer) -> dict[Place, tuple[str, ...]]:
    """In the composer's language alone; nothing when the topic is not written in it."""
    translation = topic.translations.get(composer.language)
    if translation is None:
        return {}
    found = {Place(name): _lines(text) for name, text in translation.sections.items()}
    for situation, changed in translation.by_situation.items():
        found.update({Place(name, situation): _lines(text) for name, text in changed.items()})
    found[Place(UNITS)] = tuple(_units(topic, translation, composer))
    found[Place(AROUND)] = _around(topic, composer)
    return found


def card_of(unit: Unit, composer: Composer) -> tuple[str, ...]:
    return composer.cards.card(Referral(unit, "")).lines


def _lines(text: Text | None) -> tuple[str, ...]:
    return tuple(line for _, lines in text.blocks for line in lines) if text else ()


def _units(topic: Topic, translation: Translation, composer: Composer) -> list[str]:
    """ "Office: issues the number (Contact)", in the order in which they are offered."""
    lines = []
    for role in topic.units:
        unit = composer.snapshot.units.get(role.unit)
        name = composer.cards.name(unit) if unit else role.unit
        reason = translation.unit_reasons.get(role.unit, "")
        label = composer.snapshot.label
        only = [label(each, composer.language) for each in sorted(role.aspects | role.only_for)]
        never = [f"≠ {label(each, composer.language)}" for each in sorted(role.not_for)]
        limits = f" ({', '.join(only + never)})" if only or never else ""
        lines.append(": ".join(filter(None, (name, reason))) + limits)
    return lines


def _around(topic: Topic, composer: Composer) -> tuple[str, ...]:
    """The composer's answer to the same topic with nothing in its sections, and its buttons."""
    bare = {
        tag: Translation({ANSWER: _nothing(tag), _OWN_CASE: _nothing(tag)}, {}, each.status)
        for tag, each in topic.translations.items()
    }
    blocks = composer.answer(replace(topic, translations=bare), (_OWN_CASE,), ())
    rows = (*composer.buttons.situations(topic), *composer.buttons.related(topic))
    labels = " ".join(f"[{button.label}]" for row in rows for button in row)
    lines = [line for block in blocks for line in block.lines]
    return tuple(filter(None, (*lines, labels)))


def _nothing(language: str) -> Text:
    return Text((), (), False, language)
