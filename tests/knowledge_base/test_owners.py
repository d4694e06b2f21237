"""Who looks after what."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.knowledge_base.owners import Owners, owners_of_nothing, read_owners, without_owner
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.staff_files import StaffFiles, read_staff_files

REAL = Path(__file__).parents[2] / "knowledge"
WRITTEN = """\
languages: {pl: redakcja polska}
units:
  default: baza
  kinds: {municipal: urzędy}
  named: {help-line: telefony, umk: nikt}
topics:
  groups: {city_registration: sprawy miejskie}
"""


@pytest.fixture
def owners(base: Path) -> Owners:
    (base / "owners.yml").write_text(WRITTEN, encoding="utf-8")
    return read_owners(base, Findings(base))


@pytest.fixture
def files(base: Path) -> StaffFiles:
    return read_staff_files(base)


def test_the_nearest_owner_counts(owners: Owners) -> None:
    assert owners.units.of("help-line", "hotline") == "telefony"
    assert owners.units.of("umk-centre", "municipal") == "urzędy"
    assert owners.units.of("other", "ngo") == "baza"
    assert owners.topics.of("pesel", "city_registration") == "sprawy miejskie"


def test_without_a_file_everything_is_without_an_owner(base: Path, files: StaffFiles) -> None:
    nobody = read_owners(base, Findings(base))
    assert list(without_owner(nobody, files.taxonomy, files.units)) == [
        ("languages", "pl"),
        ("languages", "uk"),
        ("units", "help-line"),
        ("units", "umk-centre"),
        ("topics", "pesel"),
        ("topics", "driving_licence"),
    ]


def test_what_has_no_owner_is_listed(owners: Owners, files: StaffFiles) -> None:
    assert list(without_owner(owners, files.taxonomy, files.units)) == [("languages", "uk")]


def test_an_owner_of_what_does_not_exist_is_listed(owners: Owners, files: StaffFiles) -> None:
    found = list(owners_of_nothing(owners, files.taxonomy, files.units))
    assert found == [("units", "named", "umk")]


def test_a_wrong_file_is_reported_with_its_line(base: Path) -> None:
    (base / "owners.yml").write_text("languages:\n  pl: [redakcja]\n", encoding="utf-8")
    findings = Findings(base)
    assert read_owners(base, findings) == Owners()
    assert [(each.path, each.line) for each in findings.of("error")] == [("owners.yml", 2)]


def test_in_the_real_knowledge_everything_has_an_owner() -> None:
    findings = Findings(REAL)
    owners, files = read_owners(REAL, findings), read_staff_files(REAL)
    assert findings.of("error") == ()
    assert list(without_owner(owners, files.taxonomy, files.units)) == []
    assert list(owners_of_nothing(owners, files.taxonomy, files.units)) == []
