"""Files that are broken on purpose, or that a crash left: the old knowledge stays, one error."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest

from bot.knowledge_base import text_files
from bot.knowledge_base.loader import load_or_raise
from bot.knowledge_base.problems import Findings, KnowledgeInvalid, KnowledgeUnusable
from bot.knowledge_base.reload import ReloadingKnowledge
from bot.knowledge_base.yaml_files import read_yaml
from tests.knowledge_base.tiny import LINE, MARKS, OFFICE, POLISH, TOPIC, UKRAINIAN

Edit = Callable[[str, str, str], None]
Hurt = Callable[[Path], None]

BOMB = "\n".join(
    [
        'a: &a ["x"]',
        *(f"{b}: &{b} [{', '.join([f'*{a}'] * 9)}]" for a, b in pairwise("abcdefghi")),
    ]
)


def whole(name: str, text: str | bytes) -> Hurt:
    raw = text.encode() if isinstance(text, str) else text
    return lambda base: (base / name).write_bytes(raw) and None


def ahead(name: str, text: str) -> Hurt:
    """Put before what is in the file."""
    return lambda base: whole(name, text.encode() + (base / name).read_bytes())(base)


def cut(name: str, share: float, more: int = 0) -> Hurt:
    """Only the beginning of the file."""

    def hurt(base: Path) -> None:
        raw = (base / name).read_bytes()
        (base / name).write_bytes(raw[: int(len(raw) * share) + more])

    return hurt


def cut_within_a_letter(base: Path) -> None:
    raw = (base / UKRAINIAN).read_bytes()
    (base / UKRAINIAN).write_bytes(raw[: raw.index("коштує".encode()) + 1])


def link(name: str, target: str) -> Hurt:
    """A link in the place of a file or folder; the target is beside the knowledge folder."""

    def hurt(base: Path) -> None:
        path = base / name
        away = base.parent / "elsewhere" / path.name
        away.parent.mkdir()
        path.rename(away)
        path.symlink_to(target or away)

    return hurt


HURTS: dict[str, tuple[Hurt, str]] = {
    # YAML
    "alias bomb": (whole(OFFICE, BOMB), f"{OFFICE}:1 yaml-alias"),
    "alias bomb in the front matter": (
        ahead(POLISH, f"---\n{BOMB}\n---\n"),
        f"{POLISH}:2 yaml-alias",
    ),
    "alias without an anchor": (whole(OFFICE, "names: *names\n"), f"{OFFICE}:1 yaml-alias"),
    "anchor that holds itself": (whole(OFFICE, "names: &a [*a]\n"), f"{OFFICE}:1 yaml-alias"),
    "python object": (
        whole(LINE, 'names: !!python/object/apply:os.system ["touch hurt"]\n'),
        f"{LINE}:1 yaml-tag",
    ),
    "tag of our own": (whole(LINE, "kind: !secret ngo\n"), f"{LINE}:1 yaml-tag"),
    "duplicate key": (ahead(OFFICE, "kind: ngo\n"), f"{OFFICE}:6 duplicate-key"),
    "a hundred thousand brackets": (
        whole(OFFICE, "names: " + "[" * 100_000),
        f"{OFFICE}:1 yaml-too-deep",
    ),
    "ten thousand dashes": (whole(OFFICE, "- " * 10_000 + "x"), f"{OFFICE}:1 yaml-too-deep"),
    "number of 5000 digits": (
        whole(OFFICE, f"names: {'9' * 5000}\n"),
        f"{OFFICE}:1 wrong-type",
    ),
    # size and kind
    "file of ten megabytes": (
        ahead(OFFICE, "# long\n" * 1_500_000),
        f"{OFFICE} file-too-big",
    ),
    "text of ten megabytes": (
        whole(POLISH, "---\nstatus: reviewed\n---\n## answer\n" + "a " * 5_000_000),
        f"{POLISH} file-too-big",
    ),
    "no text at all": (whole(OFFICE, bytes(range(256)) * 40), f"{OFFICE}:2 not-utf8"),
    "file emptied by a crash": (whole(OFFICE, ""), f"{OFFICE}:1 empty-file"),
    "file of zeros after a crash": (whole(OFFICE, bytes(4096)), f"{OFFICE}:1 yaml-invisible"),
    # links
    "link to a file outside": (link(OFFICE, ""), f"{OFFICE} outside-link"),
    "link to a system's file": (link(OFFICE, "/etc/passwd"), f"{OFFICE} outside-link"),
    "link to a folder outside": (
        link("topics/city_registration/pesel", ""),
        "topics/city_registration/pesel outside-link",
    ),
    "link to nowhere": (link(OFFICE, "nowhere.yml"), f"{OFFICE} unreadable-file"),
    "link to itself": (link(OFFICE, "umk-centre.yml"), f"{OFFICE} unreadable-file"),
    # half-written
    "facts cut in the middle": (cut(TOPIC, 0.5), f"{TOPIC}"),
    "Polish text cut within a word": (cut(POLISH, 1, -9), f"{POLISH} half-written"),
    "translation cut within a letter": (cut_within_a_letter, f"{UKRAINIAN} half-written"),
    "taxonomy cut": (cut("taxonomy.yml", 0.5), "taxonomy.yml"),
    "taxonomy emptied": (whole("taxonomy.yml", ""), "taxonomy.yml:1 empty-file"),
}


@pytest.mark.parametrize("name", HURTS)
def test_the_old_knowledge_stays_and_the_operator_reads_one_error(
    base: Path, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    hurt, place = HURTS[name]
    knowledge = ReloadingKnowledge(base, MARKS)
    before = knowledge.current()
    hurt(base)
    with caplog.at_level(logging.ERROR):
        for _ in range(4):
            knowledge.look()
    assert knowledge.current() is before
    (record,) = caplog.records
    assert all(part in record.getMessage() for part in place.split())
    assert len(record.getMessage()) < 1000
    assert not (Path.cwd() / "hurt").exists()


@pytest.mark.parametrize("name", [name for name in HURTS if "cut within" not in name])
def test_a_bot_does_not_start_on_them(base: Path, name: str) -> None:
    HURTS[name][0](base)
    with pytest.raises((KnowledgeInvalid, KnowledgeUnusable)):
        load_or_raise(base, MARKS)


def test_what_a_crash_cut_off_is_served_when_it_is_whole_again(base: Path) -> None:
    knowledge = ReloadingKnowledge(base, MARKS)
    raw = (base / POLISH).read_bytes()
    (base / POLISH).write_bytes(raw[:-9])
    for _ in range(2):
        knowledge.look()
    (base / POLISH).write_bytes(raw.replace("Zadzwoń".encode(), b"Napisz"))
    for _ in range(2):
        knowledge.look()
    how = knowledge.current().topics["pesel"].translations["pl"].sections["how"]
    assert how.blocks[0][1][0].startswith("Napisz")


def test_a_section_taken_off_the_end_is_an_edit_like_others(base: Path) -> None:
    knowledge = ReloadingKnowledge(base, MARKS)
    text = (base / POLISH).read_text(encoding="utf-8")
    (base / POLISH).write_text(text[: text.index("## say")], encoding="utf-8")
    for _ in range(2):
        knowledge.look()
    assert "say" not in knowledge.current().topics["pesel"].translations["pl"].sections


def test_a_lost_last_line_end_is_an_edit_like_others(base: Path) -> None:
    knowledge = ReloadingKnowledge(base, MARKS)
    before = knowledge.current()
    text = (base / POLISH).read_text(encoding="utf-8")
    (base / POLISH).write_text(text.rstrip("\n"), encoding="utf-8")
    for _ in range(2):
        knowledge.look()
    assert knowledge.current() is not before


def test_a_link_within_the_folder_is_followed(base: Path) -> None:
    hidden = base / ".data"
    hidden.mkdir()
    (base / OFFICE).rename(hidden / "office.yml")
    (base / OFFICE).symlink_to(hidden / "office.yml")
    assert "umk-centre" in load_or_raise(base, MARKS).units


def test_the_knowledge_folder_itself_may_be_a_link(base: Path, tmp_path: Path) -> None:
    (tmp_path / "current").symlink_to(base)
    knowledge = ReloadingKnowledge(tmp_path / "current", MARKS)
    assert "umk-centre" in knowledge.current().units


def test_a_link_to_the_folder_above_ends_nowhere(base: Path) -> None:
    (base / "units" / "all").symlink_to(base)
    assert "pesel" in load_or_raise(base, MARKS).topics


def test_a_pipe_is_not_waited_for(base: Path) -> None:
    (base / OFFICE).unlink()
    os.mkfifo(base / OFFICE)
    findings = Findings(base)
    assert read_yaml(base / OFFICE, findings) is None
    assert [problem.code for problem in findings.problems] == ["unreadable-file"]


def test_a_file_that_goes_away_while_it_is_read_is_a_problem_not_a_crash(base: Path) -> None:
    findings = Findings(base)
    assert text_files.read_text(base / "units" / "gone.yml", findings) is None
    assert [problem.code for problem in findings.problems] == ["unreadable-file"]
