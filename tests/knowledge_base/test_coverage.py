"""Which texts are there, and in which state."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.knowledge_base.coverage import Cell, Coverage
from bot.knowledge_base.covering import coverage
from bot.knowledge_base.marking import mark
from tests.knowledge_base.tiny import LINE, OFFICE, POLISH, TODAY, TOPIC, UKRAINIAN

Edit = Callable[[str, str, str], None]
REAL = Path(__file__).parents[2] / "knowledge"


def cell(base: Path, language: str, topic: str = "pesel") -> Cell:
    rows = coverage(base, TODAY).rows
    return next(row for row in rows if row.topic == topic).cells[language]


def test_a_text_is_what_its_status_says(base: Path) -> None:
    assert (cell(base, "pl").state, cell(base, "uk").state) == ("reviewed", "draft")
    assert cell(base, "uk").sections["how"] == "draft"


def test_an_aspect_without_facts_is_no_gap(base: Path) -> None:
    assert cell(base, "pl").sections["documents"] == "none"


def test_an_aspect_with_facts_and_without_a_text_is_missing(base: Path, edit: Edit) -> None:
    edit(TOPIC, "sections: [cost]", "sections: [cost, duration]")
    assert cell(base, "pl").sections["duration"] == "missing"


def test_a_section_that_every_topic_needs_is_missing(base: Path, edit: Edit) -> None:
    edit(POLISH, "## say\n- Chcę złożyć wniosek.\n", "")
    assert "say" in cell(base, "pl").named("missing")


def test_a_section_that_only_the_polish_text_has_is_missing(base: Path, edit: Edit) -> None:
    edit(UKRAINIAN, "## cost\nВитяг коштує {fee}.\n", "")
    assert cell(base, "uk").state == "draft"
    assert cell(base, "uk").sections["cost"] == "missing"


def test_a_changed_polish_section_makes_its_translation_outdated(base: Path, edit: Edit) -> None:
    edit(POLISH, "Odpis kosztuje", "Za odpis płacisz")
    assert cell(base, "uk").state == "outdated"
    assert cell(base, "uk").named("outdated") == ["cost"]
    assert cell(base, "pl").state == "reviewed"


def test_a_variant_for_a_situation_is_looked_at_too(base: Path, edit: Edit) -> None:
    edit(POLISH, "## say", "## cost (eu)\nNic.\n\n## say")
    assert cell(base, "uk").sections["cost (eu)"] == "missing"
    assert cell(base, "uk").sections["cost"] == "draft"
    assert cell(base, "uk").of_section("cost") == "missing"


def test_a_topic_of_the_taxonomy_without_files_is_missing_everywhere(base: Path) -> None:
    assert {cell(base, tag, "driving_licence").state for tag in ("pl", "uk")} == {"missing"}


@pytest.mark.parametrize("loss", [lambda path: path.unlink(), lambda path: path.write_text("x")])
def test_a_text_that_is_gone_or_unreadable_is_missing(
    base: Path, loss: Callable[[Path], object]
) -> None:
    loss(base / UKRAINIAN)
    assert cell(base, "uk").state == "missing"


def test_unreadable_files_are_named(base: Path) -> None:
    (base / UKRAINIAN).write_text("x", encoding="utf-8")
    assert coverage(base, TODAY).broken == (UKRAINIAN,)


def test_totals_are_counted_per_language_and_in_all(base: Path) -> None:
    found = coverage(base, TODAY)
    assert found.texts("uk") == {"draft": 1, "missing": 1}
    assert found.all_texts == {"reviewed": 1, "draft": 1, "missing": 2}
    assert found.present == 2


def units(base: Path) -> tuple[int, int]:
    found: Coverage = coverage(base, TODAY)
    return found.units.total, found.units.usable


def test_units_are_counted_by_confidence(base: Path) -> None:
    counts = coverage(base, TODAY).units
    assert counts.by_confidence == {"high": 1, "medium": 0, "low": 1}


def test_a_unit_without_any_contact_cannot_be_used(base: Path, edit: Edit) -> None:
    assert units(base) == (2, 2)
    edit(LINE, 'phones:\n  - number: "116 123"\n', "")
    assert units(base) == (2, 1)


def test_a_unit_that_has_ended_can_be_used_only_with_a_successor(base: Path, edit: Edit) -> None:
    edit(OFFICE, "kind: municipal", 'kind: municipal\nvalid_to: "2026-11-22"')
    assert units(base) == (2, 1)
    edit(OFFICE, "kind: municipal", "kind: municipal\nreplaced_by: help-line")
    assert units(base) == (2, 2)


def test_marking_makes_an_outdated_text_a_draft_again(base: Path, edit: Edit) -> None:
    edit(POLISH, "Odpis kosztuje", "Za odpis płacisz")
    mark(base)
    assert cell(base, "uk").state == "draft"


def test_in_the_real_knowledge_every_topic_is_there_in_five_languages() -> None:
    found = coverage(REAL, TODAY)
    assert (len(found.rows), len(found.taxonomy.languages), found.present) == (61, 5, 305)
    assert found.units.usable >= 120
