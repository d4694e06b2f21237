"""Another unit takes over: both stand for a while, and answers tell the old one and the new."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from bot.knowledge_base.change_set import ChangeSet, without_mark
from bot.knowledge_base.problems import KnowledgeError
from bot.knowledge_base.taking_over import with_reason, with_role
from bot.knowledge_base.unit_edits import unit_file, with_fields
from bot.knowledge_base.yaml_nodes import YamlUnreadable, read_values


class MoveRefused(KnowledgeError):
    """key: which sentence says why.  other: the unit that stands in the way."""

    def __init__(self, key: str, other: str = "") -> None:
        super().__init__(key)
        self.key = key
        self.other = other


@dataclass(frozen=True, slots=True)
class Move:
    """start: the first day of the new unit.  until: the last day of the old one."""

    old: str
    new: str
    start: date
    until: date


def move(changes: ChangeSet, a_move: Move) -> None:
    """Put all edits into the changes; none when everything says so already.

    Raises MoveRefused, EditImpossible.
    """
    old, new = unit_file(a_move.old), unit_file(a_move.new)
    _check_chain(changes, a_move)
    ended = {"valid_to": a_move.until.isoformat(), "replaced_by": a_move.new}
    changes.put(old, with_fields(changes.text(old), ended, old))
    begun = {"valid_from": a_move.start.isoformat()}
    changes.put(new, with_fields(changes.text(new), begun, new))
    for path in sorted(changes.folder.glob("topics/*/*/topic.yml")):
        name = path.relative_to(changes.folder).as_posix()
        if _is_named(a_move.old, changes.text(name)):
            changes.put(name, with_role(changes.text(name), a_move.old, a_move.new, name))
            for text in sorted(path.parent.glob("*.md")):
                beside = text.relative_to(changes.folder).as_posix()
                changes.put(
                    beside, with_reason(changes.text(beside), a_move.old, a_move.new, beside)
                )


def _check_chain(changes: ChangeSet, a_move: Move) -> None:
    if a_move.old == a_move.new:
        raise MoveRefused("move-same")
    heirs = {path.stem: _replaced_by(changes, path.stem)
             for path in changes.folder.glob("units/*.yml")}  # fmt: skip
    heir = heirs.get(a_move.old)
    if heir and heir != a_move.new:
        raise MoveRefused("move-taken", heir)
    later: str | None = a_move.new
    seen = set()
    while later and later not in seen:
        seen.add(later)
        later = heirs.get(later)
        if later == a_move.old:
            raise MoveRefused("move-circle", a_move.new)


def _replaced_by(changes: ChangeSet, unit: str) -> str | None:
    text = changes.text(unit_file(unit))
    if "replaced_by" not in text:
        return None
    try:
        values = read_values(without_mark(text)[1])[0]
    except YamlUnreadable:
        return None
    return values.get("replaced_by") if isinstance(values, dict) else None


def _is_named(unit: str, text: str) -> bool:
    return re.search(rf"(?<![\w-]){re.escape(unit)}(?![\w-])", text) is not None
