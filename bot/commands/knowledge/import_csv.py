"""`witaj knowledge import csv`: units from the table of a spreadsheet, all or nothing."""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bot.commands.knowledge.changing import CANNOT_EDIT, written
from bot.commands.knowledge.import_words import (
    Made,
    as_faults,
    refuse,
    say_changes,
    say_left,
    say_read_as,
)
from bot.commands.knowledge.problem_list import print_problems
from bot.commands.knowledge.speaking import CLEAN, PROBLEMS, UNUSABLE, Speaker, today
from bot.knowledge_base.change_set import ChangeSet, errors_of
from bot.knowledge_base.problems import Findings, KnowledgeUnusable
from bot.knowledge_base.tables.columns import HEADINGS, column_of
from bot.knowledge_base.tables.merging import RowRefused, merged, new_unit
from bot.knowledge_base.tables.reading import TableUnreadable, read_table
from bot.knowledge_base.tables.rows import Fault, UnitRows, unit_rows
from bot.knowledge_base.tables.writing import text_of, with_values
from bot.knowledge_base.topics import SOURCE_LANGUAGE
from bot.knowledge_base.unit_edits import unit_file
from bot.knowledge_base.yaml_files import read_yaml

DELIMITERS: Mapping[str, str] = {"tab": "\t", "\\t": "\t"}


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
    say_read_as(found.read_as, speaker)
    if not found.faults:
        _edit(changes, made, found)
    if found.faults:
        return refuse(found.faults, speaker)
    if not changes.changed:
        speaker.say("import-nothing")
        return CLEAN
    problems = changes.new_problems(speaker.load)
    if errors_of(problems):
        return refuse(as_faults(errors_of(problems), made, speaker), speaker)
    for each in made:
        say_changes(each, speaker)
    if not dry_run and written(changes, speaker) != CLEAN:
        return PROBLEMS
    speaker.say(
        "import-dry" if dry_run else "import-done",
        new=len(changes.new) if dry_run else sum(not each.before for each in made),
        changed=sum(bool(each.before) and each.before != each.after for each in made),
    )  # fmt: skip
    say_left([each for each in problems if each.path in changes.changed], speaker)
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
