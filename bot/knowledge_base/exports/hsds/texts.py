"""The text of a topic as one unit's service shows it: plain, with what holds for some people."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.dialogue.knowledge import Text, Topic, Translation, UnitRole
from bot.knowledge_base.exports.wording import Wording


@dataclass(frozen=True, slots=True)
class ServiceText:
    """situations: those of people whom the unit serves and for whom the topic has words."""

    translation: Translation
    situations: tuple[str, ...]
    only_one: bool
    wording: Wording

    @classmethod
    def of(cls, topic: Topic, role: UnitRole, wording: Wording) -> ServiceText | None:
        """None: the topic has no text in any language that helps."""
        written = topic.translations
        found = next((written[tag] for tag in wording.languages if tag in written), None)
        if found is None:
            return None
        served = tuple(
            situation
            for situation in wording.base.snapshot.situations
            if situation not in role.not_for and (not role.only_for or situation in role.only_for)
        )
        return cls(found, served, len(role.only_for) == 1, wording)

    def section(self, name: str) -> str:
        """Base text first; what differs for a situation below it, with the situation's name."""
        parts = [plain(text) for text in self._base(name)]
        parts += [f"{label}:\n{plain(text)}" for label, text in self._variants(name)]
        return "\n\n".join(parts)

    def listed(self, name: str) -> list[str]:
        """The points of the lists of a section, each by itself."""
        points = [line for text in self._base(name) for line in _points(text)]
        for label, text in self._variants(name):
            points += [f"{label}: {line}" for line in _points(text)]
        return points

    def beside_lists(self, name: str) -> str:
        """The paragraphs of a section."""
        shown = [*self._base(name), *(text for _, text in self._variants(name))]
        blocks = [block for text in shown for block in text.blocks]
        words = [line for style, lines in blocks if style == "text" for line in lines]
        return "\n\n".join(dict.fromkeys(words))

    def _base(self, name: str) -> list[Text]:
        sections = self.translation.sections_for(self.situations[0] if self.only_one else None)
        return [sections[name]] if name in sections else []

    def _variants(self, name: str) -> Iterator[tuple[str, Text]]:
        """Without those that only leave out lines of the base text."""
        known = {line for text in self._base(name) for line in _lines(text)}
        for situation in () if self.only_one else self.situations:
            text = self.translation.by_situation.get(situation, {}).get(name)
            if text is not None and not set(_lines(text)) <= known:
                yield self.wording.label(situation), text


def plain(text: Text) -> str:
    return "\n\n".join(_block(style, lines) for style, lines in text.blocks)


def _block(style: str, lines: tuple[str, ...]) -> str:
    if style == "steps":
        return "\n".join(f"{number}. {line}" for number, line in enumerate(lines, 1))
    return "\n".join(f"- {line}" if style == "bullets" else line for line in lines)


def _lines(text: Text) -> list[str]:
    return [line for _, lines in text.blocks for line in lines]


def _points(text: Text) -> list[str]:
    return [line for style, lines in text.blocks if style != "text" for line in lines]
