"""`witaj knowledge import csv`: units from the table of a spreadsheet, all or nothing."""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.commands.knowledge.changing import CANNOT_EDIT, written
from bot.commands.knowledge.check import sentences
from bot.commands.knowledge.problem_list import print_problems
from bot.commands.knowledge.speaking import CLEAN, PROBLEMS, UNUSABLE, Speaker, today
from bot.knowledge_base.change_set import ChangeSet, errors_of
from bot.knowledge_base.problems import Findings, KnowledgeUnusable, Problem
from bot.knowledge_base.tables.columns import HEADINGS, column_of
from bot.knowledge_base.tables.merging import (
    RowRefused,
    changes_of,
    merged,
    new_unit,
    text_of,
    with_values,
)
from bot.knowledge_base.tables.reading import TableUnreadable, read_table
from bot.knowledge_base.tables.rows import Fault, ReadAs, UnitRow, UnitRows, unit_rows
from bot.knowledge_base.topics import SOURCE_LANGUAGE
from bot.knowledge_base.unit_edits import unit_file
from bot.knowledge_base.yaml_files import read_yaml

DELIMITERS: Mapping[str, str] = {"tab": "\t", "\\t": "\t"}
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


def import_csv(
    folder: Path, table: Path, speaker: Speaker, *, delimiter: str = "", dry_run: bool = False
) -> int:
    """0 written, 1 the table or the base would be wrong (nothing is written), 2 unusable."""
    try:
        return _import(folder, table, DELIMITERS.get(delimiter, delimiter), speaker, dry_run)
    except TableUnreadable as unreadable:
        speaker.complain(unreadable.key, **unreadable.values)
        return UNUSABLE
    except KnowledgeUnusable as unusable:
        print_problems(unusable.problems, speaker)
        speaker.complain("check-unusable", folder=str(folder))
        return UNUSABLE


def print_template() -> int:
    """The headings and an example, as Polish Excel opens it: with a mark and semicolons."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow([headings[0] for headings in HEADINGS.values()])
    writer.writerow([_EXAMPLE.get(field, "") for field in HEADINGS])
    sys.stdout.buffer.write(out.getvalue().encode("utf-8-sig"))
    sys.stdout.buffer.flush()
    return CLEAN


_EXAMPLE = {
    "id": "# przykład (usuń #): punkt-pomocy",
    "names": "Punkt Pomocy", "kind": "organizacja", "street": "ul. Przykładowa 1",
    "postal_code": "30-001", "city": "Miasto",
    "phones": "+48 12 345 67 89; 800 123 456", "emails": "punkt@example.org",
    "websites": "https://www.example.org", "hours": "pn-pt 8-16", "hours_confirmed": "nie",
    "languages": "polski, ukraiński", "notes": "Przyjdź z paszportem.",
    "source": "https://www.example.org/kontakt", "as_of": "2026-11-23",
}  # fmt: skip


def _import(folder: Path, path: Path, delimiter: str, speaker: Speaker, dry_run: bool) -> int:
    day = today()
    table = read_table(path, delimiter, _is_known)
    if not table.rows:
        raise TableUnreadable("import-no-rows")
    speaker.say(
        "import-read", encoding=table.encoding, rows=len(table.rows),
        delimiter=speaker.text("import-tab") if table.delimiter == "\t" else table.delimiter,
    )  # fmt: skip
    found = unit_rows(table, day)
    changes, made = ChangeSet(folder), _made(folder, found)
    _say_read_as(found.read_as, speaker)
    if not found.faults:
        _edit(changes, made, found)
    if found.faults:
        return _refuse(found.faults, speaker)
    if not changes.changed:
        speaker.say("import-nothing")
        return CLEAN
    problems = changes.new_problems(speaker.load)
    if errors_of(problems):
        return _refuse(_as_faults(errors_of(problems), made, speaker), speaker)
    for each in made:
        _say_changes(each, speaker)
    if not dry_run and written(changes, speaker) != CLEAN:
        return PROBLEMS
    speaker.say(
        "import-dry" if dry_run else "import-done",
        new=len(changes.new) if dry_run else sum(not each.before for each in made),
        changed=sum(bool(each.before) and each.before != each.after for each in made),
    )  # fmt: skip
    _say_left([each for each in problems if each.path in changes.changed], speaker)
    return CLEAN


def _is_known(heading: str) -> bool:
    return column_of(0, heading.strip(), SOURCE_LANGUAGE) is not None


def _made(folder: Path, found: UnitRows) -> list[Made]:
    """What each row makes of its unit; what cannot be made goes to the faults."""
    made = []
    for row in found.rows:
        path = folder / unit_file(row.unit)
        before: Mapping[str, Any] = {}
        if path.exists():
            file = read_yaml(path, Findings(folder))
            if file is None:
                values: dict[str, str | int] = {"unit": row.unit}
                found.faults.append(Fault(row.number, "", "import-broken", values))
                continue
            before = file.values
        try:
            made.append(Made(row, before, merged(row, before) if before else new_unit(row)))
        except RowRefused as refused:
            found.faults.append(Fault(row.number, "", refused.key, dict(refused.values)))
    return made


def _edit(changes: ChangeSet, made: list[Made], found: UnitRows) -> None:
    for each in made:
        name = unit_file(each.row.unit)
        try:
            if not each.before:
                changes.put(name, text_of(each.after))
            elif each.before != each.after:
                changes.put(name, with_values(changes.text(name), each.after, name))
        except CANNOT_EDIT:
            values: dict[str, str | int] = {"unit": each.row.unit}
            found.faults.append(Fault(each.row.number, "", "import-broken", values))


def _refuse(faults: list[Fault], speaker: Speaker) -> int:
    for fault in sorted(faults, key=lambda each: each.row):
        place = "import-place" if fault.column else "import-place-row"
        speaker.say(place, row=fault.row, column=fault.column)
        speaker.out.print(f"  {_said(fault, speaker)}\n", markup=False)
    speaker.complain("import-refused", count=len(faults))
    return PROBLEMS


def _said(fault: Fault, speaker: Speaker) -> str:
    words = fault.values.get("said")
    return str(words) if words else speaker.text(fault.key, **fault.values)


def _as_faults(errors: list[Problem], made: list[Made], speaker: Speaker) -> list[Fault]:
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


def _say_read_as(read_as: list[ReadAs], speaker: Speaker) -> None:
    for each in read_as:
        speaker.say(
            "import-read-as", row=each.row, column=each.column, typed=each.typed, value=each.value
        )


def _say_changes(made: Made, speaker: Speaker) -> None:
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


def _say_left(problems: list[Problem], speaker: Speaker) -> None:
    """Gaps and warnings that come with the table: mostly translations of names."""
    if problems:
        print_problems(problems[:_SHOWN], speaker)
        speaker.say("import-left", count=len(problems), shown=min(len(problems), _SHOWN))
