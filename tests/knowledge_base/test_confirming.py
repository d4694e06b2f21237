"""Confirmations are written into staff's files, and nothing else in them changes."""

from __future__ import annotations

import stat
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from bot.knowledge_base.confirming import Confirmation, confirm_fields, confirm_text
from bot.knowledge_base.loader import load
from bot.knowledge_base.markdown_files import read_translation
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.rewriting import EditImpossible
from bot.knowledge_base.yaml_files import YamlFile, read_yaml
from tests.knowledge_base.tiny import FILES, MARKS, OFFICE, POLISH, TODAY, TOPIC, UKRAINIAN

NOW = Confirmation(date(2026, 11, 23), "Anna Nowak")
NEW = '{on: "2026-11-23", by: "Anna Nowak"}'
OLD = "{on: \"2026-01-02\", by: 'Jan'}"
START = "kind: municipal  # rodzaj\n"


def confirmed(path: Path, *fields: str, by: str = "Anna Nowak") -> bool:
    file = read_yaml(path, Findings(path.parent))
    assert isinstance(file, YamlFile)
    return confirm_fields(file, fields, Confirmation(NOW.on, by))


def reviewed(path: Path) -> bool:
    text = read_translation(path, Findings(path.parent))
    assert text
    return confirm_text(text, NOW)


@pytest.fixture
def file(tmp_path: Path) -> Callable[[str], Path]:
    def _file(text: str) -> Path:
        path = tmp_path / "office.yml"
        path.write_bytes(text.encode())
        return path

    return _file


File = Callable[[str], Path]

# what stands in the file -> what stands there after `hours` is confirmed
CASES = {
    "nothing is confirmed yet": (START, f"{START}confirmed:\n  hours: {NEW}\n"),
    "the last line has no end": (START[:-1], f"{START}confirmed:\n  hours: {NEW}\n"),
    "another field is confirmed": (
        f"confirmed:\n  # z rozmowy\n  phones: {OLD}\n\n# adres\n{START}",
        f"confirmed:\n  # z rozmowy\n  phones: {OLD}\n  hours: {NEW}\n\n# adres\n{START}",
    ),
    "an older one, with a comment behind it": (
        f'confirmed:\n    hours:   {{on: "2025-01-02", by: "Jan"}} # telefon\n{START}',
        f"confirmed:\n    hours:   {NEW} # telefon\n{START}",
    ),
    "an older one over three lines": (
        f'confirmed:\n  hours:\n    on: "2025-01-02"\n    by: Jan\n  phones: {OLD}\n',
        f"confirmed:\n  hours: {NEW}\n  phones: {OLD}\n",
    ),
    "all on one line": (
        f'confirmed: {{hours: {{on: "2025-01-02", by: Jan}}}}\n{START}',
        f"confirmed:\n  hours: {NEW}\n{START}",
    ),
    "an empty one": (f"confirmed: {{}}\n{START}", f"confirmed:\n  hours: {NEW}\n{START}"),
    "Windows line ends": (
        "kind: municipal # a\r\nconfirmed:\r\n  phones: {on: '2026-01-02', by: J}\r\n",
        "kind: municipal # a\r\nconfirmed:\r\n  phones: {on: '2026-01-02', by: J}\r\n"
        f"  hours: {NEW}\r\n",
    ),
    "a mark at the beginning of the file": (
        f"\ufeff{START}",
        f"\ufeff{START}confirmed:\n  hours: {NEW}\n",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_only_the_lines_of_the_confirmation_change(file: File, case: str) -> None:
    before, after = CASES[case]
    path = file(before)
    assert confirmed(path, "hours")
    assert path.read_bytes().decode() == after


def test_saying_it_again_changes_no_byte(file: File) -> None:
    path = file(START)
    assert confirmed(path, "hours")
    once = path.read_bytes()
    assert not confirmed(path, "hours")
    assert path.read_bytes() == once


@pytest.mark.parametrize("by", ['Jan "Janek" Nowak', "a: b # {c}", "Олена", "\\n"])
def test_any_name_is_read_as_it_was_given(file: File, by: str) -> None:
    path = file(START)
    confirmed(path, "hours", by=by)
    reread = read_yaml(path, Findings(path.parent))
    assert reread
    assert reread.values["confirmed"]["hours"]["by"] == by


def test_a_file_that_cannot_be_changed_by_lines_stays_as_it_was(file: File) -> None:
    path = file("{kind: municipal}\n")
    with pytest.raises(EditImpossible):
        confirmed(path, "hours")
    assert path.read_bytes() == b"{kind: municipal}\n"
    assert [each.name for each in path.parent.iterdir()] == ["office.yml"]


def test_the_rights_to_the_file_stay(file: File) -> None:
    path = file(START)
    path.chmod(0o640)
    confirmed(path, "hours")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_read_text_changes_its_status_and_says_who_read_it(base: Path, end: str) -> None:
    path = base / UKRAINIAN
    before = path.read_text(encoding="utf-8").replace("status: draft", "status: draft   # szkic")
    path.write_bytes(before.replace("\n", end).encode())
    assert reviewed(path)
    after = before.replace(
        "status: draft   # szkic\n", f"status: reviewed   # szkic\nreviewed: {NEW}\n"
    )
    assert path.read_bytes().decode() == after.replace("\n", end)
    assert not reviewed(path)


def test_a_text_that_is_read_again_keeps_only_the_last_reader(base: Path) -> None:
    path = base / UKRAINIAN
    text = path.read_text(encoding="utf-8")
    old = 'status: "reviewed"\nreviewed:\n  on: "2025-01-02"\n  by: Jan\n'
    path.write_text(text.replace("status: draft\n", old), encoding="utf-8")
    assert reviewed(path)
    expected = text.replace("status: draft\n", f"status: reviewed\nreviewed: {NEW}\n")
    assert path.read_text(encoding="utf-8") == expected


def problems(base: Path) -> list[tuple[str, str]]:
    return [(each.path, each.code) for each in load(base, MARKS, today=TODAY).problems]


def test_a_save_a_confirmation_and_a_review_make_nothing_outdated(base: Path) -> None:
    before = problems(base)
    (base / POLISH).write_text(FILES[POLISH], encoding="utf-8")
    assert problems(base) == before
    confirmed(base / OFFICE, "hours", "address", "phones")
    confirmed(base / TOPIC, "fee", "since")
    reviewed(base / POLISH)
    reviewed(base / UKRAINIAN)
    assert problems(base) == before
    snapshot = load(base, MARKS).snapshot
    assert snapshot.topics["pesel"].translations["uk"].status == "reviewed"
    assert snapshot.topics["pesel"].facts["fee"].source.as_of == "2026-11-23"
