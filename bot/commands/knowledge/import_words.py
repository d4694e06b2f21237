"""Say what a table would change, and what in it is wrong, cell by cell."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.commands.knowledge.check import sentences
from bot.commands.knowledge.problem_list import print_problems
from bot.commands.knowledge.speaking import PROBLEMS, Speaker
from bot.knowledge_base.problems import Problem
from bot.knowledge_base.tables.merging import changes_of
from bot.knowledge_base.tables.rows import Fault, ReadAs, UnitRow
from bot.knowledge_base.unit_edits import unit_file

_SHOWN = 10  # gaps and warnings; the check shows them all
_LONGEST_VALUE = 70
# Which column holds a field of a unit, by the first part of the field's name.
_COLUMNS = {
    "phones": "phones", "emails": "emails", "websites": "websites", "hours": "hours",
    "languages": "languages", "coordinates": "lat", "sources": "source", "kind": "kind",
    "confidence": "confidence", "staff_notes": "staff_notes",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Made:
    """The file of a row, before and after; `before` is empty for a new one."""

    row: UnitRow
    before: Mapping[str, Any]
    after: Mapping[str, Any]


def refuse(faults: list[Fault], speaker: Speaker) -> int:
    for fault in sorted(faults, key=lambda each: each.row):
        place = "import-place" if fault.column else "import-place-row"
        speaker.say(place, row=fault.row, column=fault.column)
        speaker.out.print(f"  {_said(fault, speaker)}\n", markup=False)
    speaker.complain("import-refused", count=len(faults))
    return PROBLEMS


def _said(fault: Fault, speaker: Speaker) -> str:
    words = fault.values.get("said")
    return str(words) if words else speaker.text(fault.key, **fault.values)


def as_faults(errors: list[Problem], made: list[Made], speaker: Speaker) -> list[Fault]:
    """Errors of the check, at the cells they come from."""
    rows = {unit_file(each.row.unit): each.row for each in made}
    faults = []
    for problem in errors:
        wrong, advice = sentences(problem, speaker.texts, speaker.language)
        row = rows.get(problem.path)
        said: dict[str, str | int] = {"said": f"{problem.path}: {wrong}\n  → {advice}"}
        column = _column(problem.field, row) if row else ""
        faults.append(Fault(row.number if row else 1, column, "", said))
    return faults


def _column(field: str, row: UnitRow) -> str:
    first, *others = field.split(".")
    if first == "address":
        name = others[0] if others else "street"
        return row.columns.get((name, ""), "")
    if others and (first, others[0]) in row.columns:
        return row.columns[first, others[0]]
    return row.columns.get((_COLUMNS.get(first, first), ""), "")


def say_read_as(read_as: list[ReadAs], speaker: Speaker) -> None:
    for each in read_as:
        speaker.say(
            "import-read-as", row=each.row, column=each.column, typed=each.typed, value=each.value
        )


def say_changes(made: Made, speaker: Speaker) -> None:
    if made.before == made.after:
        return
    key = "import-change" if made.before else "import-new"
    speaker.say(key, file=unit_file(made.row.unit), row=made.row.number)
    for field, old, new in changes_of(made.before, made.after):
        if isinstance(old, list) and isinstance(new, list):
            gone, come = _unlike(old, new), _unlike(new, old)
            old, new = gone or None, come or None
        line = _short(new) if old is None else f"{_short(old)} → {_short(new)}"
        speaker.out.print(f"  {field}: {line}", markup=False)


def _unlike(these: list[Any], others: list[Any]) -> list[Any]:
    return [each for each in these if each not in others]


def _short(value: Any) -> str:
    text = "—" if value is None else str(value)
    if isinstance(value, list):
        text = ", ".join(_short(_in_brief(each)) for each in value)
    elif isinstance(value, dict):
        text = ", ".join(f"{name}: {_short(each)}" for name, each in value.items())
    return text if len(text) <= _LONGEST_VALUE else f"{text[:_LONGEST_VALUE]}…"


def _in_brief(entry: Any) -> Any:
    """A phone by its number, a source by its address and date."""
    if not isinstance(entry, dict):
        return entry
    return entry.get("number") or f"{entry.get('url', '')} ({entry.get('as_of', '')})"


def say_left(problems: list[Problem], speaker: Speaker) -> None:
    """Gaps and warnings that come with the table: mostly translations of names."""
    if problems:
        print_problems(problems[:_SHOWN], speaker)
        speaker.say("import-left", count=len(problems), shown=min(len(problems), _SHOWN))
