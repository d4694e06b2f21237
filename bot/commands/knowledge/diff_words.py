"""Put a comparison into the words of staff: what changed, where, behind what."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from bot import i18n
from bot.commands.knowledge.speaking import Speaker
from bot.dialogue.knowledge import Snapshot
from bot.knowledge_base.changes.files import QuietChange
from bot.knowledge_base.changes.passages import Place
from bot.knowledge_base.changes.subjects import PassageChange, SubjectChange
from bot.knowledge_base.changes.values import GONE, NEW, ValueChange
from bot.knowledge_base.problems import Problem
from bot.knowledge_base.topics import SOURCE_LANGUAGE


@dataclass(frozen=True, slots=True)
class Report:
    """changes: those that people read.  quiet: files that differ otherwise.  errors: of now."""

    revision: str
    snapshot: Snapshot
    before: Snapshot
    changes: tuple[SubjectChange, ...]
    quiet: tuple[QuietChange, ...]
    languages: Sequence[str]
    errors: Sequence[Problem]


@dataclass(frozen=True, slots=True)
class Group:
    """One passage in the languages that change.  same: the names of those that do not."""

    title: str
    changes: tuple[PassageChange, ...]
    same: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Words:
    """Says the parts of a report."""

    report: Report
    speaker: Speaker

    def title(self, change: SubjectChange) -> str:
        """What a subject is called."""
        if change.kind == "unit":
            units = {**self.report.before.units, **self.report.snapshot.units}
            return units[change.name].names["pl"]
        if change.kind == "topic":
            return self.report.snapshot.label(change.name, self.speaker.language)
        return self.speaker.text("diff-word")

    def state(self, change: SubjectChange) -> str:
        """ "new", "removed"; nothing for what was there and is."""
        return "" if change.state == "changed" else self.speaker.text(f"diff-{change.state}")

    def groups(self, change: SubjectChange) -> Iterable[Group]:
        for place, found in groupby(change.passages, key=lambda each: each.place):
            passages = tuple(found)
            changed = {each.language for each in passages}
            same = tuple(tag for tag in self.report.languages if tag not in changed)
            partly = change.state == "changed" and place.situation is None
            yield Group(self.place(place), passages, same if partly else ())

    def place(self, place: Place) -> str:
        shown = self._section(place.section)
        if place.situation:
            shown += f" · {self.report.snapshot.label(place.situation, self.speaker.language)}"
        return shown

    def _section(self, section: str) -> str:
        if f"section-{section}" in _SAID_HERE:
            return self.speaker.text(f"section-{section}")
        if section in _BUTTONS:
            return self.speaker.text(_BUTTONS[section])
        return self.report.snapshot.label(section, self.speaker.language)

    def unchanged(self, group: Group) -> str:
        """The languages that stay as they were; a reminder when the Polish text does not."""
        names = ", ".join(map(self.language, group.same))
        polish = any(each.language == SOURCE_LANGUAGE for each in group.changes)
        key = "diff-not-translated" if polish else "diff-unchanged"
        return self.speaker.text(key, list=names) if names else ""

    def language(self, tag: str) -> str:
        return i18n.language_name(tag, self.speaker.language)

    def named_in(self, change: SubjectChange) -> list[str]:
        """The topics that send people to a changed unit."""
        if change.kind != "unit":
            return []
        topics = self.report.snapshot.topics.values()
        named = [each.id for each in topics if any(r.unit == change.name for r in each.units)]
        return [self.report.snapshot.label(each, self.speaker.language) for each in named]

    def value(self, change: ValueChange) -> str:
        """ "fee: 1440 → 1500", "since: new (2026-01-01)"."""
        if change.aspect in (NEW, GONE):
            only = change.before or change.after
            said = self.speaker.text(f"diff-{change.aspect}")
            return f"{change.name}: {said}" + (f" ({only})" if only else "")
        aspect = "" if change.aspect == "value" else change.aspect
        name = ".".join(filter(None, (change.name, aspect)))
        nothing = self.speaker.text("diff-nothing")
        return f"{name}: {change.before or nothing} → {change.after or nothing}"

    def quiet(self, change: QuietChange) -> str:
        return f"{change.path}: {self.speaker.text(f'diff-quiet-{change.why}')}"

    def verdict(self) -> str:
        """In one sentence: how much changes for people."""
        count = {kind: 0 for kind in ("topic", "unit", "word")}
        for change in self.report.changes:
            count[change.kind] += 1
        if not self.report.changes:
            return self.speaker.text("diff-same", revision=self.report.revision)
        return self.speaker.text(
            "diff-verdict",
            revision=self.report.revision,
            topics=count["topic"],
            units=count["unit"],
            words=count["word"],
        )


_SAID_HERE = {"section-answer", "section-units", "section-around", "section-card", "section-label"}
_BUTTONS = {"sent_away": "button-sent-away", "counter": "button-counter", "say": "button-say"}
