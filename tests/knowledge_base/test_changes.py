"""Which answers change between two states of the knowledge."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from bot.dialogue.pieces import Pieces
from bot.knowledge_base.changes.comparing import compare
from bot.knowledge_base.changes.files import quiet_changes
from bot.knowledge_base.changes.subjects import SubjectChange
from bot.knowledge_base.changes.wording import Line
from bot.knowledge_base.loader import load
from bot.knowledge_base.marking import mark
from tests.fakes.assistants import MONDAY
from tests.knowledge_base.composed import pieces
from tests.knowledge_base.tiny import (
    LINE,
    MARKS,
    OFFICE,
    POLISH,
    TODAY,
    TOPIC,
    UKRAINIAN,
)

Edit = Callable[[str, str, str], None]
SECOND_UNIT = """\
  - unit: help-line
    does: advises
    aspects: [contact]
"""


@pytest.fixture
def before(base: Path, tmp_path: Path) -> Path:
    """A copy of the base as it was."""
    return Path(shutil.copytree(base, tmp_path / "before"))


class Compared:
    def __init__(self, before: Path, after: Path, at: datetime = MONDAY) -> None:
        def write(snapshot: object) -> Pieces:
            return pieces(snapshot, at)  # type: ignore[arg-type]

        old, new = (load(each, MARKS, today=TODAY) for each in (before, after))
        self.changes = compare(old.snapshot, new.snapshot, write, ("pl", "uk"))
        self.quiet = {
            each.path: each.why
            for each in quiet_changes(before, after, self.changes, ("pl", "uk"))
        }

    def only(self) -> SubjectChange:
        (change,) = self.changes
        return change


def plain(line: Line) -> str:
    return "".join(words.text for words in line)


def passages(change: SubjectChange) -> list[tuple[str, str]]:
    return [(each.place.section, each.language) for each in change.passages]


def lines(change: SubjectChange, number: int = 0) -> list[tuple[str, str]]:
    changed = [pair for pair in change.passages[number].pairs if pair.changed]
    return [(plain(pair.before), plain(pair.after)) for pair in changed]


def test_the_same_files_change_nothing(base: Path, before: Path) -> None:
    assert Compared(before, base).changes == ()
    assert Compared(before, base).quiet == {}


def test_one_fact_in_one_line_changes_every_language(base: Path, before: Path, edit: Edit) -> None:
    edit(TOPIC, "value: 1440", "value: 1500")
    change = Compared(before, base).only()
    assert (change.kind, change.name, change.state) == ("topic", "pesel", "changed")
    assert passages(change) == [("cost", "pl"), ("cost", "uk")]
    assert lines(change, 0) == [("Odpis kosztuje 1 440 zł.", "Odpis kosztuje 1 500 zł.")]
    assert lines(change, 1) == [("Витяг коштує 1 440 PLN.", "Витяг коштує 1 500 PLN.")]
    (value,) = change.values
    assert (value.name, value.aspect, value.before, value.after) == (
        "fee", "value", "1440", "1500",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("file", "old", "new", "why"),
    [
        (TOPIC, 'as_of: "2026-04"', 'as_of: "2026-11"', "origin"),
        (TOPIC, "krakow.pl/oplaty", "krakow.pl/nowe-oplaty", "origin"),
        (OFFICE, 'as_of: "2026-04-29"\n    covers', 'as_of: "2026-11-01"\n    covers', "origin"),
        (TOPIC, "# Numer PESEL", "# Numer PESEL, sprawdzone", "notes"),
        (TOPIC, "Opłata za odpis.", "Opłata za odpis aktu.", "notes"),
        (POLISH, "\n## cost", "\n\n## cost", "notes"),
        ("danger_phrases.yml", "nie oddycha", "już nie oddycha", "phrases"),
    ],
)
def test_what_nobody_reads_is_told_in_one_line(
    base: Path, before: Path, edit: Edit, file: str, old: str, new: str, why: str
) -> None:
    edit(file, old, new)
    compared = Compared(before, base)
    assert [change for change in compared.changes if change.is_read] == []
    assert compared.quiet == {file: why}


def test_a_fact_that_comes_or_goes_is_told_with_its_value(
    base: Path, before: Path, edit: Edit
) -> None:
    edit(TOPIC, "  fee:\n", "  new_fee:\n")
    for file in (POLISH, UKRAINIAN):
        edit(file, "{fee}", "{new_fee}")
    mark(base)
    compared = Compared(before, base)
    (change,) = compared.changes
    found = [(value.name, value.aspect, value.before, value.after) for value in change.values]
    assert found == [("fee", "gone", "1440", ""), ("new_fee", "new", "", "1440")]


def test_a_rule_that_comes_is_only_another_source(base: Path, before: Path, edit: Edit) -> None:
    text = (base / TOPIC).read_text(encoding="utf-8")
    rule = text[text.index("  in_person:") :].replace("in_person", "in_person_too")
    (base / TOPIC).write_text(text + rule, encoding="utf-8")
    compared = Compared(before, base)
    assert not compared.only().is_read
    assert compared.quiet == {TOPIC: "origin"}


def test_a_phone_changes_the_card_and_the_texts_that_name_it(
    base: Path, before: Path, edit: Edit
) -> None:
    edit(OFFICE, "+48 12 616 55 55", "+48 12 616 12 34")
    topic, unit = Compared(before, base).changes
    assert passages(topic) == [("how", "pl"), ("how", "uk")]
    assert passages(unit) == [("card", "pl"), ("card", "uk")]


def test_hours_of_another_day_are_told_although_todays_card_is_the_same(
    base: Path, before: Path, edit: Edit
) -> None:
    edit(OFFICE, '"Mo-Fr 08:00-16:00"', '"Mo-Th 08:00-16:00; Fr 08:00-12:00"')
    change = Compared(before, base).only()
    assert change.passages == ()
    assert change.is_read
    assert [(value.name, value.aspect) for value in change.values] == [("hours", "osm")]


def test_order_and_reason_of_units_are_read(base: Path, before: Path, edit: Edit) -> None:
    edit(POLISH, "nadaje numer", "nadaje numer od ręki")
    edit(TOPIC, SECOND_UNIT, "")
    edit(TOPIC, "units:\n", f"units:\n{SECOND_UNIT}")
    change = Compared(before, base).only()
    assert passages(change) == [("units", "pl"), ("units", "uk")]
    assert ("", "Urząd Miasta Krakowa: nadaje numer od ręki") in lines(change)


def test_who_decides_is_told_around_the_answer(base: Path, before: Path, edit: Edit) -> None:
    edit(TOPIC, "decides: city", "decides: voivode")
    change = Compared(before, base).only()
    assert passages(change) == [("around", "pl"), ("around", "uk")]
    assert lines(change) == [("Decyduje: Miasto.", "Decyduje: Wojewoda.")]


def test_a_text_that_somebody_has_read_loses_its_mark(
    base: Path, before: Path, edit: Edit
) -> None:
    edit(UKRAINIAN, "status: draft", "status: reviewed")
    change = Compared(before, base).only()
    assert passages(change) == [("around", "uk")]


def test_a_renamed_office_is_not_told_in_every_answer(
    base: Path, before: Path, edit: Edit
) -> None:
    edit(LINE, "pl: Infolinia", "pl: Infolinia miejska")
    change = Compared(before, base).only()
    assert (change.kind, change.name) == ("unit", "help-line")


def test_a_place_that_takes_over_from_another_says_so_on_its_card(
    base: Path, edit: Edit, tmp_path: Path
) -> None:
    edit(LINE, "kind: hotline", 'kind: hotline\nvalid_from: "2026-11-01"')
    before = Path(shutil.copytree(base, tmp_path / "before"))
    edit(OFFICE, "kind: municipal", "kind: municipal\nreplaced_by: help-line")
    cards = [each.name for each in Compared(before, base).changes if each.kind == "unit"]
    assert cards == ["help-line", "umk-centre"]


def test_a_label_is_told_once(base: Path, before: Path, edit: Edit) -> None:
    edit("taxonomy.yml", "Numer PESEL", "Nr PESEL")
    change = Compared(before, base).only()
    assert (change.kind, change.name) == ("word", "pesel")
    assert lines(change) == [("Numer PESEL", "Nr PESEL")]


def test_a_variant_for_some_people_is_told_with_what_they_read_before(
    base: Path, before: Path, edit: Edit
) -> None:
    edit(POLISH, "## cost", "## cost (eu)\nOdpis kosztuje mniej.\n\n## cost")
    edit(UKRAINIAN, "## cost", "## cost (eu)\nВитяг коштує менше.\n\n## cost")
    mark(base)
    change = Compared(before, base).only()
    found = {(str(each.place.situation), each.place.section) for each in change.passages}
    assert found == {("eu", "cost"), ("None", "around")}
    assert lines(change) == [("Odpis kosztuje 1 440 zł.", "Odpis kosztuje mniej.")]


def test_a_change_for_everybody_is_not_repeated_for_each_situation(
    base: Path, edit: Edit, tmp_path: Path
) -> None:
    edit(TOPIC, "sections: [cost]", "sections: [cost]\n    only_for: [eu]")
    before = Path(shutil.copytree(base, tmp_path / "before"))
    edit(TOPIC, "value: 1440", "value: 1500")
    change = Compared(before, base).only()
    assert {each.place.situation for each in change.passages} == {None}


def test_new_and_removed_things_are_told_as_such(base: Path, before: Path) -> None:
    (base / UKRAINIAN).unlink()
    change = Compared(before, base).only()
    assert {each.language for each in change.passages} == {"uk"}
    shutil.rmtree(base / "topics")
    assert [each.state for each in Compared(before, base).changes] == ["gone"]
    assert [each.state for each in Compared(base, before).changes] == ["new"]


def test_errors_in_hours_do_not_stop_the_comparison(base: Path, before: Path, edit: Edit) -> None:
    edit(OFFICE, '"Mo-Fr 08:00-16:00"', '"8-16"')
    assert Compared(before, base).only().is_read
